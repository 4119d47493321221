import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker, type QueueOptions } from 'bullmq';

const ADDED_AT_ONCE = 500;

/** Jobs that wait for their moment. */
export interface DelayedJobs {
  /** Puts so many in the queue, all due at a moment of the machine's clock; fails when that takes too long. */
  add(count: number, moment: number): Promise<void>;
  close(): Promise<void>;
}

/** A queue on the engine that the environment names, with a worker that does `work` for each job. */
export async function openDelayedJobs(
  work: (key: string) => Promise<unknown>,
  concurrency: number,
): Promise<DelayedJobs> {
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
  const worker = new Worker<{ key: string }>(name, ({ data }) => work(data.key), { connection, concurrency });
  await worker.waitUntilReady();
  return {
    add: async (count, moment) => {
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
    },
    close: async () => {
      await worker.close();
      await queue.close();
    },
  };
}
