import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Result } from '#kernel';

import { must, street, terms, type Street } from '../testing/street.js';

const ROUNDS = 5;
const AT_ONCE = 20;

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const weekly = (start: string) =>
  terms({ when: { kind: 'at', start, minutes: 60 }, howOften: { kind: 'weekly', everyWeeks: 1 } });
/** Starts so many at once, two kinds in turn. */
const together = <T>(one: () => Promise<T>, other: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, n) => (n % 2 === 0 ? one() : other())));
const won = (answers: readonly Result<unknown, unknown>[], half: 0 | 1): number =>
  answers.filter(({ ok }, n) => ok && n % 2 === half).length;

/** Help every Tuesday at ten, for which Jan wishes eleven. */
async function amending() {
  const made = await world.agreed(weekly('2026-12-15T10:00'), 20);
  must(await world.amendments.propose(made.jan, made.agreementId, weekly('2026-12-15T11:00')));
  const [seen] = await world.reading.amendments(made.fatma.id, [made.agreementId]);
  const consent = { version: 2, termsHash: seen?.termsHash ?? '' };
  return { ...made, accept: () => world.amendments.accept(made.fatma, made.agreementId, consent) };
}

/** An agreement as the tables hold it. */
async function stored(agreementId: string) {
  const [row] = await world.rows<{
    state: string;
    version: number;
    versions: number;
    upcoming: number;
    amendment: string;
  }>(
    `SELECT a.state, a.version, (SELECT count(*)::int FROM agreement_version v WHERE v.agreement_id = a.id) AS versions,
       (SELECT count(*)::int FROM occurrence o WHERE o.agreement_id = a.id AND o.state IN ('planned', 'moved')) AS upcoming,
       (SELECT m.state FROM amendment m WHERE m.agreement_id = a.id) AS amendment
     FROM agreement a WHERE a.id = $1`,
    agreementId,
  );
  return row;
}

describe('at the same moment', () => {
  it('consent to other terms and the end settle in one order: nothing stays planned, nothing changes after the end', async () => {
    // Seen red without the row locks and the update that names what was read: 3 consents were taken beside the end.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { jan, agreementId, accept } = await amending();
      const answers = await together<Result<unknown, unknown>>(accept, () =>
        world.agreements.endAgreement(jan, agreementId, 'noTime'),
      );
      expect(won(answers, 1)).toBe(1);
      const accepted = won(answers, 0);
      expect(accepted).toBeLessThanOrEqual(1);
      expect(await stored(agreementId)).toEqual({
        state: 'ended',
        version: 1 + accepted,
        versions: 1 + accepted,
        upcoming: 0,
        amendment: accepted === 1 ? 'agreed' : 'closed',
      });
    }
  });

  it('consent to other terms happens once for many who press', async () => {
    // Seen red on the same variant: 8 were taken, and with the keys of consents and versions in place the others broke.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { agreementId, accept } = await amending();
      const answers = await together<Result<unknown, unknown>>(accept, accept);
      expect(won(answers, 0) + won(answers, 1)).toBe(1);
      expect(await stored(agreementId)).toMatchObject({
        state: 'active',
        version: 2,
        versions: 2,
        amendment: 'agreed',
      });
    }
  });

  it('a pause lies over the times of the terms that stand in the end, whichever came first', async () => {
    // Seen red without the row locks: with the unique key 9 broke, and without it 3 or 4 pauses lay over each other.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { fatma, agreementId, accept } = await amending();
      const days = { fromDay: '2026-12-21', toDay: '2027-01-10' };
      const answers = await together<Result<unknown, unknown>>(accept, () =>
        world.pauses.pause(fatma, agreementId, days),
      );
      expect([won(answers, 0), won(answers, 1)]).toEqual([1, 1]);
      const times = await world.rows<{ local_start: string; state: string }>(
        'SELECT local_start, state FROM occurrence WHERE agreement_id = $1 ORDER BY starts_at',
        agreementId,
      );
      const inside = times.filter(({ local_start }) => local_start > '2026-12-21' && local_start < '2027-01-11');
      expect(inside).toEqual(
        ['2026-12-22', '2026-12-29', '2027-01-05'].map((day) => ({ local_start: `${day}T11:00`, state: 'skipped' })),
      );
      expect(times.filter((time) => !inside.includes(time)).every(({ state }) => state === 'planned')).toBe(true);
    }
  });

  it('who stands in is agreed for a time that takes place, or not at all', async () => {
    // Seen red without the row locks: consent and cancellation waited for each other until PostgreSQL ended one of them.
    for (let round = 0; round < ROUNDS; round += 1) {
      const { fatma, jan, agreementId } = await world.agreed(weekly('2026-12-15T10:00'), 20);
      const piet = await world.person('Piet');
      await world.post(piet, { kind: 'offer', places: 2 });
      const [time] = await world.rows<{ id: string }>(
        'SELECT id FROM occurrence WHERE agreement_id = $1 ORDER BY number LIMIT 1',
        agreementId,
      );
      must(await world.standIns.ask(jan, time?.id ?? '', piet.id));
      const standIn = (await world.standIns.requests(piet))[0]?.id ?? '';
      must(await world.standIns.answer(piet, standIn, true));
      const consent = () => world.standIns.consent(fatma, standIn, true);
      const before = Array.from({ length: AT_ONCE / 2 }, consent);
      const cancelled = world.agreements.cancelOccurrence(jan, time?.id ?? '', 'ill');
      const after = Array.from({ length: AT_ONCE / 2 }, consent);
      const answers = await Promise.all([...before, ...after]);
      must(await cancelled);
      expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
      const [row] = await world.rows(
        `SELECT o.state, o.stand_in_id, s.state AS stand_in FROM occurrence o JOIN stand_in s ON s.occurrence_id = o.id
         WHERE o.id = $1`,
        time?.id,
      );
      expect(row).toEqual({ state: 'cancelled', stand_in_id: null, stand_in: 'ended' });
    }
  });
});
