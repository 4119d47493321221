import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { EVENTS_QUEUE, EventConsumers, LiveEvents, OutboxRelay, type DeliveredEvent } from '#platform';
import { SweepsProcessor } from '#platform/testing';

import { openWorld, type World } from '../world/world.js';

/** The same contract on both engines; the redis leg of the test run opens its worlds on Redis. */
describe('queues and live events', () => {
  let world: World;
  let heard: DeliveredEvent[];
  const event = { topic: 'test.rang', key: 'bell', payload: { bell: 7 } };

  beforeEach(async () => {
    world = await openWorld();
    heard = [];
    world.worker.app.get(EventConsumers).register({
      name: 'listener',
      topics: ['test.rang'],
      consume: (delivered) => {
        heard.push(delivered);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => world.close());

  it('bring an event of a committed change to its consumer once', async () => {
    await world.database.write((tx) => tx.emit(event));
    await world.settle();
    expect(heard).toEqual([{ id: expect.any(String), ...event }]);
  });

  it('bring nothing of a change that was rolled back', async () => {
    await world.database.transaction(async (tx) => {
      await tx.emit(event);
      return { ok: false, error: 'refused' };
    });
    await world.settle();
    expect(heard).toEqual([]);
  });

  it('do an effect once when the same event is relayed twice', async () => {
    await world.database.write((tx) => tx.emit(event));
    await world.settle();
    // What a relay leaves that dies between adding and marking, with a queue that has forgotten the job's id.
    await world.worker.app.get<Queue>(getQueueToken(EVENTS_QUEUE)).obliterate({ force: true });
    await world.database.read(
      { name: 'unmark', text: 'UPDATE outbox_event SET relayed_at = NULL', row: (row: object) => row },
      [],
    );
    await world.settle();
    expect(heard).toHaveLength(1);
  });

  it('do what was queued also after the queue lost everything', async () => {
    const relay = world.worker.app.get(OutboxRelay);
    // What a Redis leaves behind that was emptied between the relay and the worker: handed on, not consumed, no job.
    await world.database.read(
      {
        name: 'forgotten_event',
        text: `INSERT INTO outbox_event (topic, key, payload, relayed_at, unconsumed) VALUES ($1, $2, $3, now(), 1)`,
        row: (row: object) => row,
      },
      [event.topic, event.key, JSON.stringify(event.payload)],
    );
    expect(await relay.enqueueForgotten(60)).toBe(0);
    expect(await relay.enqueueForgotten(0)).toBe(1);
    await world.settle();
    expect(heard).toHaveLength(1);
    expect(await relay.enqueueForgotten(0)).toBe(0);
  });

  it('look by themselves at what is due, again and again', async () => {
    const { worker } = world.worker.app.get(SweepsProcessor);
    const looks: string[] = [];
    const twice = new Promise<void>((resolve) => {
      worker.on('completed', ({ name }) => {
        looks.push(name);
        if (looks.filter((look) => look === 'mails').length === 2) resolve();
      });
    });
    await worker.resume();
    await twice;
    expect(looks).toContain('mails');
    await worker.pause();
  });

  it('tell every open screen of another process, and none after it left', async () => {
    const [here, there] = [world.api.app.get(LiveEvents), world.worker.app.get(LiveEvents)];
    const screens = [await here.subscribe('test.bell'), await here.subscribe('test.bell')];
    await there.publish('test.bell', { eventId: '1' });
    expect(await Promise.all(screens.map((screen) => screen.next()))).toEqual([
      { value: { eventId: '1' }, done: false },
      { value: { eventId: '1' }, done: false },
    ]);
    const waiting = screens[0]?.next();
    await screens[0]?.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
    await there.publish('test.bell', { eventId: '2' });
    expect(await screens[1]?.next()).toEqual({ value: { eventId: '2' }, done: false });
    await screens[1]?.return?.();
  });
});
