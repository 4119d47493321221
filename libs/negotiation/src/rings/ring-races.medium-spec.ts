import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock, Result } from '#kernel';

import { RingsRepository } from '../data/rings/rings.repository.js';
import { RingClosingService } from './ring-closing.service.js';
import { proposedRing, ringServices, type ProposedRing } from '../testing/ring.js';
import { must, street, terms, type Street } from '../testing/street.js';

const ROUNDS = 5;
const AT_ONCE = 50;

let world: Street;
let services: ReturnType<typeof ringServices>;
beforeAll(async () => {
  world = await street();
  services = ringServices(world);
});
afterAll(() => world.close());

type Press = () => Promise<Result<unknown, unknown>>;

const won = (answers: readonly Result<unknown, unknown>[]): number => answers.filter(({ ok }) => ok).length;
/** Starts so many at once, the kinds in turn. */
const together = (...presses: Press[]): Promise<Result<unknown, unknown>[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, n) => presses[n % presses.length]!()));

/** How a ring ended up: its state and version, its legs, the agreements about its posts, and the places they take. */
async function outcome({ id, posts }: ProposedRing) {
  const [row] = await world.rows<{ state: string; version: number; legs: number; agreements: number; taken: number }>(
    `SELECT state, version, (SELECT count(*)::int FROM ring_leg WHERE ring_id = r.id) AS legs,
       (SELECT count(*)::int FROM agreement WHERE post_id = ANY ($2::uuid[])) AS agreements,
       (SELECT sum(taken)::int FROM post WHERE id = ANY ($2::uuid[])) AS taken
     FROM ring r WHERE id = $1`,
    id,
    posts,
  );
  return row;
}
const whole = { state: 'agreed', version: 1, legs: 5, agreements: 5, taken: 5 };
const nothing = { version: 1, legs: 0, agreements: 0, taken: 0 };

/** A ring in which all but the last one said yes; `accept` is what that one presses. */
async function almostAgreed(): Promise<{ ring: ProposedRing; accept: Press }> {
  const ring = await proposedRing(world, 5);
  const seen = await ring.standing();
  for (const person of ring.people.slice(0, 4)) must(await services.answers.accept(person, ring.id, seen));
  return { ring, accept: () => services.answers.accept(ring.people[4]!, ring.id, seen) };
}

/** An api whose clock shows another moment. */
const closingAt = (moment: Date): RingClosingService =>
  new RingClosingService(world.database, world.app.get(RingsRepository), { now: () => moment } satisfies Clock);

describe('of fifty presses at once on a ring of five', () => {
  // The naive variant of the figures below: no row locks on ring and posts, no compare-and-set, no conditional update of
  // places, no unique keys. The triggers of the migration were there and let these pass: they guard versions, not numbers.
  it('each one’s first yes counts, and they make one agreement for each leg', async () => {
    // Seen red on the naive variant: 6 to 12 yeses, and 35 agreements or none at all (each saw all but the others).
    for (let round = 0; round < ROUNDS; round += 1) {
      const ring = await proposedRing(world, 5);
      const seen = await ring.standing();
      const answers = await together(...ring.people.map((one) => () => services.answers.accept(one, ring.id, seen)));
      expect(won(answers)).toBe(5);
      expect(await outcome(ring)).toEqual(whole);
      expect(await world.told(ring.id)).toEqual(['ring.proposed', 'ring.agreed']);
    }
  });

  it('the last yes makes the agreements once', async () => {
    // Seen red: 8 wins and 40 agreements, eight for each leg.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ring, accept } = await almostAgreed();
      expect(won(await together(accept))).toBe(1);
      expect(await outcome(ring)).toEqual(whole);
    }
  });

  it('the last yes or a no settles it', async () => {
    // Seen red: 5 or 6 wins, a ring dissolved four times and agreed once or twice as well.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ring, accept } = await almostAgreed();
      const decline = () => services.answers.decline(ring.people[0]!, ring.id);
      expect(won(await together(...(round % 2 === 0 ? [accept, decline] : [decline, accept])))).toBe(1);
      const told = await world.told(ring.id);
      const agreed = told.includes('ring.agreed');
      expect(told).toEqual(['ring.proposed', agreed ? 'ring.agreed' : 'ring.dissolved']);
      expect(await outcome(ring)).toEqual(agreed ? whole : { ...nothing, state: 'dissolved' });
    }
  });

  it('the last yes to version 1 or the broker’s version 2 settles what stands', async () => {
    // Seen red: 5 wins, 20 agreements to version 1 in a ring that stands agreed at version 2 with no yes to it.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ring, accept } = await almostAgreed();
      const legs = ring.legs.map((one) => ({ ...one, minutes: 90 }));
      const change = () => services.rings.change(ring.broker, ring.id, 1, legs);
      expect(won(await together(...(round % 2 === 0 ? [accept, change] : [change, accept])))).toBe(1);
      const ended = await outcome(ring);
      expect([whole, { ...nothing, state: 'proposed', version: 2 }]).toContainEqual(ended);
      const [desk] = await services.rings.atDesk(ring.broker, ring.id);
      expect(desk?.consents).toBe(ended?.state === 'agreed' ? 5 : 0);
    }
  });

  it('the last yes or the clock settles it, also when clocks differ', async () => {
    // Seen red: dissolved two or three times over, once agreed after it with 5 agreements.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ring, accept } = await almostAgreed();
      const seen = await services.rings.one(ring.people[0]!, ring.id);
      const late = closingAt(seen?.answerBy ?? new Date(0));
      const lapse: Press = () => late.lapseDue().then((value) => ({ ok: true, value }));
      await together(...(round % 2 === 0 ? [accept, lapse] : [lapse, accept]));
      const told = await world.told(ring.id);
      const agreed = told.includes('ring.agreed');
      expect(told).toEqual(['ring.proposed', agreed ? 'ring.agreed' : 'ring.dissolved']);
      expect(await outcome(ring)).toEqual(agreed ? whole : { ...nothing, state: 'dissolved' });
    }
  });

  it('the last place of a post goes to the ring, or to whoever is accepted beside it', async () => {
    // Seen red: 6 to 11 agreements in a ring that is dissolved, with twice as many places taken as there are.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ring, accept } = await almostAgreed();
      const [author, postId] = [ring.people[round]!, ring.posts[round]!];
      const piet = await world.person('Piet');
      const talks = must(await world.talks.respond(piet, postId, terms()));
      const { hash } = await world.standing(author, talks);
      const other = () => world.talks.accept(author, talks, 1, hash);
      await together(...(round % 2 === 0 ? [accept, other] : [other, accept]));
      const alone = { ...nothing, state: 'dissolved', agreements: 1, taken: 1 };
      expect([whole, alone]).toContainEqual(await outcome(ring));
    }
  });
});
