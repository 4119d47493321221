import { instantOf, type PersonId } from '#kernel';
import type { Terms } from '#negotiation';
import type { NamedQuery } from '#platform';

import type { RingToPlan } from '../domain/plan-rings.rules.js';
import type { RingFacts, RingLegFacts } from '../domain/ring-facts.js';
import type { Keyed } from './mail-facts.queries.js';

/** A ring with everybody in it: `$1` ring. */
export const RING_TO_PLAN: NamedQuery<{ id: string; people: PersonId[]; answer_by: Date }, RingToPlan> = {
  name: 'mail_plan_ring',
  text: `SELECT r.id, r.answer_by, ARRAY(SELECT person_id::text FROM ring_party WHERE ring_id = r.id) AS people
         FROM ring r WHERE r.id = $1`,
  row: (row) => ({ ringId: row.id, people: row.people, answerBy: row.answer_by }),
};

interface RingRow {
  readonly id: string;
  readonly state: RingFacts['state'];
  readonly version: number;
  readonly broker_name: string;
  readonly answer_by: Date;
  readonly legs: readonly { readonly helperId: PersonId; readonly helpedId: PersonId; readonly terms: Terms }[];
  readonly names: Readonly<Record<PersonId, string>>;
  readonly consented: PersonId[];
  readonly broken: boolean;
}

/** Rings with the version that stands: `$1` ids. */
export const RINGS: NamedQuery<RingRow, Keyed<RingFacts>> = {
  name: 'mail_rings',
  text: `SELECT r.id, r.state, r.version, r.answer_by, v.legs, b.first_name AS broker_name,
           (SELECT jsonb_object_agg(p.id, p.first_name) FROM ring_party x JOIN person p ON p.id = x.person_id
             WHERE x.ring_id = r.id) AS names,
           ARRAY(SELECT person_id::text FROM ring_consent WHERE ring_id = r.id AND version = r.version) AS consented,
           EXISTS (SELECT FROM ring_party x JOIN ring_party y ON y.ring_id = x.ring_id
             JOIN blocked_pair k ON k.person_id = x.person_id AND k.other_id = y.person_id
             WHERE x.ring_id = r.id) AS broken
         FROM ring r JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version JOIN person b ON b.id = v.by_id
         WHERE r.id = ANY ($1::uuid[])`,
  row: ({ id, state, version, broker_name, answer_by, legs, names, consented, broken }) => ({
    key: id,
    facts: {
      of: 'ring',
      state,
      version,
      consented,
      broken,
      brokerName: broker_name,
      answerBy: answer_by,
      legs: legs.flatMap(({ helperId, helpedId, terms: { what, when } }): RingLegFacts[] => {
        // A leg of a ring is always at one moment.
        if (when.kind !== 'at') return [];
        const person = (id: PersonId) => ({ id, firstName: names[id] ?? '' });
        const startsAt = instantOf(when.start, when.zone);
        const [helper, helped] = [person(helperId), person(helpedId)];
        return [{ helper, helped, activity: what.activity, startsAt, zone: when.zone }];
      }),
    },
  }),
};
