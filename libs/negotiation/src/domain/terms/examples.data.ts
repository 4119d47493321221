import { DEFAULT_LIMITS } from '../talks/talks-limits.rules.js';
import type { Talks } from '../talks/talks.rules.js';
import type { Terms } from './terms.rules.js';

/** Shopping every week, on Tuesdays at 10:00 in Almere from 6 January 2026 on, with any of it another way. */
export const exampleTerms = (other: Partial<Terms> = {}): Terms => ({
  what: { activity: 'shopping', task: 'Samen boodschappen doen bij de markt' },
  when: { kind: 'at', start: '2026-01-06T10:00', zone: 'Europe/Amsterdam', minutes: 60 },
  howOften: { kind: 'weekly', everyWeeks: 1 },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'nothing' },
  until: { kind: 'notNeeded' },
  conditions: '',
  ...other,
});

/**
 * Talks between Fatma (is helped) and Jan (helps): her first version stands and he is to answer, with any of it
 * another way.
 */
export const exampleTalks = (other: Partial<Talks> = {}): Talks => ({
  id: 'talks',
  state: 'awaitingHelper',
  requesterId: 'fatma',
  helperId: 'jan',
  version: 1,
  termsHash: 'hash-1',
  proposedBy: 'requester',
  counters: 0,
  answerBy: new Date(Date.UTC(2026, 0, 1 + DEFAULT_LIMITS.answerDays, 12)),
  openedBy: 'requester',
  closedBecause: null,
  mediation: null,
  mediatorId: null,
  suggestion: null,
  ...other,
});
