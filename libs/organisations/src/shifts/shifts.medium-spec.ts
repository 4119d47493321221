import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf, type SignedIn } from '#kernel';

import { must, shiftForm, shiftWorld, type ShiftWorld } from '../testing/shift-world.js';

let world: ShiftWorld;
let begin: Date;
beforeAll(async () => {
  world = await shiftWorld();
  begin = world.clock.now();
});
afterAll(() => world.close());

const at = (localTime: string): void => world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));
const refused = (error: object) => ({ ok: false, error: expect.objectContaining(error) });
const seenBy = async (who: SignedIn, shiftId: string) => {
  const view = await world.reader.shift(who, shiftId);
  if (!view) throw new Error('The shift is not there.');
  return view;
};
const ownOf = async (who: SignedIn, shiftId: string) => {
  const { mine } = await seenBy(who, shiftId);
  if (!mine) throw new Error('There is no sign-up.');
  return mine;
};
const offerOf = async (who: SignedIn, shiftId: string) => {
  const { offer } = await ownOf(who, shiftId);
  if (!offer) throw new Error('Nothing is offered.');
  return offer;
};
/** A full shift of one place with a list behind it. */
async function fullShift(names: readonly string[]) {
  world.clock.moveTo(begin);
  const shiftId = await world.shift({ places: 1 });
  const [holder, ...waiting] = await Promise.all(names.map((name) => world.volunteer(name)));
  if (!holder) throw new Error('Nobody is there.');
  must(await world.signUps.signUp(holder, shiftId, false));
  for (const one of waiting) must(await world.signUps.joinWaitingList(one, shiftId));
  return { shiftId, holder, waiting };
}
const withdraw = async (who: SignedIn, shiftId: string) =>
  must(await world.held.withdraw(who, (await ownOf(who, shiftId)).id, 'ill'));

describe('a shift', () => {
  it('fills to its last place; the next volunteer hears how many wait and gets a true position', async () => {
    world.clock.moveTo(begin);
    const shiftId = await world.shift({ places: 2 });
    const [ali, bo, cor, dirk] = (await world.volunteers(4)) as [SignedIn, SignedIn, SignedIn, SignedIn];
    must(await world.signUps.signUp(ali, shiftId, false));
    expect(await world.signUps.joinWaitingList(bo, shiftId)).toEqual(refused({ kind: 'PlaceFree' }));
    must(await world.signUps.signUp(bo, shiftId, false));
    expect(await world.signUps.signUp(ali, shiftId, false)).toEqual(refused({ kind: 'AlreadySignedUp' }));
    expect(await world.signUps.signUp(cor, shiftId, false)).toEqual(refused({ kind: 'ShiftFull', waiting: 0 }));
    must(await world.signUps.joinWaitingList(cor, shiftId));
    expect(await world.signUps.signUp(dirk, shiftId, false)).toEqual(refused({ kind: 'ShiftFull', waiting: 1 }));
    must(await world.signUps.joinWaitingList(dirk, shiftId));
    expect((await ownOf(cor, shiftId)).position).toBe(1);
    expect((await ownOf(dirk, shiftId)).position).toBe(2);
    expect((await seenBy(dirk, shiftId)).shift).toMatchObject({ confirmed: 2, offered: 0, waiting: 2 });
    expect(await world.told('shift.filled', shiftId)).toBe(1);
    expect(await world.signUps.joinWaitingList(cor, shiftId)).toEqual(refused({ kind: 'AlreadySignedUp' }));
  });

  it('offers a freed place to the first who waits, for a time, then to the next (S7)', async () => {
    const { shiftId, holder, waiting } = await fullShift(['Ali', 'Bo', 'Cor']);
    const [bo, cor] = waiting as [SignedIn, SignedIn];
    at('2026-12-14T22:00');
    await withdraw(holder, shiftId);
    expect(await ownOf(holder, shiftId)).toMatchObject({ state: 'withdrawn', late: true, reason: 'ill' });
    const { expiresAt } = await offerOf(bo, shiftId);
    // Ten hours of the next day lie before the start; nights do not count.
    expect(expiresAt).toEqual(instantOf('2026-12-15T11:20', 'Europe/Amsterdam'));
    expect((await seenBy(cor, shiftId)).shift).toMatchObject({ confirmed: 0, offered: 1, waiting: 1 });
    expect(await world.signUps.signUp(await world.volunteer('Vreemd'), shiftId, false)).toEqual(
      refused({ kind: 'ShiftFull', waiting: 1 }),
    );
    expect((await ownOf(cor, shiftId)).position).toBe(1);
    world.clock.moveTo(expiresAt);
    expect(await world.held.answerPlaceOffer(bo, (await offerOf(bo, shiftId)).id, true, false)).toEqual(
      refused({ kind: 'AlreadySettled', state: 'offered' }),
    );
    expect(await world.passing.lapseDue()).toBe(1);
    expect((await ownOf(bo, shiftId)).state).toBe('lapsed');
    must(await world.held.answerPlaceOffer(cor, (await offerOf(cor, shiftId)).id, true, false));
    expect((await ownOf(cor, shiftId)).state).toBe('confirmed');
    const steps = (await world.reader.story(world.kitchen.organisation, shiftId)).map(({ step }) => step).reverse();
    expect(steps).toEqual([
      'planned',
      'signedUp',
      'joinedList',
      'joinedList',
      'withdrewLate',
      'offered',
      'lapsed',
      'offered',
      'accepted',
    ]);
    expect(await world.reader.story(cor, shiftId)).toEqual([]);
  });

  it('has an offer that ends long before its start; after the start nothing is offered', async () => {
    const { shiftId, holder, waiting } = await fullShift(['Ali', 'Bo', 'Cor']);
    const [bo, cor] = waiting as [SignedIn, SignedIn];
    at('2026-12-15T15:00');
    await withdraw(holder, shiftId);
    expect((await offerOf(bo, shiftId)).expiresAt).toEqual(instantOf('2026-12-15T16:00', 'Europe/Amsterdam'));
    at('2026-12-15T18:00');
    expect(await world.passing.lapseDue()).toBe(1);
    expect((await ownOf(cor, shiftId)).offer).toBeNull();
    expect((await seenBy(cor, shiftId)).shift).toMatchObject({ offered: 0, waiting: 1 });
    expect(await world.signUps.signUp(holder, shiftId, false)).toEqual(refused({ kind: 'ShiftClosed', why: 'begun' }));
  });

  it('passes an offer on when it is declined, and says when nobody is left', async () => {
    const { shiftId, holder, waiting } = await fullShift(['Ali', 'Bo', 'Cor']);
    const [bo, cor] = waiting as [SignedIn, SignedIn];
    await withdraw(holder, shiftId);
    expect((await ownOf(holder, shiftId)).late).toBe(false);
    must(await world.held.answerPlaceOffer(bo, (await offerOf(bo, shiftId)).id, false, false));
    expect(await world.told('shift.listEmpty', shiftId)).toBe(0);
    must(await world.held.leaveWaitingList(cor, (await ownOf(cor, shiftId)).id));
    expect(await world.told('shift.listEmpty', shiftId)).toBe(1);
    expect((await seenBy(cor, shiftId)).shift).toMatchObject({ confirmed: 0, offered: 0, waiting: 0 });
    must(await world.signUps.signUp(await world.volunteer('Vrij'), shiftId, false));
  });

  it('keeps the places that are taken when there are to be fewer, and passes on those that come', async () => {
    const { shiftId, waiting } = await fullShift(['Ali', 'Bo', 'Cor']);
    const { organisation } = world.kitchen;
    const change = (places: number) => world.planning.changeShift(organisation, shiftId, { places }, false);
    must(await change(2));
    const [bo, cor] = waiting as [SignedIn, SignedIn];
    await offerOf(bo, shiftId);
    expect((await ownOf(cor, shiftId)).position).toBe(1);
    expect(await change(1)).toEqual(refused({ kind: 'PlacesTaken', taken: 2 }));
    expect(await world.planning.changeShift(bo, shiftId, { places: 5 }, false)).toEqual(refused({ kind: 'NotFound' }));
  });

  it('asks everybody again when it is moved, once the organiser is sure', async () => {
    world.clock.moveTo(begin);
    const shiftId = await world.shift({ places: 2 });
    const [ali, bo] = (await world.volunteers(2)) as [SignedIn, SignedIn];
    for (const one of [ali, bo]) must(await world.signUps.signUp(one, shiftId, false));
    const { organisation } = world.kitchen;
    const move = (sure: boolean) =>
      world.planning.changeShift(organisation, shiftId, { start: '2026-12-16T18:00' }, sure);
    expect(await move(false)).toEqual(refused({ kind: 'AsksAgain', volunteers: 2 }));
    must(await move(true));
    expect(await ownOf(ali, shiftId)).toMatchObject({
      state: 'toConfirm',
      answerBy: new Date(begin.getTime() + 48 * 3_600_000),
    });
    must(await world.held.confirmMovedShift(ali, (await ownOf(ali, shiftId)).id, true, false));
    expect((await ownOf(ali, shiftId)).state).toBe('confirmed');
    world.clock.advance({ hours: 48 });
    await world.passing.lapseDue();
    expect((await ownOf(bo, shiftId)).state).toBe('lapsed');
    expect((await seenBy(bo, shiftId)).shift).toMatchObject({ confirmed: 1, offered: 0, termsVersion: 2 });
  });

  it('asks nobody again when it ends sooner', async () => {
    world.clock.moveTo(begin);
    const shiftId = await world.shift();
    const ali = await world.volunteer('Ali');
    must(await world.signUps.signUp(ali, shiftId, false));
    must(await world.planning.changeShift(world.kitchen.organisation, shiftId, { minutes: 90 }, false));
    expect((await ownOf(ali, shiftId)).state).toBe('confirmed');
    expect(await world.told('shift.shortened', shiftId)).toBe(1);
    // Half an hour later there is room again: the period of the sign-up follows the shift.
    const next = await world.shift({ start: '2026-12-15T20:00' });
    expect(await world.signUps.signUp(ali, next, false)).toEqual(refused({ kind: 'BackToBack', shiftId }));
    must(await world.signUps.signUp(ali, next, true));
  });

  it('is off for everybody when it is cancelled', async () => {
    const { shiftId, holder, waiting } = await fullShift(['Ali', 'Bo', 'Cor']);
    const [bo, cor] = waiting as [SignedIn, SignedIn];
    await withdraw(holder, shiftId);
    must(await world.planning.cancelShift(world.kitchen.organisation, shiftId));
    expect((await ownOf(bo, shiftId)).state).toBe('cancelled');
    expect(await ownOf(cor, shiftId)).toMatchObject({ state: 'cancelled', position: null });
    expect(await world.signUps.signUp(holder, shiftId, false)).toEqual(
      refused({ kind: 'ShiftClosed', why: 'cancelled' }),
    );
  });
});

describe('a volunteer', () => {
  it('is not in two places at once, and is asked when they are close (S10)', async () => {
    world.clock.moveTo(begin);
    const [first, over, after] = [
      await world.shift(),
      await world.shift({ start: '2026-12-15T19:59' }),
      await world.shift({ start: '2026-12-15T20:30' }),
    ];
    const ali = await world.volunteer('Ali');
    must(await world.signUps.signUp(ali, first, false));
    expect(await world.signUps.signUp(ali, over, true)).toEqual(refused({ kind: 'Overlap', shiftId: first }));
    expect(await world.signUps.signUp(ali, after, false)).toEqual(refused({ kind: 'BackToBack', shiftId: first }));
    must(await world.signUps.signUp(ali, after, true));
  });

  it('is not in two places at once either when both are pressed at once, twenty times', async () => {
    // Seen red without the constraint: two places at one time.
    world.clock.moveTo(begin);
    for (let round = 0; round < 20; round += 1) {
      const ali = await world.volunteer('Ali');
      const shifts = await Promise.all([world.shift(), world.shift({ start: '2026-12-15T19:00' })]);
      const answers = await Promise.all(shifts.map((id) => world.signUps.signUp(ali, id, true)));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toEqual(refused({ kind: 'Overlap' }));
    }
  });

  it('who says no hears nothing more and waits no longer', async () => {
    const { shiftId, waiting } = await fullShift(['Ali', 'Bo', 'Cor']);
    const [bo, cor] = waiting as [SignedIn, SignedIn];
    must(await world.held.silence(bo, shiftId));
    expect((await ownOf(bo, shiftId)).state).toBe('withdrawn');
    expect((await ownOf(cor, shiftId)).position).toBe(1);
  });

  it('does not touch what is another one’s, and an organisation signs up for nothing', async () => {
    const { shiftId, holder, waiting } = await fullShift(['Ali', 'Bo']);
    const { id } = await ownOf(holder, shiftId);
    expect(await world.held.withdraw(waiting[0] as SignedIn, id, 'ill')).toEqual(refused({ kind: 'NotFound' }));
    expect(await world.signUps.signUp(world.kitchen.organisation, shiftId, false)).toEqual(
      refused({ kind: 'OwnPost' }),
    );
  });
});

describe('a series', () => {
  it('stands 60 days ahead at its wall time, and goes on day by day', async () => {
    at('2027-03-01T12:00');
    const { organisation, vacancyId } = world.kitchen;
    const repeat = { kind: 'weekly', everyWeeks: 1 } as const;
    const planned = must(
      await world.planning.planShifts(
        organisation,
        vacancyId,
        shiftForm({ start: '2027-03-14T18:00', repeat, until: '2027-06-06' }),
      ),
    );
    expect(planned).toHaveLength(9);
    expect(planned.every(({ localStart }) => localStart.endsWith('T18:00'))).toBe(true);
    // Clocks change on 28 March: the hour on the wall stays.
    expect(planned.slice(1, 3).map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual(['17:00', '16:00']);
    at('2027-05-01T12:00');
    expect(await Promise.all([world.planning.planAhead(), world.planning.planAhead()])).toContain(4);
    expect(await world.planning.planAhead()).toBe(0);
    const from = new Date('2027-03-01T00:00:00Z');
    const all = await world.reader.ofVacancy(organisation, vacancyId, from, new Date('2027-05-01T00:00:00Z'));
    const rest = await world.reader.ofVacancy(
      organisation,
      vacancyId,
      new Date('2027-05-01T00:00:00Z'),
      new Date('2027-07-01T00:00:00Z'),
    );
    expect([...all, ...rest].map(({ shift }) => shift.localStart)).toHaveLength(13);
  });
});
