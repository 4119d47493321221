import type { Database } from '../database/database.service.js';
import type { NamedQuery } from '../database/named-query.js';

const WAITING: NamedQuery<{ waiting: number }, number> = {
  name: 'backends_waiting',
  text: `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  row: ({ waiting }) => waiting,
};

/** How many connections to this database wait for a lock at this moment: that another transaction goes first is seen, not slept for. */
export async function backendsWaiting(database: Database): Promise<number> {
  const [waiting] = await database.read(WAITING, []);
  return waiting ?? 0;
}
