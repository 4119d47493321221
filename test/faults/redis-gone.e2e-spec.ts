import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { freePort, LiveEvents, Sweeps, SWEEPS_QUEUE } from '#platform';

import { openPost, respond } from '../world/deeds.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';
import { RedisServer } from './redis-server.js';

/** A stop without Redis takes a few seconds at most. */
const MOST_STOP_MS = 10_000;

describe('a Redis that is gone', () => {
  let redis: RedisServer;
  let world: World;
  beforeEach(async () => {
    redis = new RedisServer(await freePort());
    await redis.start();
    world = await openWorld({ REDIS_URL: redis.url });
  });
  afterEach(async () => {
    await world.close();
    await redis.kill();
  });

  const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;

  it('makes the worker not ready until it is back, does not end it, and does not take the api away', async () => {
    await world.worker.app.listen(0, '127.0.0.1');
    const [worker, api] = [await world.worker.app.getUrl(), world.url];
    expect(await statusOf(`${worker}/health/ready`)).toBe(200);
    await redis.kill();

    const answer = await fetch(`${worker}/health/ready`);
    expect(answer.status).toBe(503);
    const told = await answer.text();
    expect(JSON.parse(told)).toMatchObject({
      info: { database: { status: 'up' } },
      error: { queue: { status: 'down' } },
    });
    expect(told).not.toMatch(/127\.0\.0\.1|redis/i);
    expect(await statusOf(`${worker}/health/live`)).toBe(200);
    expect(await statusOf(`${api}/health/ready`)).toBe(200);

    // What cannot be read is absent, and the rest is there.
    const body = await (await fetch(`${worker}/metrics`)).text();
    expect(body).not.toMatch(/^tijd_queue_jobs\{/m);
    expect(body).toMatch(/^tijd_outbox_oldest_seconds\{waits_for="relay"\} 0$/m);

    await redis.start();
    while ((await statusOf(`${worker}/health/ready`)) !== 200);
    // It came back empty: a worker sees within a minute that its schedules are gone.
    const schedules = world.worker.app.get<Queue>(getQueueToken(SWEEPS_QUEUE));
    expect(await schedules.getJobSchedulersCount()).toBe(0);
    await world.worker.app.get(Sweeps).restoreSchedules();
    expect(await schedules.getJobSchedulersCount()).toBeGreaterThan(3);

    // It held nothing else that is missed: what happens now goes its whole way.
    const { email, browser } = await world.given.resident('Ann');
    await browser.ask(wholeAnswer('askSignInLink'), { email });
    expect(await world.inbox(email)).toHaveLength(1);
  });

  it('does not hold up a stop, also when it goes between the mark of an event and its word to open screens', async () => {
    const { app } = world.worker;
    const live = app.get(LiveEvents);
    const publish = live.publish.bind(live);
    const gone = new Promise<void>((resolve) => {
      live.publish = async (topic, message) => {
        await redis.kill();
        resolve();
        return publish(topic, message);
      };
    });
    const fatma = await world.given.resident('Fatma');
    const postId = await openPost(fatma, await world.given.broker('Nadia'));
    await respond(await world.given.resident('Jan'), postId);
    await gone;
    const asked = performance.now();
    await world.worker.stop();
    await world.api.stop();
    expect(performance.now() - asked).toBeLessThan(MOST_STOP_MS);
  });
});
