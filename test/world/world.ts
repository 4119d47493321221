import type { Queue } from 'bullmq';
import { getQueueToken } from '@nestjs/bullmq';
import type { DemoCast } from '#accounts';
import {
  Database,
  EVENTS_QUEUE,
  freePort,
  MAILS_QUEUE,
  MailCatcher,
  OutboxRelay,
  Sweeps,
  type CaughtMail,
  type NamedQuery,
  type RunSettings,
} from '#platform';
import { freshDatabase, HandClock, SweepsProcessor, testSettings } from '#platform/testing';

import { startApi } from '../../apps/api/src/api.js';
import { startWorker } from '../../apps/worker/src/worker.js';
import { Browser } from '../../apps/cli/src/story/browser.js';
import { Neighbourhood } from './neighbourhood.js';

declare global {
  /** Set per jest project: which engine carries queues and live events. */
  var ENGINE: 'postgres' | 'redis';
}

/** The whole product, running: api and worker over real HTTP and sockets, a real database, a caught mailbox, a clock moved by hand. */
export type World = Awaited<ReturnType<typeof openWorld>>;

/** Events that are not relayed or not consumed; one that the relay holds at this moment counts too. */
const WAITING_EVENTS: NamedQuery<{ waiting: number }, number> = {
  name: 'waiting_events',
  text: 'SELECT count(*)::int AS waiting FROM outbox_event WHERE relayed_at IS NULL OR unconsumed > 0',
  row: ({ waiting }) => waiting,
};

/** How soon a queue that is not empty is looked at again, in milliseconds. */
const LOOK_MS = 5;

/** Starts a world of its own on the engine of this test run; with a `cast` it is a demo. */
export async function openWorld(overrides: Partial<RunSettings> = {}, cast?: DemoCast) {
  const own = await freshDatabase();
  const catcher = new MailCatcher();
  const smtpUrl = await catcher.listen();
  const clock = new HandClock();
  const servers = { databaseUrl: own.url, redisUrl: redisUrl(), smtpUrl, port: await freePort() };
  const settings = { ...testSettings(servers), ...overrides };
  const worker = await startWorker(settings, { listen: false, clock });
  const api = await startApi(settings, clock, cast);
  // A look at what is due happens when a test settles and at no other moment: the clock jumps, and what is sent before
  // and what after a jump must not hang on the speed of the machine.
  await worker.app.get(SweepsProcessor).worker.pause();
  const database = worker.app.get(Database);
  const relay = worker.app.get(OutboxRelay);
  const queues = [EVENTS_QUEUE, MAILS_QUEUE].map((name) => worker.app.get<Queue>(getQueueToken(name)));

  const world = {
    api,
    worker,
    catcher,
    clock,
    database,
    settings,
    url: settings.PUBLIC_URL,
    given: new Neighbourhood(api.app, clock, settings.PUBLIC_URL),

    /** A browser that nobody is signed in on. */
    browser: (): Browser => new Browser(settings.PUBLIC_URL),

    /** Waits until nothing is on its way: no event to relay, no job waiting, nothing due at this moment of the clock. */
    async settle(): Promise<void> {
      for (;;) {
        await relay.relayPage();
        await queuesAreEmpty(queues);
        const done = await worker.app.get(Sweeps).runAll();
        const [waiting] = await database.read(WAITING_EVENTS, []);
        if (done === 0 && waiting === 0 && !(await queuesAreEmpty(queues))) return;
      }
    },

    /** The mails that an address got, oldest first, once everything has settled. */
    async inbox(address: string): Promise<readonly CaughtMail[]> {
      await world.settle();
      return catcher.all().filter((mail) => mail.to === address);
    },

    async close(): Promise<void> {
      await api.stop();
      await worker.stop();
      await catcher.close();
      await own.drop();
    },
  };
  return world;
}

const redisUrl = (): string | undefined => (globalThis.ENGINE === 'redis' ? process.env['TEST_REDIS_URL'] : undefined);

/** Resolves when no job waits or runs; answers whether there was one to wait for. */
async function queuesAreEmpty(queues: readonly Queue[]): Promise<boolean> {
  let waited = false;
  for (const queue of queues) {
    for (;;) {
      const {
        waiting = 0,
        active = 0,
        delayed = 0,
        prioritized = 0,
      } = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
      if (waiting + active + delayed + prioritized === 0) break;
      waited = true;
      // Each look is a transaction: one after the other without a break, they would take the time of the jobs themselves.
      await new Promise((next) => setTimeout(next, LOOK_MS));
    }
  }
  return waited;
}
