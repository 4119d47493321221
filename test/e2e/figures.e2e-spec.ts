import { once } from 'node:events';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import type { Job, Queue } from 'bullmq';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { EVENTS_QUEUE, EventConsumers, freePort } from '#platform';

import { retryJobs, retryOf, retriedText } from '../../apps/cli/src/jobs/retry-jobs.command.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const OLD_EVENT = `INSERT INTO outbox_event (topic, key, payload, created_at, relayed_at, unconsumed)
  VALUES ('test.nobody', 'x', '{}', now() - interval '1 hour', $1, 1)`;

describe('whoever runs the product', () => {
  let world: World;
  let port: number;
  beforeEach(async () => {
    // Nobody listens there until a test does.
    port = await freePort();
    world = await openWorld({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    await world.worker.app.listen(0, '127.0.0.1');
  });
  afterEach(() => world.close());

  const text = async (): Promise<string> => (await fetch(`${await world.worker.app.getUrl()}/metrics`)).text();
  /** A figure as it stands in the text format; absent when it could not be read. */
  const figure = async (name: string): Promise<number | undefined> => {
    const line = (await text()).split('\n').find((one) => one.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.split(' ').at(-1));
  };
  const onDatabase = async (work: (client: Client) => Promise<unknown>): Promise<void> => {
    const client = new Client({ connectionString: world.settings.DATABASE_URL });
    await client.connect();
    await work(client);
    await client.end();
  };
  /** A job that fails for good, since nobody knows its consumer. */
  const failedJob = async (): Promise<Job> => {
    const queue = world.worker.app.get<Queue>(getQueueToken(EVENTS_QUEUE));
    const event = { id: '1', topic: 'test.late', key: 'x', payload: {} };
    const job = await queue.add('test.late', { consumer: 'late', event }, { attempts: 1, removeOnFail: false });
    while (!(await job.isFailed())) await new Promise((next) => setImmediate(next));
    return job;
  };
  const aMailIsDue = async (): Promise<string> => {
    const { email, browser } = await world.given.resident('Ann');
    await browser.ask(wholeAnswer('askSignInLink'), { email });
    await world.settle();
    return email;
  };

  it('sees how long events wait for the relay', async () => {
    expect(await figure('tijd_outbox_oldest_seconds{waits_for="relay"}')).toBe(0);
    await onDatabase(async (gate) => {
      // A relay that took it cannot mark it while this is held.
      await gate.query('BEGIN; LOCK TABLE consumed_event IN ACCESS EXCLUSIVE MODE');
      await onDatabase((client) => client.query(OLD_EVENT, [null]));
      expect(await figure('tijd_outbox_oldest_seconds{waits_for="relay"}')).toBeGreaterThanOrEqual(3600);
      await gate.query('COMMIT');
    });
  });

  it('sees how long events wait for a consumer', async () => {
    expect(await figure('tijd_outbox_oldest_seconds{waits_for="consumer"}')).toBe(0);
    await onDatabase((client) => client.query(OLD_EVENT, [new Date()]));
    expect(await figure('tijd_outbox_oldest_seconds{waits_for="consumer"}')).toBeGreaterThanOrEqual(3600);
  });

  it('sees jobs that failed, and puts them back', async () => {
    expect(await figure('tijd_queue_jobs{queue="events",state="failed"}')).toBe(0);
    const job = await failedJob();
    expect(await figure('tijd_queue_jobs{queue="events",state="failed"}')).toBe(1);

    const heard: string[] = [];
    const consume = ({ topic }: { topic: string }) => {
      heard.push(topic);
      return Promise.resolve();
    };
    world.worker.app.get(EventConsumers).register({ name: 'late', topics: ['test.late'], consume });
    const retried = await retryJobs(world.settings, retryOf(['events']), world.clock);
    expect(retried).toEqual({ jobs: { events: 1 }, mails: null });
    while (!(await job.isCompleted())) await new Promise((next) => setImmediate(next));
    expect(heard).toEqual(['test.late']);
    expect(await figure('tijd_queue_jobs{queue="events",state="failed"}')).toBe(0);
  });

  it('sees mails that wait while the mail server is away, and for how long', async () => {
    expect(await figure('tijd_mails_overdue')).toBe(0);
    expect(await figure('tijd_mails_overdue_seconds')).toBe(0);
    await aMailIsDue();
    world.clock.advance({ minutes: 4 });
    expect(await figure('tijd_mails_overdue')).toBe(1);
    expect(await figure('tijd_mails_overdue_seconds')).toBe(240);
    expect(await figure('tijd_mails_failed_total')).toBe(0);
  });

  it('sees mails that failed, and makes them due again', async () => {
    let refuses = true;
    const taken: string[] = [];
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        if (refuses) done(Object.assign(new Error('nobody here'), { responseCode: 550 }));
        else done(void taken.push(address));
      },
    });
    await once(server.listen(port, '127.0.0.1'), 'listening');
    const email = await aMailIsDue();
    expect(await figure('tijd_mails_failed_total')).toBe(1);
    expect(await figure('tijd_mails_overdue')).toBe(0);

    refuses = false;
    const retried = await retryJobs(world.settings, retryOf(['--mails']), world.clock);
    expect(retriedText(retried)).toContain('Failed mails: 1 are due again, 0 stay as they are');
    await world.settle();
    expect(taken).toEqual([email]);
    await new Promise<void>((closed) => server.close(closed));
  });

  it('does not put back a mail whose time is over', async () => {
    await aMailIsDue();
    await onDatabase((client) => client.query(`UPDATE mail SET state = 'failed'`));
    world.clock.advance({ days: 1 });
    const { mails } = await retryJobs(world.settings, retryOf(['mails', '--mails']), world.clock);
    expect(mails).toEqual({ due: 0, tooLate: 1 });
  });
});

describe('what is to be put back', () => {
  it.each([[['letters']], [['events', 'mails']], [['--mail']]])('is told when %j names no queue', (rest) => {
    expect(() => retryOf(rest)).toThrow('name one queue of events, mails, sweeps');
  });
});
