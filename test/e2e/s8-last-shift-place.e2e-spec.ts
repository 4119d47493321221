import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { doneShift, oneShift, openKitchen, pressShift, shiftSeenBy, type Kitchen } from '../world/shifts.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openWorld, type World } from '../world/world.js';

describe('the last place of a shift (S8)', () => {
  let world: World;
  let kitchen: Kitchen;
  beforeAll(async () => {
    world = await openWorld();
    kitchen = await openKitchen(world);
  });
  afterAll(() => world.close());

  const people = (names: readonly string[]): Promise<Neighbour[]> =>
    Promise.all(names.map((name) => world.given.resident(name)));

  it('goes to one of two who press at once, twenty times; the other is first on the list', async () => {
    const [ali, bo, cor] = (await people(['Ali', 'Bo', 'Cor'])) as [Neighbour, Neighbour, Neighbour];
    for (let round = 0; round < 20; round += 1) {
      const day = instantOf('2026-12-10T10:00', 'Europe/Amsterdam').getTime() + round * 86_400_000;
      const start = `${new Date(day).toISOString().slice(0, 10)}T10:00`;
      const shiftId = await oneShift(kitchen, { places: 2, start });
      await doneShift(ali, 'signUpForShift', { shiftId });
      const answers = await Promise.all([bo, cor].map((who) => pressShift(who, 'signUpForShift', { shiftId })));
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Shift', 'ShiftFullError']);
      const other = answers[0]?.__typename === 'Shift' ? cor : bo;
      expect((await doneShift(other, 'joinWaitingList', { shiftId })).mine).toMatchObject({ waitingPosition: 1 });
      expect(await shiftSeenBy(ali, shiftId)).toMatchObject({ placesFree: 0, waiting: 1 });
    }
  });

  it('is never given out twice when thirty press at once, and each of the others has a place of their own in line', async () => {
    const all = await people(Array.from({ length: 30 }, (_, nth) => `Buur${nth}`));
    const shiftId = await oneShift(kitchen, { places: 3, start: '2027-02-01T10:00' });
    const answers = await Promise.all(all.map((who) => pressShift(who, 'signUpForShift', { shiftId })));
    expect(answers.filter(({ __typename }) => __typename === 'Shift')).toHaveLength(3);
    const refused = all.filter((_, nth) => answers[nth]?.__typename === 'ShiftFullError');
    const joined = await Promise.all(refused.map((who) => doneShift(who, 'joinWaitingList', { shiftId })));
    const positions = await Promise.all(
      refused.map(async (who) => (await shiftSeenBy(who, shiftId)).mine?.waitingPosition),
    );
    expect(positions.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 27 }, (_, nth) => nth + 1));
    expect(joined).toHaveLength(27);
  });

  it('is taken while it is offered, and offered to nobody once the shift has begun', async () => {
    const [gijs, hans, ine] = (await people(['Gijs', 'Hans', 'Ine'])) as [Neighbour, Neighbour, Neighbour];
    const shiftId = await oneShift(kitchen, { places: 1, start: '2026-12-03T18:00' });
    const taken = await doneShift(gijs, 'signUpForShift', { shiftId });
    for (const who of [hans, ine]) await doneShift(who, 'joinWaitingList', { shiftId });
    world.clock.moveTo(instantOf('2026-12-03T17:30', 'Europe/Amsterdam'));
    await doneShift(gijs, 'withdrawFromShift', { signUpId: taken.mine?.id, reason: 'transport' });
    expect(await pressShift(ine, 'signUpForShift', { shiftId })).toMatchObject({ __typename: 'AlreadySignedUpError' });
    expect(await pressShift(gijs, 'signUpForShift', { shiftId })).toMatchObject({
      __typename: 'ShiftFullError',
      waiting: 1,
    });
    const { mine } = await shiftSeenBy(hans, shiftId);
    expect(new Date(mine?.offer?.expiresAt ?? 0)).toEqual(instantOf('2026-12-03T17:40', 'Europe/Amsterdam'));
    world.clock.moveTo(instantOf('2026-12-03T18:00', 'Europe/Amsterdam'));
    await world.settle();
    expect((await shiftSeenBy(hans, shiftId)).mine).toMatchObject({ state: 'lapsed', offer: null });
    expect((await shiftSeenBy(ine, shiftId)).mine).toMatchObject({ state: 'waiting', offer: null });
    expect(await pressShift(gijs, 'signUpForShift', { shiftId })).toMatchObject({ __typename: 'ShiftClosedError' });
  });
});
