import type { SignedIn } from '#kernel';

import { RingAnswersService } from '../rings/ring-answers.service.js';
import { RingClosingService } from '../rings/ring-closing.service.js';
import type { WordedLeg } from '../rings/ring-versions.service.js';
import { RingsService } from '../rings/rings.service.js';
import { must, type Street } from './street.js';

/** A ring that was proposed: who is in it, its legs, and the version that stands. */
export interface ProposedRing {
  readonly id: string;
  readonly broker: SignedIn;
  readonly people: readonly SignedIn[];
  readonly posts: readonly string[];
  readonly legs: readonly WordedLeg[];
  /** The version that stands now, as its broker sees it. */
  standing(): Promise<{ version: number; hash: string }>;
}

/** What rings need on a street. */
export const ringServices = ({ app }: Street) => ({
  rings: app.get(RingsService),
  answers: app.get(RingAnswersService),
  closing: app.get(RingClosingService),
});

/** A broker of an area, who is also somebody on the street. */
export async function ringBroker(world: Street, area = 'GM0034'): Promise<SignedIn> {
  return { ...(await world.person('Bea')), roles: ['broker'], brokerOf: [area] };
}

/** One leg, two weeks ahead, with any of it another way. */
export const leg = (helperId: string, helpedId: string, postId: string, other: Partial<WordedLeg> = {}): WordedLeg => ({
  helperId,
  helpedId,
  postId,
  task: 'Samen boodschappen doen bij de markt',
  start: '2026-12-15T10:00',
  minutes: 60,
  where: { kind: 'atRequester' },
  conditions: '',
  ...other,
});

/** So many people who each asked for help, with the legs of a ring of them. */
export async function circleOf(world: Street, size: number) {
  const people: SignedIn[] = [];
  const posts: string[] = [];
  for (const name of ['An', 'Bo', 'Cas', 'Dirk', 'Els'].slice(0, size)) {
    const person = await world.person(name);
    people.push(person);
    posts.push(await world.post(person));
  }
  const legs = people.map(({ id }, at) => {
    const next = (at + 1) % size;
    return leg(id, people[next]?.id ?? '', posts[next] ?? '');
  });
  return { people, posts, legs };
}

/** A ring of so many people, proposed by a broker of their area. */
export async function proposedRing(world: Street, size = 3): Promise<ProposedRing> {
  const { rings } = ringServices(world);
  const circle = await circleOf(world, size);
  const broker = await ringBroker(world);
  const id = must(await rings.propose(broker, circle.legs));
  const standing = async () => {
    const [seen] = await rings.atDesk(broker, id);
    return { version: seen?.version ?? 0, hash: seen?.hash ?? '' };
  };
  return { ...circle, id, broker, standing };
}
