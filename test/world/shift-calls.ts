import type { Ground } from './calls.js';
import { doneShift, oneShift, openKitchen, shiftSeenBy, type Kitchen } from './shifts.js';
import type { Neighbour } from './neighbourhood.js';
import type { Town } from './town.js';

/** A shift of one place, five days from now. */
const shiftIn = (town: Town, kitchen: Kitchen): Promise<string> =>
  oneShift(kitchen, { places: 1, start: town.inDays(5) });

const signUpIdOf = async (who: Neighbour, shiftId: string): Promise<string> =>
  (await shiftSeenBy(who, shiftId)).mine?.id ?? '';

/** A shift that Jan has a place on and Fatma waits for, with a kitchen of somebody else. */
async function fullShift(town: Town) {
  const { fatma, jan } = await town.people();
  const kitchen = await openKitchen(town.world);
  const shiftId = await shiftIn(town, kitchen);
  await doneShift(jan, 'signUpForShift', { shiftId });
  await doneShift(fatma, 'joinWaitingList', { shiftId });
  const [held, waits] = [await signUpIdOf(jan, shiftId), await signUpIdOf(fatma, shiftId)];
  return { fatma, jan, kitchen, shiftId, held, waits };
}

const elsewhere = async (town: Town): Promise<{ shiftId: string }> => ({
  shiftId: await shiftIn(town, await openKitchen(town.world)),
});

/** For every mutation about shifts a call that is taken. */
export const SHIFT_CALLS: Readonly<Record<string, Ground>> = {
  planShifts: async (town) => {
    const { organisation, vacancyId } = await openKitchen(town.world);
    const repeat = { kind: 'weekly', everyWeeks: 2 };
    const what = { vacancyId, role: 'Soep uitdelen', minutes: 120, places: 3, signUp: 'open' };
    const when = { start: town.inDays(5), repeat, until: town.inDays(40).slice(0, 10) };
    return { who: organisation, variables: { input: { ...what, ...when } }, foreign: {} };
  },
  changeShift: async (town) => {
    const { kitchen, shiftId } = await fullShift(town);
    const variables = { shiftId, places: 2, start: town.inDays(6), minutes: 60, sure: true };
    return { who: kitchen.organisation, variables, foreign: await elsewhere(town) };
  },
  cancelShift: async (town) => {
    const { kitchen, shiftId } = await fullShift(town);
    return { who: kitchen.organisation, variables: { shiftId }, foreign: await elsewhere(town) };
  },
  signUpForShift: async (town) => {
    const { fatma } = await town.people();
    return { who: fatma, variables: { ...(await elsewhere(town)), sure: true }, foreign: {} };
  },
  joinWaitingList: async (town) => {
    const { shiftId } = await fullShift(town);
    return { who: (await town.people()).jan, variables: { shiftId }, foreign: {} };
  },
  leaveWaitingList: async (town) => {
    const { fatma, waits, held } = await fullShift(town);
    return { who: fatma, variables: { signUpId: waits }, foreign: { signUpId: held } };
  },
  withdrawFromShift: async (town) => {
    const { jan, waits, held } = await fullShift(town);
    return { who: jan, variables: { signUpId: held, reason: 'ill' }, foreign: { signUpId: waits } };
  },
  answerPlaceOffer: async (town) => {
    const { fatma, jan, shiftId, held } = await fullShift(town);
    await doneShift(jan, 'withdrawFromShift', { signUpId: held, reason: 'ill' });
    const offerId = (await shiftSeenBy(fatma, shiftId)).mine?.offer?.id;
    return { who: fatma, variables: { offerId, yes: true, sure: true }, foreign: {} };
  },
  confirmMovedShift: async (town) => {
    const { jan, kitchen, shiftId, held, waits } = await fullShift(town);
    await doneShift(kitchen.organisation, 'changeShift', { shiftId, start: town.inDays(6), sure: true });
    return { who: jan, variables: { signUpId: held, yes: true, sure: true }, foreign: { signUpId: waits } };
  },
  silenceShift: async (town) => {
    const { fatma, shiftId } = await fullShift(town);
    return { who: fatma, variables: { shiftId }, foreign: {} };
  },
};
