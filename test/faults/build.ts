import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { Client } from 'pg';

/** The folder of the whole product. */
export const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the product as a newcomer does; answers what the build had to say, nothing when all is well. One at a time:
 * test files on several processes share the folder, and a program must not start while another one writes it.
 */
export async function build(): Promise<string> {
  const turn = new Client({ connectionString: process.env['TEST_POSTGRES_URL'] ?? '' });
  await turn.connect();
  try {
    await turn.query('SELECT pg_advisory_lock(2)');
    const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: ROOT, encoding: 'utf8' });
    return built.stdout + built.stderr.replace(/npm warn.*\n?/g, '');
  } finally {
    await turn.end();
  }
}
