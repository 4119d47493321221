import type { KeptMove, KeptStandIn, KeptTime, LivingRows } from './happenings.rules.js';

/** A moment of January 2026; hours in UTC. */
export const on = (day: number, hour = 9): Date => new Date(Date.UTC(2026, 0, day, hour));
/** Rows that keep nothing, with any of it another way. */
export const rowsOf = (some: Partial<LivingRows> = {}): LivingRows => ({
  amendments: [],
  times: [],
  moves: [],
  pauses: [],
  standIns: [],
  reviews: [],
  endings: [],
  ...some,
});
/** A planned time on a Tuesday. */
export const timeOf = (some: Partial<KeptTime> = {}): KeptTime => ({
  id: 'time',
  localStart: '2026-01-20T10:00',
  startsAt: on(20),
  state: 'planned',
  slot: null,
  cancelledBy: null,
  cancelledAt: null,
  endedWithIt: false,
  absentId: null,
  excusedAt: null,
  ...some,
});
/** Another moment for it, put forward by Jan and agreed to by Fatma. */
export const moveOf = (some: Partial<KeptMove> = {}): KeptMove => ({
  timeId: 'time',
  proposedBy: 'jan',
  proposedAt: on(3),
  localStart: '2026-01-21T14:00',
  state: 'accepted',
  decidedBy: 'fatma',
  decidedAt: on(4),
  ...some,
});
/** Piet, whom Jan asked to come. */
export const standInOf = (some: Partial<KeptStandIn> = {}): KeptStandIn => ({
  timeId: 'time',
  name: 'Piet',
  askedBy: 'jan',
  state: 'asked',
  askedAt: on(5),
  willingAt: null,
  consentedBy: null,
  decidedAt: null,
  ...some,
});
/** Jan puts other terms forward. */
export const amendmentOf = (some: Partial<LivingRows['amendments'][number]>): LivingRows['amendments'][number] => ({
  amendmentId: 'amendment',
  kind: 'propose',
  byId: 'jan',
  at: on(6),
  version: 2,
  body: null,
  ...some,
});
