import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform';
import { freshDatabase, HandClock, testSettings, type TestDatabase } from '#platform/testing';
import { Client } from 'pg';

import { startApi, type RunningApi } from '../../apps/api/src/api.js';
import { startWorker, type RunningWorker } from '../../apps/worker/src/worker.js';
import { Neighbourhood } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { build, ROOT } from './build.js';
import { MailServer, takeAll, type Reception } from './mail-server.js';

const WORKER = join(ROOT, 'dist/apps/worker/src/main.js');
const PEOPLE = 12;
/** The mail over which the first worker dies. */
const FATAL = 5;

type Settings = ReturnType<typeof testSettings>;

describe('a worker that is killed while it sends', () => {
  let own: TestDatabase;
  let server: MailServer;
  let settings: Settings;
  let api: RunningApi;
  let onlooker: Client;
  /** Holds the table of mails, on a connection of its own: within a transaction an onlooker sees old activity. */
  let gate: Client;
  let clock: HandClock;
  let dying: ChildProcess | undefined;
  let next: RunningWorker | undefined;

  beforeAll(async () => {
    expect(await build()).toBe('');
  }, 180_000);

  beforeEach(async () => {
    dying = next = undefined;
    own = await freshDatabase();
    server = new MailServer();
    const redisUrl = globalThis.ENGINE === 'redis' ? process.env['TEST_REDIS_URL'] : undefined;
    const smtpUrl = await server.listen();
    settings = testSettings({ databaseUrl: own.url, redisUrl, smtpUrl, port: await freePort() });
    clock = new HandClock(new Date());
    api = await startApi(settings, clock);
    [onlooker, gate] = [new Client({ connectionString: own.url }), new Client({ connectionString: own.url })];
    await Promise.all([onlooker.connect(), gate.connect()]);
  });
  afterEach(async () => {
    dying?.kill('SIGKILL');
    await next?.stop();
    await api.stop();
    await Promise.all([onlooker.end(), gate.end()]);
    await server.close();
    await own.drop();
  });

  const count = async (sql: string): Promise<number> => {
    const { rows } = await onlooker.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`);
    return rows[0]?.count ?? 0;
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds()));
  };

  /** People who all ask for a link to sign in with: each of them is waiting for a mail. */
  const everybodyAsks = async (): Promise<string[]> => {
    const given = new Neighbourhood(api.app, clock, settings.PUBLIC_URL);
    const emails: string[] = [];
    for (let nth = 0; nth < PEOPLE; nth += 1) {
      const { email, browser } = await given.resident(`Buur${nth}`);
      await browser.ask(wholeAnswer('askSignInLink'), { email });
      emails.push(email);
    }
    return emails;
  };

  /** Kills the worker at its fatal mail, when all that was taken before is marked as sent. */
  const killing = (worker: ChildProcess, atFatal: Reception): Reception => {
    return async (mail, take) => {
      if (worker.killed) return;
      if (server.taken.length < FATAL - 1) return takeAll(mail, take);
      await until(async () => (await count(`mail WHERE state = 'sent'`)) === FATAL - 1);
      await atFatal(mail, take);
      worker.kill('SIGKILL');
    };
  };

  /** Answers 250 and waits until the worker has read that and is about to write it down. */
  const betweenAnswerAndMark: Reception = async (_, take) => {
    await gate.query('BEGIN; LOCK TABLE mail IN EXCLUSIVE MODE');
    take();
    const marking = `pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
      AND query LIKE 'UPDATE mail m SET state = r.state%'`;
    await until(async () => (await count(marking)) > 0);
  };
  const beforeTheAnswer: Reception = () => Promise.resolve();

  it.each([
    ['between the answer of the mail server and the mark: one mail goes out twice, under one id', 1],
    ['before the answer of the mail server: nothing goes out twice', 0],
  ])('loses no mail when it dies %s', async (_, copies) => {
    const emails = await everybodyAsks();
    const worker = spawn(process.execPath, [WORKER], { cwd: ROOT, env: environmentOf(settings, await freePort()) });
    dying = worker;
    server.receive = killing(worker, copies === 1 ? betweenAnswerAndMark : beforeTheAnswer);
    expect(await once(worker, 'exit')).toEqual([null, 'SIGKILL']);
    await gate.query('ROLLBACK');
    expect(server.taken).toHaveLength(FATAL - 1 + copies);
    expect(await count(`mail WHERE state = 'sent'`)).toBe(FATAL - 1);

    // What the dead one had claimed is free again after a minute.
    server.receive = takeAll;
    clock.moveTo(new Date(Date.now() + 61_000));
    next = await startWorker(settings, { listen: false, clock });
    await until(async () => (await count(`mail WHERE state = 'sent'`)) === PEOPLE);

    expect(new Set(server.taken.map(({ to }) => to))).toEqual(new Set(emails));
    expect(server.taken).toHaveLength(PEOPLE + copies);
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(PEOPLE);
  });
});

/** The settings of a process of its own. */
function environmentOf(settings: Settings, port: number): Record<string, string> {
  const { DATABASE_URL, REDIS_URL, REDIS_PREFIX, SMTP_URL, SECRET_KEY, PUBLIC_URL } = settings;
  return {
    PATH: process.env['PATH'] ?? '',
    LOG_LEVEL: 'error',
    DATABASE_URL,
    REDIS_PREFIX,
    SMTP_URL,
    SECRET_KEY,
    PUBLIC_URL,
    PORT: String(port),
    ...(REDIS_URL === undefined ? {} : { REDIS_URL }),
  };
}
