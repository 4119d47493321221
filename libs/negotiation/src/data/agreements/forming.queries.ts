import type { NamedQuery } from '#platform';

/**
 * Adds an agreement: `$1` id, `$2` talks, `$3` post, `$4` requester, `$5` helper, `$6` version, `$7` terms, `$8` their
 * hash, `$9` formed at, `$10` planned until.
 */
export const ADD_AGREEMENT: NamedQuery<object, object> = {
  name: 'agreement_add',
  text: `INSERT INTO agreement (id, negotiation_id, post_id, requester_id, helper_id, version, terms, terms_hash, formed_at,
           planned_until, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'active')`,
  row: (row) => row,
};

/**
 * Adds planned times: `$1` agreement, `$2` the number before the first; in the order of their numbers `$3` ids,
 * `$4` local starts, `$5` zones, `$6` starts, `$7` ends.
 */
export const ADD_OCCURRENCES: NamedQuery<object, object> = {
  name: 'occurrence_add',
  text: `INSERT INTO occurrence (id, agreement_id, number, local_start, zone, starts_at, ends_at, state)
         SELECT id, $1::uuid, $2::int + place, local_start, zone, starts_at, ends_at, 'planned'
         FROM unnest($3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[])
           WITH ORDINALITY AS planned (id, local_start, zone, starts_at, ends_at, place)`,
  row: (row) => row,
};
