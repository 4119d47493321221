import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { freePort, migrate, startEmbedded } from '#platform';

/** The servers of one run. */
export interface Ground {
  readonly postgres: { readonly url: string; readonly pid: number; readonly version: string };
  /** Null where no redis-server program is there. */
  readonly redis: { readonly url: string; readonly pid: number; readonly version: string } | null;
  stop(): Promise<void>;
}

/** Starts a durable PostgreSQL in a folder of its own, migrated and empty, and Redis where the program is there. */
export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'tijd-bench-'));
  // As root the server runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  const database = await startEmbedded({ folder });
  const stopDatabase = async (): Promise<void> => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(database.url);
    const redis = await startRedis(folder);
    const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    return {
      postgres: { url: database.url, pid, version: await serverVersion(database.url) },
      redis,
      stop: async () => {
        await redis?.stop();
        await stopDatabase();
      },
    };
  } catch (error) {
    await stopDatabase();
    throw error;
  }
}

async function serverVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  return rows[0]?.server_version ?? 'unknown';
}

/** Redis as the documentation asks for it: no eviction, an append-only file, synced every second. */
async function startRedis(folder: string) {
  const program = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  if (program.status !== 0) return null;
  const version = /v=([\d.]+)/.exec(program.stdout)?.[1] ?? 'unknown';
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
  };
  const server = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await new Promise<void>((ready, failed) => {
    server.once('exit', (code) => failed(new Error(`redis-server ended with ${code}.`)));
    server.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) ready();
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: server.pid ?? 0,
    version,
    stop: async (): Promise<void> => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}
