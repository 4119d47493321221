import type { SignedIn } from '#kernel';

import { TalksToCopy, type Between } from './copied-talks.js';
import { BROKEN, TAKEN_TURNS, type Broken, type TakenTurns } from './invariants.js';
import type { WordedTerms } from '../domain/terms/terms.rules.js';
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
  /** The turn that it makes when it is taken, with the version where what was seen decides that. */
  readonly turn: string;
  readonly taken: boolean;
}

/** So many who are helped and so many who help: fifty negotiators. */
const ON_EACH_SIDE = 25;
/** How many buttons each side presses in a round, unless nothing is open any more. */
const PRESSES = 2;
/** How many buttons are pressed on a screen that shows what was before one's own last turn. */
const OLD_SCREENS = 0.4;
const LOOK_EVERY = 10;

/** Talks of fifty people by round: in each everybody talks with somebody, and with another one in the next. */
export interface Crowd {
  readonly fatmas: readonly SignedIn[];
  readonly jans: readonly SignedIn[];
  readonly rounds: readonly (readonly Between[])[];
}

/** What a crowd pressed, and what did not hold when somebody looked at everything that was committed. */
export interface Negotiated {
  readonly pressed: readonly Pressing[];
  readonly broken: readonly Broken[];
}

/** Makes a crowd and its talks, which are copies of talks that wait for Fatma. */
export async function crowdOf(world: Street, rounds: number, given?: Partial<WordedTerms>): Promise<Crowd> {
  const made = await world.underWay(given);
  const view = await world.reading.talks(made.fatma.id, made.id);
  if (!view) throw new Error('The talks are not there.');
  const copied = await TalksToCopy.of(world, { ...made, agreementId: null, answerBy: view.answerBy });
  const side = async (firstName: string): Promise<SignedIn[]> => {
    const people: SignedIn[] = [];
    for (let n = 0; n < ON_EACH_SIDE; n += 1) people.push(await world.person(firstName));
    return people;
  };
  const [fatmas, jans] = [await side('Fatma'), await side('Jan')];
  const byRound: Between[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const wanted = fatmas.map((fatma, n) => ({ people: { fatma, jan: jans[(n + round) % ON_EACH_SIDE] ?? fatma } }));
    byRound.push(await copied.copies(wanted));
  }
  return { fatmas, jans, rounds: byRound };
}

/**
 * Lets all talk, round after round: both sides of all talks of a round at once. At every tenth round and in the end
 * somebody looks at everything that is committed, while they negotiate.
 */
export async function negotiate(
  world: Street,
  { rounds }: Crowd,
  negotiatorOf: (who: SignedIn) => Negotiator,
  chance: () => number,
): Promise<Negotiated> {
  const pressed: Pressing[] = [];
  const broken: Broken[] = [];
  for (const [nth, round] of rounds.entries()) {
    const sides = round.flatMap(({ id, fatma, jan }) =>
      [fatma, jan].map((who) => ({ id, negotiator: negotiatorOf(who) })),
    );
    const [looked, ...pressings] = await Promise.all([
      nth % LOOK_EVERY === 0 ? world.database.read(BROKEN, [null]) : [],
      ...sides.map(({ id, negotiator }) => pressSome(id, negotiator, chance)),
    ]);
    broken.push(...looked);
    pressed.push(...pressings.flat());
  }
  broken.push(...(await world.database.read(BROKEN, [null])));
  return { pressed, broken };
}

/** The turns of a crowd as they were answered, and as they are written; both by talks, in one order. */
export async function answeredAndWritten(world: Street, { rounds }: Crowd, { pressed }: Negotiated) {
  const kinds = new Map<string, string[]>(rounds.flat().map(({ id }) => [id, []]));
  for (const { id, turn } of pressed.filter(({ taken }) => taken)) kinds.get(id)?.push(turn);
  const answered: TakenTurns[] = [...kinds].map(([id, taken]) => ({ id, kinds: taken.sort(), events: taken.length }));
  const written = await world.database.read(TAKEN_TURNS, [1]);
  return {
    answered: answered.sort((one, other) => (one.id < other.id ? -1 : 1)),
    written: written.filter(({ id }) => kinds.has(id)),
  };
}

async function pressSome(id: string, negotiator: Negotiator, chance: () => number): Promise<Pressing[]> {
  const pressed: Pressing[] = [];
  let seen = await negotiator.see(id);
  for (let n = 0; n < PRESSES; n += 1) {
    if (n > 0 && chance() >= OLD_SCREENS) seen = await negotiator.see(id);
    const move = chosen(seen, chance);
    if (move === null) break;
    const taken = await negotiator.press(id, move, seen, Math.floor(chance() * 1e9));
    pressed.push({ id, turn: turnOf(move, seen), taken });
  }
  return pressed;
}

/** Whoever accepts consents to the version that was seen and to no other; whoever counters makes the next. */
function turnOf(move: CrowdMove, { version }: Sight): string {
  if (move === 'accept') return `accept ${version}`;
  return move === 'counter' ? `counter ${version + 1}` : move;
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
