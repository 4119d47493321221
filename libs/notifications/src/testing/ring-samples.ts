import type { Party } from '../domain/mail-facts.js';
import type { RingFacts, RingSubject } from '../domain/ring-facts.js';
import type { RING_MAIL_KINDS } from '../domain/ring-mail-kinds.data.js';

/** What a mail about a ring is about. */
export const RING_ABOUT = { ring: { of: 'ring', ringId: 'ring', version: 1 } } as const satisfies Record<
  RingFacts['of'],
  RingSubject
>;

/** Facts for every text about rings; the reader is who is helped in the first leg. */
export function ringFacts({
  requester,
  helper,
}: {
  readonly requester: Party;
  readonly helper: Party;
}): Readonly<Record<(typeof RING_MAIL_KINDS)[number], readonly RingFacts[]>> {
  const third: Party = { id: 'piet', firstName: 'Piet' };
  const leg = (one: Party, other: Party, day: string) => ({
    helper: one,
    helped: other,
    activity: 'grocery-shopping',
    startsAt: new Date(`2026-03-${day}T09:00:00Z`),
    zone: 'Europe/Amsterdam',
  });
  const ring: RingFacts = {
    of: 'ring',
    state: 'proposed',
    version: 1,
    brokerName: 'Nadia',
    answerBy: new Date('2026-03-06T17:00:00Z'),
    legs: [leg(helper, requester, '10'), leg(requester, third, '11'), leg(third, helper, '12')],
    consented: [],
    broken: false,
  };
  return {
    ringProposed: [ring],
    ringChanged: [{ ...ring, version: 2 }],
    ringReminder: [ring],
    ringAgreed: [{ ...ring, state: 'agreed' }],
    ringDissolved: [{ ...ring, state: 'dissolved' }],
  };
}
