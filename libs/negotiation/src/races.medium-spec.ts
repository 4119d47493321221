import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock, Result } from '#kernel';

import { ClosingService } from './closing.service.js';
import { AgreementsRepository } from './data/agreements.repository.js';
import { TalksRepository } from './data/talks.repository.js';
import { must, street, terms, type Street, type TalksUnderWay } from './testing/street.js';

const ROUNDS = 5;
const AT_ONCE = 50;

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

/** Starts so many at once, two kinds in turn. */
const together = <T>(one: () => Promise<T>, other: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, n) => (n % 2 === 0 ? one() : other())));
const won = (answers: readonly Result<unknown, unknown>[]): number => answers.filter(({ ok }) => ok).length;
const coffee = terms({ inReturn: { kind: 'together', what: 'Koffie' } });

/** How the talks ended up: their state, the agreements, and whether the turns are numbered without gaps. */
async function outcome({ id }: TalksUnderWay) {
  const [row] = await world.rows<{ state: string; version: number; agreements: number; whole: boolean }>(
    `SELECT state, version, (SELECT count(*)::int FROM agreement WHERE negotiation_id = n.id) AS agreements,
       turns = (SELECT count(*) FROM turn WHERE negotiation_id = n.id) AS whole
     FROM negotiation n WHERE id = $1`,
    id,
  );
  return row;
}

/** An api whose clock shows another moment. */
const closingAt = (moment: Date): ClosingService =>
  new ClosingService(world.database, world.app.get(TalksRepository), world.app.get(AgreementsRepository), {
    now: () => moment,
  } satisfies Clock);

describe('of fifty at once, just one', () => {
  it('accept forms an agreement (I1)', async () => {
    // Seen red without row locks, compare-and-set and unique keys: 10 agreements, one for each connection of the pool.
    for (let round = 0; round < ROUNDS; round += 1) {
      // Places enough for all, so that only the talks themselves hold the others back.
      const talks = await world.underWay({}, 20);
      const accept = () => world.talks.accept(talks.fatma, talks.id, 1, talks.hash);
      const answers = await together(accept, accept);
      expect(won(answers)).toBe(1);
      expect(answers.filter(({ ok }) => !ok)).toEqual(
        Array.from({ length: AT_ONCE - 1 }, () => ({ ok: false, error: { kind: 'AlreadySettled', state: 'agreed' } })),
      );
      expect(await outcome(talks)).toEqual({ state: 'agreed', version: 1, agreements: 1, whole: true });
    }
  });

  it('of accept and counter settles what happens', async () => {
    // Seen red on the same variant: 8 to 10 won, with 3 to 5 agreements beside as many versions 2.
    for (let round = 0; round < ROUNDS; round += 1) {
      const talks = await world.underWay({}, 20);
      const answers = await together<Result<unknown, unknown>>(
        () => world.talks.accept(talks.fatma, talks.id, 1, talks.hash),
        () => world.talks.counter(talks.fatma, talks.id, 1, coffee),
      );
      expect(won(answers)).toBe(1);
      const agreed = { state: 'agreed', version: 1, agreements: 1, whole: true };
      const countered = { state: 'awaitingHelper', version: 2, agreements: 0, whole: true };
      expect([agreed, countered]).toContainEqual(await outcome(talks));
    }
  });

  it('of accept and withdrawal settles what happens', async () => {
    // Seen red on the same variant: 5 to 10 won, with up to 5 agreements to terms that were taken back.
    for (let round = 0; round < ROUNDS; round += 1) {
      const talks = await world.underWay({}, 20);
      const answers = await together<Result<unknown, unknown>>(
        () => world.talks.accept(talks.fatma, talks.id, 1, talks.hash),
        () => world.talks.withdrawProposal(talks.jan, talks.id),
      );
      expect(won(answers)).toBe(1);
      const agreed = { state: 'agreed', version: 1, agreements: 1, whole: true };
      const withdrawn = { state: 'awaitingHelper', version: 1, agreements: 0, whole: true };
      expect([agreed, withdrawn]).toContainEqual(await outcome(talks));
    }
  });

  it('of accept and lapse settles what happens, also when clocks differ', async () => {
    // Seen red on the same variant: 5 agreements in talks that were closed 5 times as well.
    for (let round = 0; round < ROUNDS; round += 1) {
      const talks = await world.underWay({}, 20);
      const view = await world.reading.talks(talks.fatma.id, talks.id);
      const late = closingAt(view?.answerBy ?? new Date(0));
      const answers = await together<Result<unknown, unknown> | null>(
        () => world.talks.accept(talks.fatma, talks.id, 1, talks.hash),
        () => late.lapseDue().then(() => null),
      );
      const closed = (await world.told(talks.id)).filter((topic) => topic === 'negotiation.closed').length;
      expect(won(answers.filter((answer) => answer !== null)) + closed).toBe(1);
      expect(await outcome(talks)).toEqual(
        closed === 1
          ? { state: 'closed', version: 1, agreements: 0, whole: true }
          : { state: 'agreed', version: 1, agreements: 1, whole: true },
      );
    }
  });

  it('answer of somebody to a post opens talks', async () => {
    // Seen red without the post's lock and the partial unique index: 28 talks.
    const [fatma, jan] = [await world.person('Fatma'), await world.person('Jan')];
    const postId = await world.post(fatma);
    const respond = () => world.talks.respond(jan, postId, terms());
    const answers = await together(respond, respond);
    expect(won(answers)).toBe(1);
    const id = answers.find((answer) => answer.ok)?.value;
    const others = answers.filter(({ ok }) => !ok);
    expect(others).toEqual(others.map(() => ({ ok: false, error: { kind: 'AlreadyTalking', negotiationId: id } })));
  });
});

describe('the last place (S8)', () => {
  it('goes to one of fifty, the others wait in true order, and the first hears of a freed place', async () => {
    // Seen red with a read of what is taken before the update and without the post's lock: 9 or 10 agreements for one
    // place, and 26 to 31 different positions where 50 were due.
    const erik = await world.person('Erik');
    const postId = await world.post(erik, { kind: 'offer' });
    const talks: { id: string; hash: string }[] = [];
    for (let n = 0; n < AT_ONCE; n += 1) {
      const id = must(await world.talks.respond(await world.person('Ann'), postId, terms()));
      talks.push({ id, hash: (await world.standing(erik, id)).hash });
    }
    const answers = await Promise.all(talks.map(({ id, hash }) => world.talks.accept(erik, id, 1, hash)));
    expect(won(answers)).toBe(1);
    const positions = answers.map((answer, n) => {
      if (answer.ok || answer.error.kind !== 'NoPlaceLeft') return { id: talks[n]?.id, position: 0 };
      return { id: talks[n]?.id, position: answer.error.waitingListPosition };
    });
    expect(positions.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
      Array.from({ length: AT_ONCE }, (_, n) => n),
    );
    const [post] = await world.rows('SELECT state, taken::int FROM post WHERE id = $1', postId);
    expect(post).toEqual({ state: 'fulfilled', taken: 1 });
    const first = positions.find(({ position }) => position === 1)?.id ?? '';
    const second = positions.find(({ position }) => position === 2)?.id ?? '';
    expect(await world.reading.talks(erik.id, first)).toMatchObject({
      state: 'awaitingHelper',
      waitingListPosition: 1,
    });

    const agreementId = answers.find((answer) => answer.ok)?.value ?? '';
    must(await world.agreements.endAgreement(erik, agreementId, 'ill'));
    expect((await world.told(first)).at(-1)).toBe('waitingList.placeFree');
    expect(await world.told(second)).not.toContain('waitingList.placeFree');
    must(await world.talks.accept(erik, first, 1, (await world.standing(erik, first)).hash));
    expect(await world.reading.talks(erik.id, second)).toMatchObject({ waitingListPosition: 1 });
  });
});
