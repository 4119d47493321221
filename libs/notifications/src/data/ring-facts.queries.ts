import type { PersonId } from '#kernel';
import type { Terms } from '#negotiation';
import type { NamedQuery } from '#platform';

import type { Party } from '../domain/mail-facts.js';
import type { RingToPlan } from '../domain/plan-rings.rules.js';
import type { RingFacts } from '../domain/ring-facts.js';
import type { Keyed } from './mail-facts.queries.js';

/** One helps one other, on these terms. */
export interface RingLegFacts {
  readonly helper: Party;
  readonly helped: Party;
  readonly terms: Terms;
}

/** A ring with everything that its version asks of everybody. */
export interface RingWithLegs extends RingFacts {
  readonly legs: readonly RingLegFacts[];
  /** The legs of the version before this one; null of the first. */
  readonly before: readonly RingLegFacts[] | null;
}

/** A ring with everybody in it: `$1` ring. */
export const RING_TO_PLAN: NamedQuery<{ id: string; people: PersonId[]; answer_by: Date }, RingToPlan> = {
  name: 'mail_plan_ring',
  text: `SELECT r.id, r.answer_by, ARRAY(SELECT person_id::text FROM ring_party WHERE ring_id = r.id) AS people
         FROM ring r WHERE r.id = $1`,
  row: (row) => ({ ringId: row.id, people: row.people, answerBy: row.answer_by }),
};

interface LegRow {
  readonly helperId: PersonId;
  readonly helpedId: PersonId;
  readonly terms: Terms;
}

interface RingRow {
  readonly id: string;
  readonly state: RingFacts['state'];
  readonly version: number;
  readonly broker_name: string;
  readonly answer_by: Date;
  readonly legs: readonly LegRow[];
  readonly before: readonly LegRow[] | null;
  readonly names: Readonly<Record<PersonId, string>>;
  readonly consented: PersonId[];
  readonly broken: boolean;
}

/** Rings with the version that stands: `$1` ids. */
export const RINGS: NamedQuery<RingRow, Keyed<RingWithLegs>> = {
  name: 'mail_rings',
  text: `SELECT r.id, r.state, r.version, r.answer_by, v.legs, o.legs AS before, b.first_name AS broker_name,
           (SELECT jsonb_object_agg(p.id, p.first_name) FROM ring_party x JOIN person p ON p.id = x.person_id
             WHERE x.ring_id = r.id) AS names,
           ARRAY(SELECT person_id::text FROM ring_consent WHERE ring_id = r.id AND version = r.version) AS consented,
           EXISTS (SELECT FROM ring_party x JOIN ring_party y ON y.ring_id = x.ring_id
             JOIN blocked_pair k ON k.person_id = x.person_id AND k.other_id = y.person_id
             WHERE x.ring_id = r.id) AS broken
         FROM ring r JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version JOIN person b ON b.id = v.by_id
         LEFT JOIN ring_version o ON o.ring_id = r.id AND o.version = r.version - 1
         WHERE r.id = ANY ($1::uuid[])`,
  row: ({ id, state, version, broker_name, answer_by, legs, before, names, consented, broken }) => {
    const person = (one: PersonId): Party => ({ id: one, firstName: names[one] ?? '' });
    const told = ({ helperId, helpedId, terms }: LegRow): RingLegFacts => ({
      helper: person(helperId),
      helped: person(helpedId),
      terms,
    });
    return {
      key: id,
      facts: {
        of: 'ring',
        state,
        version,
        consented,
        broken,
        brokerName: broker_name,
        answerBy: answer_by,
        legs: legs.map(told),
        before: before?.map(told) ?? null,
      },
    };
  },
};
