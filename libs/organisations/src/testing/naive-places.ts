import type { Database, NamedQuery, Tx } from '#platform';
import { newId } from '#platform';

const one = (name: string, text: string): NamedQuery<{ free: boolean }, boolean> => ({
  name: `naive_${name}`,
  text,
  row: ({ free }) => free,
});

const LOCK = one('lock', 'SELECT true AS free FROM shift WHERE id = $1 FOR UPDATE');
const COUNT = one(
  'count',
  `SELECT (SELECT count(*) FROM sign_up WHERE shift_id = $1 AND state = 'confirmed') < places AS free FROM shift WHERE id = $1`,
);
const INSERT = one(
  'insert',
  `INSERT INTO sign_up (id, shift_id, period, person_id, state, signed_at, terms_version)
   SELECT $1, s.id, s.period, $3, 'confirmed', $4, 1 FROM shift s WHERE s.id = $2 RETURNING true AS free`,
);
const REPEATABLE = one('repeatable', 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');

/** Somebody takes a place by one of the ways that oversell. */
export type NaiveTaking = (database: Database, shiftId: string, personId: string, now: Date) => Promise<void>;

const countThenInsert = async (tx: Tx, shiftId: string, personId: string, now: Date): Promise<void> => {
  const [free] = await tx.named(COUNT, [shiftId]);
  if (free) await tx.named(INSERT, [newId(now), shiftId, personId, now]);
};

/** Counts and inserts at READ COMMITTED: two count before either inserts. */
export const byCounting: NaiveTaking = (database, shiftId, personId, now) =>
  database.write((tx) => countThenInsert(tx, shiftId, personId, now));

/**
 * Locks the shift, then counts, at REPEATABLE READ: the count reads the snapshot from before the wait for the lock. A row
 * that is only locked gives no conflict, so nothing tells.
 */
export const byLockingInSnapshot: NaiveTaking = (database, shiftId, personId, now) =>
  database.write(async (tx) => {
    await tx.named(REPEATABLE, []);
    await tx.named(LOCK, [shiftId]);
    await countThenInsert(tx, shiftId, personId, now);
  });

/** The yardstick of the race: each of these has to be seen to oversell. */
export const NAIVE_TAKINGS: readonly (readonly [string, NaiveTaking])[] = [
  ['count, then insert', byCounting],
  ['lock, then count, at REPEATABLE READ', byLockingInSnapshot],
];
