import type { Terms } from '#negotiation';

import type { RingLegFacts, RingWithLegs } from '../data/ring-facts.queries.js';
import type { Party } from '../domain/mail-facts.js';
import type { RingSubject } from '../domain/ring-facts.js';
import type { RING_MAIL_KINDS } from '../domain/ring-mail-kinds.data.js';

/** What a mail about a ring is about. */
export const RING_ABOUT = { ring: { of: 'ring', ringId: 'ring', version: 1 } } as const satisfies Record<
  RingWithLegs['of'],
  RingSubject
>;

/** Facts for every text about rings; the reader is who is helped in the first leg. */
export function ringFacts(
  { requester, helper }: { readonly requester: Party; readonly helper: Party },
  terms: Terms,
): Readonly<Record<(typeof RING_MAIL_KINDS)[number], readonly RingWithLegs[]>> {
  const third: Party = { id: 'piet', firstName: 'Piet' };
  const leg = (one: Party, other: Party, day: string, changed: Partial<Terms> = {}): RingLegFacts => ({
    helper: one,
    helped: other,
    terms: {
      ...terms,
      when: { kind: 'at', start: `2026-03-${day}T10:00`, zone: 'Europe/Amsterdam', minutes: 60 },
      howOften: { kind: 'once' },
      until: { kind: 'notNeeded' },
      inReturn: { kind: 'passItOn' },
      conditions: '',
      ...changed,
    },
  });
  const ring: RingWithLegs = {
    of: 'ring',
    state: 'proposed',
    version: 1,
    brokerName: 'Nadia',
    answerBy: new Date('2026-03-06T17:00:00Z'),
    legs: [
      leg(helper, requester, '10', { where: { kind: 'publicPlace', name: 'De Meent' }, conditions: 'Er is een hond' }),
      leg(requester, third, '11'),
      leg(third, helper, '12'),
    ],
    before: null,
    consented: [],
    broken: false,
  };
  return {
    ringProposed: [ring],
    ringChanged: [
      { ...ring, version: 2, before: ring.legs },
      {
        ...ring,
        version: 2,
        before: [leg(helper, requester, '09'), leg(requester, third, '10'), leg(third, helper, '12')],
      },
      {
        ...ring,
        version: 2,
        before: [leg(third, requester, '10'), leg(requester, helper, '11'), leg(helper, third, '12')],
      },
    ],
    ringReminder: [ring],
    ringAgreed: [{ ...ring, state: 'agreed' }],
    ringDissolved: [{ ...ring, state: 'dissolved' }],
  };
}
