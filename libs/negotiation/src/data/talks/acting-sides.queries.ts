import type { Across } from '#accounts';
import type { NamedQuery } from '#platform';

const across = (x: string, talks: string): string =>
  `${talks} AS talks_id, ${x}.post_id, CASE WHEN ${x}.requester_id = $1 THEN ${x}.helper_id ELSE ${x}.requester_id END AS other_id`;
const party = (x: string): string => `$1 IN (${x}.requester_id, ${x}.helper_id)`;

/**
 * Who stands across from a person in what ids name: talks and their mediator, agreements, times, moves, posts of others that
 * are answered, and rings, in which each stands across from everybody else about every post of it. `$1` person, `$2` ids;
 * those of different tables never meet.
 */
export const ACROSS: NamedQuery<{ talks_id: string | null; post_id: string; other_id: string }, Across> = {
  name: 'acting_sides_across',
  text: `SELECT ${across('n', 'n.id')} FROM negotiation n WHERE n.id = ANY($2::uuid[]) AND ${party('n')}
         UNION SELECT ${across('a', 'a.negotiation_id')} FROM agreement a WHERE a.id = ANY($2::uuid[]) AND ${party('a')}
         UNION SELECT ${across('a', 'a.negotiation_id')} FROM occurrence o JOIN agreement a ON a.id = o.agreement_id
           WHERE o.id = ANY($2::uuid[]) AND ${party('a')}
         UNION SELECT ${across('a', 'a.negotiation_id')} FROM occurrence_move m JOIN occurrence o ON o.id = m.occurrence_id
           JOIN agreement a ON a.id = o.agreement_id WHERE m.id = ANY($2::uuid[]) AND ${party('a')}
         UNION SELECT n.id, n.post_id, n.mediator_id FROM negotiation n
           WHERE n.id = ANY($2::uuid[]) AND ${party('n')} AND n.mediator_id IS NOT NULL
         UNION SELECT NULL, p.id, p.author_id FROM post p WHERE p.id = ANY($2::uuid[]) AND p.author_id <> $1
         UNION SELECT NULL, (leg.value->>'postId')::uuid, other.person_id FROM ring r
           JOIN ring_party me ON me.ring_id = r.id AND me.person_id = $1
           JOIN ring_party other ON other.ring_id = r.id AND other.person_id <> $1
           JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version
           CROSS JOIN jsonb_array_elements(v.legs) AS leg
           WHERE r.id = ANY($2::uuid[])`,
  row: (row) => ({ postId: row.post_id, otherId: row.other_id, talksId: row.talks_id }),
};
