import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { doneShift, oneShift, openKitchen, pressShift, shiftSeenBy, type Kitchen } from '../world/shifts.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

describe('shifts at one time (S10)', () => {
  let world: World;
  let kitchen: Kitchen;
  let ali: Neighbour;
  beforeAll(async () => {
    world = await openWorld();
    kitchen = await openKitchen(world);
    ali = await world.given.resident('Ali');
  });
  afterAll(() => world.close());

  it('are refused when they overlap, at another organisation too', async () => {
    const first = await oneShift(kitchen);
    await doneShift(ali, 'signUpForShift', { shiftId: first });
    for (const where of [kitchen, await openKitchen(world)]) {
      const shiftId = await oneShift(where, { start: '2026-12-15T19:59' });
      expect(await pressShift(ali, 'signUpForShift', { shiftId, sure: true })).toMatchObject({
        __typename: 'ShiftOverlapError',
        shiftId: first,
      });
    }
  });

  it('are asked about when less than an hour lies between, and taken by who is sure', async () => {
    const near = await oneShift(kitchen, { start: '2026-12-15T20:30' });
    expect(await pressShift(ali, 'signUpForShift', { shiftId: near })).toMatchObject({ __typename: 'BackToBackError' });
    expect((await doneShift(ali, 'signUpForShift', { shiftId: near, sure: true })).mine).toMatchObject({
      state: 'confirmed',
    });
    const later = await oneShift(kitchen, { start: '2026-12-15T23:30' });
    await doneShift(ali, 'signUpForShift', { shiftId: later });
  });

  it('are refused when a moved shift would come to lie over another, until the volunteer chose', async () => {
    const [bo] = [await world.given.resident('Bo')];
    const [morning, afternoon] = [
      await oneShift(kitchen, { start: '2026-12-16T09:00' }),
      await oneShift(kitchen, { start: '2026-12-16T14:00' }),
    ];
    for (const shiftId of [morning, afternoon]) await doneShift(bo, 'signUpForShift', { shiftId });
    const move = { shiftId: afternoon, start: '2026-12-16T10:00' };
    expect(await pressShift(kitchen.organisation, 'changeShift', move)).toMatchObject({
      __typename: 'AsksAgainError',
      volunteers: 1,
    });
    await doneShift(kitchen.organisation, 'changeShift', { ...move, sure: true });
    const { mine } = await shiftSeenBy(bo, afternoon);
    expect(mine?.state).toBe('toConfirm');
    const yes = { signUpId: mine?.id, yes: true, sure: true };
    expect(await pressShift(bo, 'confirmMovedShift', yes)).toMatchObject({
      __typename: 'ShiftOverlapError',
      shiftId: morning,
    });
    const signUpId = (await shiftSeenBy(bo, morning)).mine?.id;
    await doneShift(bo, 'withdrawFromShift', { signUpId, reason: 'other' });
    expect((await doneShift(bo, 'confirmMovedShift', yes)).mine?.state).toBe('confirmed');
    const { myShifts } = await bo.browser.ask<{ myShifts: { edges: { node: { id: string } }[] } }>(
      wholeAnswer('myShifts'),
      { first: 50 },
    );
    expect(myShifts.edges.map(({ node }) => node.id)).toEqual([afternoon]);
  });
});
