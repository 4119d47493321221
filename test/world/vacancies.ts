import { APPROVE_POST, SUBMIT_POST } from '../../apps/cli/src/story/operations.js';
import { done } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import { wholeAnswer } from './whole-answers.js';

/** What a vacancy says that a test does not care about. */
export const vacancyInput = (other: Record<string, unknown> = {}): Record<string, unknown> => ({
  text: 'Wie schenkt op dinsdag koffie in het buurthuis?',
  activity: 'community-centre-host',
  hoursAWeek: 4,
  rhythm: 'ongoing',
  company: true,
  ...other,
});

/** A vacancy that is open to all: written in the name of the organisation, handed in, approved. Answers its id. */
export async function openVacancy(
  organisation: Neighbour,
  broker: Neighbour,
  other: Record<string, unknown> = {},
): Promise<string> {
  const input = vacancyInput(other);
  const { id } = await done<{ id: string }>(organisation, 'Post', wholeAnswer('writeVacancy'), { input });
  await done(organisation, 'Post', SUBMIT_POST, { postId: id });
  await done(broker, 'Post', APPROVE_POST, { postId: id, revision: 1 });
  return id;
}
