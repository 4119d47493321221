import type { Ground } from './calls.js';
import { done } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import { doneShift, oneShift, shiftSeenBy } from './shifts.js';
import type { Town } from './town.js';
import { openVacancy } from './vacancies.js';
import { wholeAnswer } from './whole-answers.js';

const DAY_MS = 86_400_000;
const THERE = { presence: 'present', minutes: 120 };

/** A shift on which Jan was, of an organisation for which Fatma acts, and the day of it. */
async function pastShift(town: Town) {
  const { fatma, jan, nadia } = await town.people();
  const [organisation] = await town.world.given.organisation('Buurthuis De Wende', nadia, fatma);
  const kitchen = { organisation, vacancyId: await openVacancy(organisation, nadia) };
  const start = town.inDays(1);
  const shiftId = await oneShift(kitchen, { start });
  await doneShift(jan, 'signUpForShift', { shiftId });
  const signUpId = (await shiftSeenBy(jan, shiftId)).mine?.id ?? '';
  town.world.clock.advance({ days: 2 });
  return { organisation, jan, signUpId, onDate: start.slice(0, 10) };
}

const said = (who: Neighbour, signUpId: string): Promise<unknown> =>
  done(who, 'HoursTold', wholeAnswer('sayHours'), { signUpId, input: THERE });

/** A shift of which both said the same. */
async function settledHours(town: Town) {
  const past = await pastShift(town);
  await said(past.organisation, past.signUpId);
  await said(past.jan, past.signUpId);
  const input = { name: 'Jan Jansen', from: past.onDate, to: past.onDate, locale: 'nl' };
  return { ...past, wish: { volunteerId: past.jan.id, input } };
}

/** For every mutation about hours and certificates a call that is taken. */
export const HOURS_CALLS: Readonly<Record<string, Ground>> = {
  sayHours: async (town) => {
    const { organisation, signUpId } = await pastShift(town);
    const input = { ...THERE, allowanceCents: 500, words: 'Fijn dat u er was.' };
    return { who: organisation, variables: { signUpId, input }, foreign: {} };
  },
  issueCertificate: async (town) => {
    const { organisation, wish } = await settledHours(town);
    return { who: organisation, variables: wish, foreign: {} };
  },
  withdrawCertificate: async (town) => {
    const { organisation, wish } = await settledHours(town);
    const { certificateId } = await done<{ certificateId: string }>(
      organisation,
      'CertificateIssued',
      wholeAnswer('issueCertificate'),
      wish,
    );
    return { who: organisation, variables: { id: certificateId }, foreign: {} };
  },
  seeVog: async (town) => {
    const { jan, fatma, nadia } = await town.people();
    const [organisation] = await town.world.given.organisation('Buurthuis De Wende', nadia, fatma);
    const seenOn = new Date(town.world.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
    return { who: organisation, variables: { volunteerId: jan.id, seenOn }, foreign: {} };
  },
};
