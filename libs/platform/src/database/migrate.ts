import { DataSource } from 'typeorm';

import { dataSourceOptions } from './data-source.js';

/** Brings a database to the newest schema; of two at once, one waits. Returns the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(dataSourceOptions(url, 2)).initialize();
  const lock = source.createQueryRunner();
  try {
    // A session lock: any number of processes may start at the same time.
    await lock.query(`SELECT pg_advisory_lock(hashtext('tijd-voor-elkaar/migrate'))`);
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(hashtext('tijd-voor-elkaar/migrate'))`);
    await lock.release();
    await source.destroy();
  }
}
