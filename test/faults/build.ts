import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { Client } from 'pg';

/** The folder of the whole product. */
export const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the product as a newcomer does; answers what the build had to say, nothing when all is well. Once in a run: test
 * files on several processes share the folder, and a program must not start while another one writes it.
 */
export async function build(): Promise<string> {
  const run = new Client({ connectionString: process.env['TEST_POSTGRES_URL'] ?? '' });
  await run.connect();
  try {
    await run.query('SELECT pg_advisory_lock(2)');
    await run.query('CREATE TABLE IF NOT EXISTS built (said text NOT NULL)');
    const { rows } = await run.query<{ said: string }>('SELECT said FROM built');
    const said = rows[0]?.said ?? built();
    if (rows.length === 0) await run.query('INSERT INTO built VALUES ($1)', [said]);
    return said;
  } finally {
    await run.end();
  }
}

function built(): string {
  // Not as a test: a newcomer's screens are built for production.
  const { NODE_ENV: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], { cwd: ROOT, encoding: 'utf8', env });
  return stdout + stderr.replace(/npm warn.*\n?/g, '');
}
