import type { Terms } from '#negotiation';

import type { AmendmentWithTerms, ReadLivingFacts } from '../data/living-facts.queries.js';
import type { LivingSubject, PauseFacts, ReviewFacts, StandInFacts } from '../domain/living-facts.js';
import type { LIVING_MAIL_KINDS } from '../domain/living-mail-kinds.data.js';
import type { Party } from '../domain/mail-facts.js';

const ZONE = 'Europe/Amsterdam';
const startsAt = new Date('2026-03-03T09:00:00Z');

/** What a mail about a running agreement is about. */
export const LIVING_ABOUT = {
  amendment: { of: 'amendment', amendmentId: 'amendment', version: 2 },
  pause: { of: 'pause', pauseId: 'pause' },
  standIn: { of: 'standIn', standInId: 'standIn' },
  review: { of: 'review', agreementId: 'agreement', months: 2 },
} as const satisfies Record<ReadLivingFacts['of'], LivingSubject>;

type Facts = Readonly<Record<(typeof LIVING_MAIL_KINDS)[number], readonly ReadLivingFacts[]>>;

/** Facts for every branch of every text about running agreements; the reader is who is helped. */
export function livingFacts(
  people: { readonly requester: Party; readonly helper: Party; readonly blocked: boolean },
  terms: Terms,
): Facts {
  const amendment = (other: Partial<AmendmentWithTerms> = {}): AmendmentWithTerms => ({
    of: 'amendment',
    agreementId: 'agreement',
    version: 2,
    waitingFor: people.requester.id,
    answerBy: new Date('2026-03-06T17:00:00Z'),
    zone: ZONE,
    agreed: false,
    closedBecause: null,
    terms: { ...terms, when: { kind: 'at', start: '2026-03-05T11:00', zone: ZONE, minutes: 90 } },
    before: terms,
    ...people,
    ...other,
  });
  const pause: PauseFacts = {
    of: 'pause',
    agreementId: 'agreement',
    agreementActive: true,
    startsAt,
    lastDay: new Date('2026-03-24T22:00:00Z'),
    zone: ZONE,
    endedBy: null,
    ...people,
  };
  const person: Party = { id: 'piet', firstName: 'Piet' };
  const standIn = (other: Partial<StandInFacts> = {}): StandInFacts => ({
    of: 'standIn',
    agreementId: 'agreement',
    person,
    state: 'asked',
    comes: true,
    startsAt,
    zone: ZONE,
    ...people,
    ...other,
  });
  /** The same as who was asked reads it, and as the helper does. */
  const sides = (other: Partial<StandInFacts>): StandInFacts[] => [
    standIn(other),
    standIn({ ...other, person: people.requester, requester: person }),
    standIn({ ...other, helper: people.requester, requester: people.helper }),
  ];
  const review: ReviewFacts = {
    of: 'review',
    agreementId: 'agreement',
    months: 2,
    agreementActive: true,
    answeredBy: [],
    ...people,
  };
  return {
    amendmentProposed: [amendment()],
    amendmentReminder: [amendment()],
    amendmentAgreed: [amendment({ agreed: true })],
    amendmentClosed: ['declined', 'withdrawn', 'noAnswer'].map((closedBecause) => amendment({ closedBecause })),
    agreementPaused: [pause],
    agreementResumed: [{ ...pause, endedBy: people.helper.id }],
    standInAsked: sides({}),
    standInConsent: [standIn({ state: 'willing' })],
    standInAgreed: sides({ state: 'agreed' }),
    standInOff: sides({ state: 'ended' }),
    reviewAsked: [review],
    reviewAskedAgain: [{ ...review, months: 12 }],
  };
}
