/** The plain way: one delayed BullMQ job for each reminder, each of which does nothing but fall into the sink. */
import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker, type QueueOptions } from 'bullmq';

import { Sink } from './burst/sink.js';

/** Long enough to put all of them in the queue before they are due. */
const LEAD_MS = 8_000;
const ADDED_AT_ONCE = 500;
const CONCURRENCY = 64;

const count = Number(process.env['REMINDERS']);
const name = process.env['QUEUE'] ?? 'single';
const redis = process.env['REDIS_URL'];
if (redis === undefined) setDefaultBackendFactory(createPostgresBackend as never);
const connection = (
  redis === undefined
    ? { connectionString: process.env['DATABASE_URL'], schema: 'bench_jobs', migrate: true, max: 10 }
    : { url: redis, maxRetriesPerRequest: null }
) as QueueOptions['connection'];

const queue = new Queue(name, { connection });
await queue.waitUntilReady();
const worker = new Worker<{ key: string }>(name, async ({ data }) => sink.take(data.key), {
  connection,
  concurrency: CONCURRENCY,
});
await worker.waitUntilReady();
const sink = new Sink(count, async () => {
  await worker.close();
  await queue.close();
});

const moment = Date.now() + LEAD_MS;
sink.dueFrom(moment);
for (let first = 0; first < count; first += ADDED_AT_ONCE) {
  await queue.addBulk(
    Array.from({ length: Math.min(ADDED_AT_ONCE, count - first) }, (_, place) => ({
      name: 'reminder',
      data: { key: `reminder-${first + place}` },
      opts: { delay: Math.max(0, moment - Date.now()), removeOnComplete: true, removeOnFail: true },
    })),
  );
}
if (Date.now() > moment) throw new Error('The jobs were not in the queue in time.');
