/** What every number of the bench's world is made from; printed with the results. */
export const SEED = 20261121;

/**
 * SQL for a number from 0 to below 1 that depends on the seed, on what it is for and on the row: the same on every
 * machine and in every version of PostgreSQL.
 */
export const chance = (what: string, row: string): string =>
  `(('x' || substr(md5('${SEED}/${what}/' || ${row}), 1, 8))::bit(32)::bigint / 4294967296.0)::float8`;

/** SQL for one of some words. */
export const pick = (words: readonly string[], what: string, row: string): string =>
  `(ARRAY[${words.map((word) => `'${word}'`).join(', ')}])[1 + floor(${chance(what, row)} * ${words.length})::int]`;

/** SQL for the id of a row: a UUID that passes for version 7. */
export const id = (what: string, row: string): string =>
  `overlay(overlay(md5('${SEED}/${what}/' || ${row}) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid`;
