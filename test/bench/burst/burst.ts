import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { Client } from 'pg';

import type { BenchOptions } from '../options.js';
import { readCpu } from '../runner/cpu.js';
import { percentile } from '../runner/figures.js';
import type { Ground } from '../runner/ground.js';
import { heard } from '../runner/heard.js';
import { built, end } from '../runner/rung.js';
import type { BurstMessage } from './burst-messages.js';
import { COUNT_REMINDERS, FORGET_MAILS, INSERT_REMINDERS, MAKE_AGREEMENTS } from './reminders.queries.js';

/** Our pages; the same work by one BullMQ job each; and the cost of such jobs alone, which do nothing. */
export type Way = 'pages' | 'mailJobs' | 'emptyJobs';

const PROGRAMS: Readonly<Record<Way, string>> = {
  pages: 'mail-pages',
  mailJobs: 'mail-jobs',
  emptyJobs: 'empty-jobs',
};
const WAYS = Object.keys(PROGRAMS) as Way[];

/** How one way of sending did on one engine. */
export interface BurstResult {
  readonly engine: 'PostgreSQL' | 'Redis';
  readonly way: Way;
  /** Milliseconds after the due moment. */
  readonly lastMs: number;
  readonly p99Ms: number;
  readonly cpuMicroseconds: number | null;
  readonly storeCpuMicroseconds: number | null;
  readonly keys: number;
  readonly doubles: number;
  /** What is not as it must be, or null. */
  readonly wrong: string | null;
}

type OneBurst = Omit<BurstResult, 'engine' | 'way'>;

interface Engine {
  readonly engine: BurstResult['engine'];
  readonly environment: Readonly<Record<string, string>>;
  readonly stores: readonly number[];
}

const LONGEST_BURST_MS = 900_000;

/** Sends the burst the product's way and by one job each, on PostgreSQL and, where it is there, on Redis. */
export async function measureBursts(
  { postgres, redis }: Ground,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<BurstResult[]> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await makeAgreements(client, options.reminders / 2);
    const engines: Engine[] = [{ engine: 'PostgreSQL', environment: {}, stores: [postgres.pid] }];
    if (redis) {
      engines.push({
        engine: 'Redis',
        environment: { REDIS_URL: redis.url },
        stores: [postgres.pid, redis.pid],
      });
    }
    const results: BurstResult[] = [];
    for (const { engine, environment, stores } of engines) {
      for (const way of WAYS) {
        await client.query(`${FORGET_MAILS}; ${INSERT_REMINDERS}`);
        const own = { DATABASE_URL: postgres.url, QUEUE: way, REDIS_PREFIX: 'bench', ...environment };
        const burst = await oneBurst(way, own, stores, options.reminders);
        const wrong = burst.wrong ?? (way === 'emptyJobs' ? null : await wrongRows(client, options.reminders));
        results.push({ ...burst, engine, way, wrong });
        tell(`${way} on ${engine}: the last one after ${burst.lastMs} ms`);
      }
    }
    return results;
  } finally {
    await client.end();
  }
}

async function makeAgreements(client: Client, pairs: number): Promise<void> {
  await client.query('BEGIN');
  for (const [index, statement] of MAKE_AGREEMENTS.entries()) {
    await client.query(statement, index === 0 ? [pairs] : []);
  }
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

async function oneBurst(
  way: Way,
  environment: Readonly<Record<string, string>>,
  stores: readonly number[],
  reminders: number,
): Promise<OneBurst> {
  const child = fork(built(`test/bench/${PROGRAMS[way]}.bench.js`), [], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://127.0.0.1:1',
      SECRET_KEY: 'a secret of the bench, long enough to sign',
      PUBLIC_URL: 'https://example.org',
      LOG_LEVEL: 'warn',
      REMINDERS: String(reminders),
      MAILS_AT_ONCE: process.env['MAILS_AT_ONCE'] ?? '',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  try {
    const watched = { server: child.pid ?? 0, stores, load: 0 };
    await soon(heard<BurstMessage, 'due'>(child, 'due'), child);
    const before = readCpu(watched);
    const { lateMs, keys, doubles } = await soon(heard<BurstMessage, 'out'>(child, 'out'), child);
    const after = readCpu(watched);
    // It closes by itself once the last results are written down.
    await soon(ended, child);
    const each = (part: 'server' | 'store'): number | null =>
      before && after ? ((after[part] - before[part]) / reminders) * 1e6 : null;
    return {
      lastMs: Math.max(...lateMs),
      p99Ms: percentile(lateMs, 0.99),
      cpuMicroseconds: each('server'),
      storeCpuMicroseconds: each('store'),
      keys,
      doubles,
      wrong: keys === reminders && doubles === 0 ? null : `${keys} keys, ${doubles} twice`,
    };
  } finally {
    await end(child);
  }
}

/** What a process tells, or an error when it takes too long. */
async function soon<Told>(told: Promise<Told>, child: ChildProcess): Promise<Told> {
  const clock = setTimeout(() => child.kill('SIGKILL'), LONGEST_BURST_MS);
  try {
    return await told;
  } finally {
    clearTimeout(clock);
  }
}

async function wrongRows(client: Client, reminders: number): Promise<string | null> {
  const { rows } = await client.query<{ sent: number; all: number }>(COUNT_REMINDERS);
  const [{ sent, all } = { sent: 0, all: 0 }] = rows;
  return sent === reminders && all === reminders ? null : `${sent} of ${all} rows are marked as sent`;
}
