import { openPost } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import type { World } from './world.js';

/** One leg of a ring, as a broker writes it. */
export interface RingLeg {
  readonly helperId: string;
  readonly helpedId: string;
  readonly postId: string;
  readonly task: string;
  readonly start: string;
  readonly minutes: number;
  readonly where: { readonly kind: string };
}

/** Who is asked for a ring, and what a broker would propose to them. */
export interface RingNeighbours {
  readonly nadia: Neighbour;
  readonly people: Neighbour[];
  readonly posts: string[];
  readonly legs: readonly RingLeg[];
}

const DAY_MS = 86_400_000;

/** Each helps the next one at home, a day after the other, from nine days after `now` on. */
export const legsOf = (people: readonly Neighbour[], posts: readonly string[], now: Date): RingLeg[] =>
  people.map(({ id }, at) => {
    const next = (at + 1) % people.length;
    const [helped, postId] = [people[next], posts[next]];
    if (!helped || !postId) throw new Error('Each of the ring has asked for help.');
    return {
      helperId: id,
      helpedId: helped.id,
      postId,
      task: 'Boodschappen halen bij de winkel',
      start: `${new Date(now.getTime() + (9 + at) * DAY_MS).toISOString().slice(0, 10)}T10:00`,
      minutes: 60,
      where: { kind: 'atRequester' },
    };
  });

/** Three neighbours who each asked for help, and the broker of their district. */
export async function neighboursOf(world: World): Promise<RingNeighbours> {
  const nadia = await world.given.broker('Nadia');
  const people: Neighbour[] = [];
  const posts: string[] = [];
  for (const [at, name] of ['An', 'Bo', 'Cas'].entries()) {
    const person = await world.given.resident(name, { phone: `061234567${at}`, address: `Kade ${at}` });
    people.push(person);
    posts.push(await openPost(person, nadia));
  }
  return { nadia, people, posts, legs: legsOf(people, posts, world.clock.now()) };
}
