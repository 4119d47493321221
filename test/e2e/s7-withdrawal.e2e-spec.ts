import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { doneShift, oneShift, openKitchen, pressShift, shiftSeenBy, storyOf, type Kitchen } from '../world/shifts.js';
import { Mailbox } from '../world/mailbox.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const ZONE = 'Europe/Amsterdam';

describe('a withdrawal 20 hours before the shift (S7)', () => {
  let world: World;
  let kitchen: Kitchen;
  let ali: Neighbour, bo: Neighbour, cor: Neighbour;
  let shiftId: string;
  beforeAll(async () => {
    world = await openWorld();
    kitchen = await openKitchen(world);
    ali = await world.given.resident('Ali');
    bo = await world.given.resident('Bo');
    cor = await world.given.resident('Cor');
    shiftId = await oneShift(kitchen, { places: 1 });
  });
  afterAll(() => world.close());

  const boxOf = (who: Neighbour): Mailbox => new Mailbox(world, who);
  const signUpOf = async (who: Neighbour) => {
    const { mine } = await shiftSeenBy(who, shiftId);
    if (!mine) throw new Error(`${who.firstName} has not signed up.`);
    return mine;
  };

  it('is marked late and not punished; the first in line is asked, with a time', async () => {
    await doneShift(ali, 'signUpForShift', { shiftId });
    expect(await pressShift(bo, 'signUpForShift', { shiftId })).toMatchObject({
      __typename: 'ShiftFullError',
      waiting: 0,
    });
    expect((await doneShift(bo, 'joinWaitingList', { shiftId })).mine).toMatchObject({ waitingPosition: 1 });
    expect((await doneShift(cor, 'joinWaitingList', { shiftId })).mine).toMatchObject({ waitingPosition: 2 });

    world.clock.moveTo(instantOf('2026-12-14T22:00', ZONE));
    const { id: signUpId } = await signUpOf(ali);
    const left = await doneShift(ali, 'withdrawFromShift', { signUpId, reason: 'ill' });
    expect(left.mine).toMatchObject({ state: 'withdrawn', late: true });
    expect(left.allowedMoves).toEqual(['joinWaitingList', 'silenceShift']);

    const offered = await signUpOf(bo);
    expect(offered).toMatchObject({ state: 'offered', waitingPosition: null });
    // The night does not count; a third of the ten hours that are left of the day does.
    expect(offered.offer?.expiresAt).toBe(instantOf('2026-12-15T11:20', ZONE).toISOString());
    expect((await signUpOf(cor)).offer).toBeNull();
    // Nobody is woken for it: the time to answer waits for the morning as well.
    expect(await boxOf(bo).subjects()).toEqual([]);
    world.clock.moveTo(instantOf('2026-12-15T08:00', ZONE));
    expect(await boxOf(bo).subjects()).toEqual(['Er is een plek voor u vrij bij een dienst']);
    expect(await boxOf(cor).subjects()).toEqual([]);
    expect(await boxOf(kitchen.organisation).subjects()).toEqual(['Ali komt niet naar de dienst']);
    expect(await shiftSeenBy(cor, shiftId)).toMatchObject({ placesFree: 0, waiting: 1 });
  });

  it('goes to the next when there is no answer, and a yes confirms', async () => {
    const { offer } = await signUpOf(bo);
    world.clock.moveTo(new Date(offer?.expiresAt ?? 0));
    expect(await pressShift(bo, 'answerPlaceOffer', { offerId: offer?.id, yes: true })).toMatchObject({
      __typename: 'SignUpSettledError',
    });
    await world.settle();
    expect(await signUpOf(bo)).toMatchObject({ state: 'lapsed', offer: null });
    expect(await boxOf(bo).subjects()).toContain('De plek is niet meer voor u');
    const next = await signUpOf(cor);
    expect((await doneShift(cor, 'answerPlaceOffer', { offerId: next.offer?.id, yes: true })).mine).toMatchObject({
      state: 'confirmed',
    });
    expect(await pressShift(bo, 'answerPlaceOffer', { offerId: next.offer?.id, yes: true })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('is told to the organiser step by step, and to nobody else', async () => {
    expect(await storyOf(kitchen, shiftId)).toEqual([
      ['planned', null],
      ['signedUp', 'Ali'],
      ['joinedList', 'Bo'],
      ['joinedList', 'Cor'],
      ['withdrewLate', 'Ali'],
      ['offered', 'Bo'],
      ['lapsed', 'Bo'],
      ['offered', 'Cor'],
      ['accepted', 'Cor'],
    ]);
    expect(await storyOf({ ...kitchen, organisation: cor }, shiftId)).toEqual([]);
  });

  it('leaves the roster with who comes, for the organisation alone', async () => {
    const stretch = {
      organisationId: kitchen.organisation.id,
      from: '2026-12-01T00:00:00Z',
      to: '2027-01-01T00:00:00Z',
    };
    const roster = (who: Neighbour) => who.browser.ask<{ roster: unknown[] }>(wholeAnswer('roster'), stretch);
    expect((await roster(kitchen.organisation)).roster).toMatchObject([
      { confirmed: 1, offered: 0, volunteers: [{ firstName: 'Cor', state: 'confirmed' }] },
    ]);
    expect((await roster(ali)).roster).toEqual([]);
    const shown = await ali.browser.post(wholeAnswer('shifts'), { ...stretch, vacancyId: kitchen.vacancyId });
    const text = await shown.text();
    expect(text).toContain(shiftId);
    expect(text).not.toContain('Cor');
  });
});
