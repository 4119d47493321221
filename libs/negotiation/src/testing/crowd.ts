import type { SignedIn } from '#kernel';

import { TalksToCopy, type Between } from './copied-talks.js';
import type { Street } from './street.js';

/** The buttons that a crowd presses, by how often each is chosen where it is shown. */
const LIKING = { accept: 3, counter: 5, propose: 5, withdrawProposal: 2, decline: 1 } as const;

/** One of the buttons that a crowd presses. */
export type CrowdMove = keyof typeof LIKING;

/** What somebody sees of talks: the version that stands, and the buttons. */
export interface Sight {
  readonly version: number;
  readonly termsHash: string;
  readonly allowedMoves: readonly string[];
}

/** Somebody who negotiates: looks at talks, and presses a button with what was seen. */
export interface Negotiator {
  see(id: string): Promise<Sight>;
  /** Answers whether it was taken; `nth` is another number for each press, so that no terms are like others. */
  press(id: string, move: CrowdMove, seen: Sight, nth: number): Promise<boolean>;
}

/** A button that somebody pressed. */
export interface Pressing {
  readonly id: string;
  readonly move: CrowdMove;
  readonly taken: boolean;
}

/** So many who are helped and so many who help: fifty negotiators. */
export const ON_EACH_SIDE = 25;

/** The people of a crowd, and talks between them by round: in each everybody talks with somebody, and with another in the next. */
export async function crowd(world: Street, made: TalksToCopy, rounds: number) {
  const side = async (firstName: string): Promise<SignedIn[]> => {
    const people: SignedIn[] = [];
    for (let n = 0; n < ON_EACH_SIDE; n += 1) people.push(await world.person(firstName));
    return people;
  };
  const [fatmas, jans] = [await side('Fatma'), await side('Jan')];
  const byRound: Between[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const wanted = fatmas.map((fatma, n) => ({ people: { fatma, jan: jans[(n + round) % ON_EACH_SIDE] ?? fatma } }));
    byRound.push(await made.copies(wanted));
  }
  return { fatmas, jans, byRound };
}

/** Both sides of all talks of a round at once, each pressing so many times what it then sees open. */
export async function negotiateAll(
  talks: readonly { readonly id: string; readonly sides: readonly Negotiator[] }[],
  presses: number,
  chance: () => number,
): Promise<Pressing[]> {
  const one = async (id: string, negotiator: Negotiator): Promise<Pressing[]> => {
    const pressed: Pressing[] = [];
    for (let n = 0; n < presses; n += 1) {
      const seen = await negotiator.see(id);
      const move = chosen(seen, chance);
      if (move === null) break;
      const nth = Math.floor(chance() * 1e9);
      pressed.push({ id, move, taken: await negotiator.press(id, move, seen, nth) });
    }
    return pressed;
  };
  const all = talks.flatMap(({ id, sides }) => sides.map((negotiator) => one(id, negotiator)));
  return (await Promise.all(all)).flat();
}

/** One of the buttons that are shown, the liked ones more often; null when none of them is. */
function chosen({ allowedMoves }: Sight, chance: () => number): CrowdMove | null {
  const open = Object.entries(LIKING).filter(([move]) => allowedMoves.includes(move)) as [CrowdMove, number][];
  let left = chance() * open.reduce((sum, [, liking]) => sum + liking, 0);
  for (const [move, liking] of open) {
    left -= liking;
    if (left < 0) return move;
  }
  return null;
}

/** The same chances in every run (the generator "mulberry32"). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The kinds of turns that were taken as they were answered, by talks, to be compared with what is written. */
export function takenByTalks(pressed: readonly Pressing[]): Map<string, string[]> {
  const taken = new Map<string, string[]>();
  for (const { id, move } of pressed.filter((one) => one.taken)) taken.set(id, [...(taken.get(id) ?? []), move]);
  return taken;
}
