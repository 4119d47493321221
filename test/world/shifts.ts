import { addVacancy } from '../../libs/organisations/src/testing/vacancy.js';
import { done, press, type Answered } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import { wholeAnswer } from './whole-answers.js';
import type { World } from './world.js';

/** A shift as a test sees it. */
export interface ShiftSeen {
  readonly id: string;
  readonly placesFree: number;
  readonly waiting: number;
  readonly startsAt: string;
  readonly allowedMoves: readonly string[];
  readonly mine: {
    readonly id: string;
    readonly state: string;
    readonly late: boolean;
    readonly waitingPosition: number | null;
    readonly offer: { readonly id: string; readonly expiresAt: string } | null;
  } | null;
}

/** An organisation with an open vacancy; `browser` asks in its name. */
export interface Kitchen {
  readonly organisation: Neighbour;
  readonly vacancyId: string;
}

/** A kitchen that wants volunteers. */
export async function openKitchen(world: World): Promise<Kitchen> {
  const carla = await world.given.resident('Carla');
  const { organisation, vacancyId } = await addVacancy(world.database, carla.id, world.clock.now());
  const { id } = organisation;
  return {
    organisation: { id, email: carla.email, firstName: 'Buurtkeuken', browser: carla.browser.inNameOf(id) },
    vacancyId,
  };
}

/** Plans a shift; answers those that stand. */
export async function planned(
  { organisation, vacancyId }: Kitchen,
  other: Record<string, unknown> = {},
): Promise<ShiftSeen[]> {
  const input = { vacancyId, role: 'Soep uitdelen', start: '2026-12-15T18:00', minutes: 120, places: 3, ...other };
  const answer = await done<{ shifts: ShiftSeen[] }>(organisation, 'ShiftsPlanned', wholeAnswer('planShifts'), {
    input,
  });
  return answer.shifts;
}

/** Plans one shift; answers its id. */
export async function oneShift(kitchen: Kitchen, other: Record<string, unknown> = {}): Promise<string> {
  const [shift] = await planned(kitchen, other);
  if (!shift) throw new Error('No shift was planned.');
  return shift.id;
}

/** Presses something about a shift, or whatever the product answers. */
export const pressShift = (who: Neighbour, mutation: string, variables: Record<string, unknown>): Promise<Answered> =>
  press(who, wholeAnswer(mutation), variables);

/** Presses something that is answered with the shift. */
export const doneShift = (who: Neighbour, mutation: string, variables: Record<string, unknown>): Promise<ShiftSeen> =>
  done<ShiftSeen>(who, 'Shift', wholeAnswer(mutation), variables);

/** A shift as somebody sees it now. */
export async function shiftSeenBy(who: Neighbour, id: string): Promise<ShiftSeen> {
  const { shift } = await who.browser.ask<{ shift: ShiftSeen | null }>(wholeAnswer('shift'), { id });
  if (!shift) throw new Error(`${who.firstName} does not see the shift.`);
  return shift;
}

/** The story that the organiser reads, oldest first: each step with whom it is about. */
export async function storyOf(
  { organisation }: Kitchen,
  shiftId: string,
): Promise<(readonly [string, string | null])[]> {
  const { shiftStory } = await organisation.browser.ask<{
    shiftStory: { step: string; firstName: string | null }[];
  }>(wholeAnswer('shiftStory'), { shiftId });
  return shiftStory.map(({ step, firstName }) => [step, firstName] as const).reverse();
}
