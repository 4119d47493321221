import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { NEGOTIATION_CHANGED, COUNTER } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, respond, type TalksSeen } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms } from '../world/terms.js';
import { openWorld, type World } from '../world/world.js';

describe('a talk', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  beforeAll(async () => {
    world = await openWorld();
    [fatma, jan, nadia] = [
      await world.given.resident('Fatma'),
      await world.given.resident('Jan'),
      await world.given.broker('Nadia'),
    ];
  });
  afterAll(() => world.close());

  it('changes the screen of the other side without asking, and ends as an agreement', async () => {
    const talks = await respond(jan, await openPost(fatma, nadia));
    const screen = fatma.browser.subscribe<{ negotiationChanged: TalksSeen }>(NEGOTIATION_CHANGED, {
      negotiationId: talks.id,
    });
    const first = screen.next();
    const countered = await done<TalksSeen>(fatma, 'Negotiation', COUNTER, {
      negotiationId: talks.id,
      seenVersion: 1,
      terms: terms({ inReturn: { kind: 'together', what: 'koffie' } }),
    });
    expect((await first).value?.data?.negotiationChanged.standing).toEqual(expect.objectContaining({ version: 2 }));
    const agreement = await accept(jan, countered);
    expect(agreement).toMatchObject({ version: 2, termsHash: countered.standing?.termsHash });
    await fatma.browser.close();
  });
});
