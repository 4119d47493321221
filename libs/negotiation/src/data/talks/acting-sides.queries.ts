import type { Across } from '#accounts';
import type { NamedQuery } from '#platform';

const across = (x: string, talks: string): string =>
  `${talks} AS talks_id, ${x}.post_id, CASE WHEN ${x}.requester_id = $1 THEN ${x}.helper_id ELSE ${x}.requester_id END AS other_id, false AS of_three`;
const party = (x: string): string => `$1 IN (${x}.requester_id, ${x}.helper_id)`;

/** Agreements with somebody who may stand in, by whatever names one. */
const NAMED_AGREEMENTS = `SELECT a.id FROM agreement a WHERE a.id = ANY($2::uuid[]) OR a.negotiation_id = ANY($2::uuid[])
         UNION SELECT o.agreement_id FROM occurrence o WHERE o.id = ANY($2::uuid[])
         UNION SELECT o.agreement_id FROM occurrence_move m JOIN occurrence o ON o.id = m.occurrence_id WHERE m.id = ANY($2::uuid[])
         UNION SELECT o.agreement_id FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id WHERE s.id = ANY($2::uuid[])`;

interface AcrossRow {
  readonly talks_id: string | null;
  readonly post_id: string;
  readonly other_id: string;
  readonly of_three: boolean;
}

/**
 * Who stands across from a person in what ids name: talks and their mediator, agreements, times, moves, posts of others that
 * are answered, and rings, in which each stands across from everybody else about every post of it. Helper, helped and who
 * stands in are three sides, from the moment that somebody is asked. `$1` person, `$2` ids; those of different tables never
 * meet. In one order, so that two deeds of one person take their sides alike.
 */
export const ACROSS: NamedQuery<AcrossRow, Across> = {
  name: 'acting_sides_across',
  text: `WITH named AS (${NAMED_AGREEMENTS})
         SELECT ${across('n', 'n.id')} FROM negotiation n WHERE n.id = ANY($2::uuid[]) AND ${party('n')}
         UNION SELECT ${across('a', 'a.negotiation_id')} FROM agreement a WHERE a.id = ANY($2::uuid[]) AND ${party('a')}
         UNION SELECT ${across('a', 'a.negotiation_id')} FROM occurrence o JOIN agreement a ON a.id = o.agreement_id
           WHERE o.id = ANY($2::uuid[]) AND ${party('a')}
         UNION SELECT ${across('a', 'a.negotiation_id')} FROM occurrence_move m JOIN occurrence o ON o.id = m.occurrence_id
           JOIN agreement a ON a.id = o.agreement_id WHERE m.id = ANY($2::uuid[]) AND ${party('a')}
         UNION SELECT n.id, n.post_id, n.mediator_id, false FROM negotiation n
           WHERE n.id = ANY($2::uuid[]) AND ${party('n')} AND n.mediator_id IS NOT NULL
         UNION SELECT NULL, p.id, p.author_id, false FROM post p WHERE p.id = ANY($2::uuid[]) AND p.author_id <> $1
         UNION SELECT NULL, a.post_id, other.id, true FROM named JOIN agreement a ON a.id = named.id
           JOIN occurrence o ON o.agreement_id = a.id
           JOIN stand_in s ON s.occurrence_id = o.id AND s.state IN ('asked', 'willing', 'agreed')
           CROSS JOIN LATERAL unnest(ARRAY[a.requester_id, a.helper_id, s.person_id]) AS other(id)
           WHERE $1 IN (a.requester_id, a.helper_id, s.person_id) AND other.id <> $1
         UNION SELECT NULL, a.post_id, asked.id, true FROM occurrence o JOIN agreement a ON a.id = o.agreement_id
           JOIN person asked ON asked.id = ANY($2::uuid[]) AND asked.id <> $1 WHERE o.id = ANY($2::uuid[]) AND ${party('a')}
         UNION SELECT NULL, (leg.value->>'postId')::uuid, other.person_id, false FROM ring r
           JOIN ring_party me ON me.ring_id = r.id AND me.person_id = $1
           JOIN ring_party other ON other.ring_id = r.id AND other.person_id <> $1
           JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version
           CROSS JOIN jsonb_array_elements(v.legs) AS leg
           WHERE r.id = ANY($2::uuid[])
         ORDER BY post_id, other_id, of_three`,
  row: (row) => ({ postId: row.post_id, otherId: row.other_id, talksId: row.talks_id, ofThree: row.of_three }),
};
