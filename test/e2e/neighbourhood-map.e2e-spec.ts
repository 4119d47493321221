import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openPost } from '../world/deeds.js';
import { HOME, HOME_DISTRICT } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

interface Shape {
  readonly code: string;
  readonly kind: string;
  readonly parentCode: string | null;
  readonly rings: readonly (readonly (readonly (readonly number[])[])[])[];
}

describe('the map of a neighbourhood', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const [fatma, nadia] = [await world.given.resident('Fatma'), await world.given.broker('Nadia')];
    await openPost(fatma, nadia);
    await openPost(fatma, nadia, { text: 'Wie geeft mijn planten water?', activity: 'plant-watering' });
  });
  afterAll(() => world.close());

  it('has a shape for each neighbourhood of a district, for everybody', async () => {
    const { areaShapes } = await world
      .browser()
      .ask<{ areaShapes: Shape[] }>(wholeAnswer('areaShapes'), { under: HOME_DISTRICT });
    expect(areaShapes.map(({ code, kind, parentCode }) => [code, kind, parentCode])).toEqual([
      [HOME, 'neighbourhood', HOME_DISTRICT],
      ['BU00340102', 'neighbourhood', HOME_DISTRICT],
    ]);
    const [[ring = []] = []] = areaShapes[0]?.rings ?? [];
    expect(ring[0]).toEqual([5.219, 52.338]);
    expect(ring.at(-1)).toEqual(ring[0]);
  });

  // Seen red with posts counted that the feed does not show.
  it('shows a stranger how many posts there are without those that tell who is away, and a neighbour all', async () => {
    const counts = { under: HOME_DISTRICT, kind: 'district' };
    const asked = async (browser = world.browser()) =>
      (await browser.ask<{ postCounts: unknown }>(wholeAnswer('postCounts'), counts)).postCounts;
    expect(await asked()).toEqual([{ __typename: 'AreaCount', code: HOME_DISTRICT, posts: 1 }]);
    const jan = await world.given.resident('Jan');
    expect(await asked(jan.browser)).toEqual([{ __typename: 'AreaCount', code: HOME_DISTRICT, posts: 2 }]);
  });
});
