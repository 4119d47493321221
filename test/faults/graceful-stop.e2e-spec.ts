import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Database, EventConsumers } from '#platform';

import { startWorker } from '../../apps/worker/src/worker.js';
import { openWorld } from '../world/world.js';

const UNDER_WAY = 5;
const SIGN_IN =
  'mutation { signInWithPassword(email: "nobody@example.org", password: "nothing at all") { __typename } }';

describe('a graceful stop', () => {
  it('answers the requests that are under way', async () => {
    const world = await openWorld();
    const gate = new Client({ connectionString: world.settings.DATABASE_URL });
    await gate.connect();
    await gate.query('BEGIN; LOCK TABLE rate_limit IN ACCESS EXCLUSIVE MODE');
    const requests = Array.from({ length: UNDER_WAY }, () => world.browser().send(SIGN_IN));
    // All of them stand before the gate: what they ask for is being worked on.
    const waiting = `SELECT 1 FROM pg_locks WHERE relation = 'rate_limit'::regclass AND NOT granted`;
    while ((await gate.query(waiting)).rowCount !== UNDER_WAY);
    const stopped = world.api.stop();
    await gate.query('COMMIT');
    for (const { data } of await Promise.all(requests)) {
      expect(data).toEqual({ signInWithPassword: { __typename: 'WrongCredentialsError' } });
    }
    await stopped;
    await expect(fetch(`${world.url}/health/live`)).rejects.toThrow();
    await gate.end();
    await world.close();
  });

  it('finishes the job that runs and leaves the next ones to the next worker', async () => {
    const world = await openWorld();
    const done: string[] = [];
    let begin: () => void = () => undefined;
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = {
      name: 'slow',
      topics: ['test.slow'],
      consume: async (event: { key: string }) => {
        begin();
        await finished;
        done.push(event.key);
      },
    };
    world.worker.app.get(EventConsumers).register(slow);
    await world.database.write((tx) => tx.emit({ topic: 'test.slow', key: 'first', payload: {} }));
    await begun;
    const stopping = world.worker.stop();
    finish();
    await stopping;
    expect(done).toEqual(['first']);

    const next = await startWorker(world.settings, { listen: false, clock: world.clock });
    const heard = new Promise<string>((resolve) => {
      next.app.get(EventConsumers).register({
        name: 'next',
        topics: ['test.next'],
        consume: ({ key }) => {
          resolve(key);
          return Promise.resolve();
        },
      });
    });
    await next.app.get(Database).write((tx) => tx.emit({ topic: 'test.next', key: 'second', payload: {} }));
    expect(await heard).toBe('second');
    await next.stop();
    await world.close();
  });
});
