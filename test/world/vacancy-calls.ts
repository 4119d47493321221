import type { Ground } from './calls.js';
import { done } from './deeds.js';
import type { Town } from './town.js';
import { openVacancy, vacancyInput } from './vacancies.js';
import { wholeAnswer } from './whole-answers.js';

/** An organisation that Fatma acts for, with a vacancy that is open. */
async function organised(town: Town) {
  const { fatma, nadia } = await town.people();
  const [organisation] = await town.world.given.organisation('Buurthuis De Wende', nadia, fatma);
  return { organisation, postId: await openVacancy(organisation, nadia) };
}

/** A vacancy of which every part counts. */
const whole = (other: Record<string, unknown> = {}): Record<string, unknown> =>
  vacancyInput({ inReturn: 'activity', wantedActivity: 'cooking', ...other });

/** For every mutation about vacancies a call that is taken. */
export const VACANCY_CALLS: Readonly<Record<string, Ground>> = {
  writeVacancy: async (town) => {
    const { organisation } = await organised(town);
    return { who: organisation, variables: { input: whole() }, foreign: {} };
  },
  reviseVacancy: async (town, { inReview }) => {
    const { organisation, postId } = await organised(town);
    const variables = { postId, input: whole({ hoursAWeek: 6 }), seenRevision: 1 };
    return { who: organisation, variables, foreign: { postId: inReview }, stale: [{ seenRevision: 2 }] };
  },
  pausePost: async (town, { open }) => {
    const { organisation, postId } = await organised(town);
    return { who: organisation, variables: { postId }, foreign: { postId: open } };
  },
  resumePost: async (town, { open }) => {
    const { organisation, postId } = await organised(town);
    await done(organisation, 'Post', wholeAnswer('pausePost'), { postId });
    return { who: organisation, variables: { postId }, foreign: { postId: open } };
  },
};
