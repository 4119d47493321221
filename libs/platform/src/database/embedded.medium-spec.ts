import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { startEmbedded } from './embedded.js';
import { DataFolderInUseError } from './folder-owner.js';

/** A process id that nobody has: above the kernel's maximum. */
const NOBODY = 4_194_305;

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tijd-embedded-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps what was written over a stop and a start', async () => {
    const first = await startEmbedded({ folder });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await startEmbedded({ folder });
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('takes over from a server whose parent was killed, with all that was acknowledged', async () => {
    const orphan = await startEmbedded({ folder });
    await ask(orphan.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    // What kill -9 of the parent leaves behind: a running server, and the id of a process that is no more.
    writeFileSync(join(folder, 'owner.pid'), String(NOBODY));
    const heir = await startEmbedded({ folder });
    expect(await ask(heir.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await heir.stop();
  });

  it('leaves a process alone that has the id of its server by chance, be it another PostgreSQL', async () => {
    const first = await startEmbedded({ folder });
    await first.stop();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000); console.log("on")'], {
      argv0: '/usr/lib/postgresql/18/bin/postgres',
    });
    await once(other.stdout, 'data');
    try {
      writeFileSync(join(folder, 'postgres/postmaster.pid'), `${String(other.pid)}\n${folder}/postgres\n`);
      const second = await startEmbedded({ folder });
      await second.stop();
      expect([other.exitCode, other.signalCode]).toEqual([null, null]);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('makes the database that an earlier start was killed before', async () => {
    const killed = await startEmbedded({ folder });
    await ask(killed.url.replace(/[^/]*$/, 'postgres'), 'DROP DATABASE tijd_voor_elkaar');
    await killed.stop();
    const next = await startEmbedded({ folder });
    expect(await ask(next.url, 'SELECT 42 AS answer')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('begins anew where an earlier start was killed while it made the cluster', async () => {
    const half = join(folder, 'postgres.unfinished');
    mkdirSync(half);
    writeFileSync(join(half, 'PG_VERSION'), '18');
    const next = await startEmbedded({ folder });
    expect(await ask(next.url, 'SELECT 42 AS answer')).toEqual([{ answer: 42 }]);
    expect(existsSync(half)).toBe(false);
    await next.stop();
  });

  it('refuses a folder that a living process owns, and says which', async () => {
    writeFileSync(join(folder, 'owner.pid'), String(process.ppid));
    await expect(startEmbedded({ folder })).rejects.toThrow(DataFolderInUseError);
    await expect(startEmbedded({ folder })).rejects.toThrow(`process ${process.ppid}`);
  });
});
