import type { EmbeddedDatabase } from '#platform';

/** Whether nobody has an account yet. */
export const isEmpty = async (database: EmbeddedDatabase): Promise<boolean> =>
  (await database.run('SELECT 1 FROM person LIMIT 1')) === 0;

/**
 * Takes what the limits have counted along when the clock of a demo moves: they count in real time, and whoever waited a
 * night has waited.
 */
export const ageLimits = (database: EmbeddedDatabase, ms: number): Promise<number> =>
  database.run('UPDATE rate_limit SET expire = expire - $1', [ms]);
