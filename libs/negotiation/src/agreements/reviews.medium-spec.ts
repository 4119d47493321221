import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { END_REASONS } from '../domain/talks/reasons.data.js';
import { HAVEN, must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const refused = (error: object) => ({ ok: false, error });
const weekly = terms({
  when: { kind: 'at', start: '2026-12-15T10:00', minutes: 60 },
  howOften: { kind: 'weekly', everyWeeks: 1 },
});
const at = (moment: string): void => world.clock.moveTo(new Date(moment));
const asked = async (agreementId: string): Promise<number[]> =>
  (
    await world.rows<{ months: number }>(
      'SELECT months FROM agreement_review WHERE agreement_id = $1 ORDER BY months',
      agreementId,
    )
  ).map(({ months }) => months);

describe('whether an agreement is still good', () => {
  it('is asked of both after 2, 6 and 12 months, once each, of recurring help that runs', async () => {
    at('2026-12-01T08:00:00Z');
    const { agreementId } = await world.agreed(weekly);
    const ended = await world.agreed(weekly);
    must(await world.agreements.endAgreement(ended.jan, ended.agreementId, 'noTime'));
    const once = await world.agreed();
    at('2027-02-01T07:59:00Z');
    await world.reviews.askDue();
    expect(await asked(agreementId)).toEqual([]);
    for (const [moment, months] of [
      ['2027-02-01T08:00:00Z', [2]],
      ['2027-02-01T09:00:00Z', [2]],
      ['2027-06-03T08:00:00Z', [2, 6]],
      ['2027-12-20T08:00:00Z', [2, 6, 12]],
    ] as const) {
      at(moment);
      await world.reviews.askDue();
      await world.reviews.askDue();
      expect(await asked(agreementId)).toEqual(months);
    }
    expect(await asked(ended.agreementId)).toEqual([]);
    expect(await asked(once.agreementId)).toEqual([]);
    expect((await world.told(agreementId)).filter((topic) => topic === 'agreement.reviewAsked')).toHaveLength(3);
  });

  it('is answered once by each; stopping wants a reason and ends it, changing puts other terms forward', async () => {
    at('2026-12-01T08:00:00Z');
    const { fatma, jan, agreementId } = await world.agreed(weekly);
    expect(await world.reviews.answer(jan, agreementId, { answer: 'stillGood' })).toEqual(
      refused({ kind: 'NotFound' }),
    );
    at('2027-02-03T08:00:00Z');
    await world.reviews.askDue();
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ review: 2 });
    expect(await world.reviews.answer(jan, agreementId, { answer: 'change' })).toEqual(
      refused({ kind: 'TermsMissing' }),
    );
    const coffee = { ...weekly, inReturn: { kind: 'together', what: 'Koffie' } } as const;
    must(await world.reviews.answer(jan, agreementId, { answer: 'change', terms: coffee }));
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ review: null, version: 1 });
    expect(await world.reviews.answer(jan, agreementId, { answer: 'stillGood' })).toEqual(
      refused({ kind: 'ReviewAnswered' }),
    );
    // Seen red counting from the first time of all, seven weeks before: Fatma had an hour to answer, until 9:00.
    expect((await world.reading.amendments(fatma.id, [agreementId]))[0]).toMatchObject({
      state: 'awaitingRequester',
      answerBy: new Date('2027-02-08T08:00:00Z'),
    });
    expect(await world.reviews.answer(fatma, agreementId, { answer: 'stop' })).toEqual(
      refused({ kind: 'ReasonMissing' }),
    );
    must(await world.reviews.answer(fatma, agreementId, { answer: 'stop', reason: 'noClick' }));
    expect(await world.reading.agreement(fatma.id, agreementId)).toMatchObject({
      state: 'ended',
      endReason: 'noClick',
    });
    expect((await world.reading.amendments(fatma.id, [agreementId]))[0]).toMatchObject({ closedBecause: 'ended' });
    expect(await world.reviews.answer(await world.person('Eve'), agreementId, { answer: 'stillGood' })).toEqual(
      refused({ kind: 'NotFound' }),
    );
  });

  it('is told to the brokers when somebody did not say, two weeks after the first question', async () => {
    at('2026-12-01T08:00:00Z');
    const silent = await world.agreed(weekly);
    const good = await world.agreed(weekly);
    at('2027-02-01T08:00:00Z');
    await world.reviews.askDue();
    for (const who of [good.fatma, good.jan])
      must(await world.reviews.answer(who, good.agreementId, { answer: 'stillGood' }));
    must(await world.reviews.answer(silent.fatma, silent.agreementId, { answer: 'stillGood' }));
    at('2027-02-15T07:59:00Z');
    await world.reviews.tellSilent();
    expect(await world.told(silent.agreementId)).not.toContain('agreement.reviewUnanswered');
    at('2027-02-15T08:00:00Z');
    await world.reviews.tellSilent();
    await world.reviews.tellSilent();
    const told = (await world.told(silent.agreementId)).filter((topic) => topic === 'agreement.reviewUnanswered');
    expect(told).toHaveLength(1);
    expect(await world.told(good.agreementId)).not.toContain('agreement.reviewUnanswered');
  });

  it('ends for every reason of the list and no other', async () => {
    expect([...END_REASONS].sort()).toEqual(
      ['done', 'ill', 'moved', 'noClick', 'noTime', 'nobodyShowedUp', 'other', 'otherHelpFound', 'tooFar'].sort(),
    );
    at('2026-12-01T08:00:00Z');
    for (const reason of END_REASONS) {
      const { jan, agreementId } = await world.agreed(weekly);
      must(await world.agreements.endAgreement(jan, agreementId, reason));
    }
    const { agreementId } = await world.agreed(weekly);
    await expect(
      world.rows(
        `UPDATE agreement SET state = 'ended', ended_at = now(), end_reason = 'bored' WHERE id = $1`,
        agreementId,
      ),
    ).rejects.toThrow('agreement_end_reason_check');
  });
});

describe('the share of recurring help that is alive after three months', () => {
  it('counts what began three months ago or earlier, and tells no figure about fewer than five', async () => {
    at('2028-01-01T08:00:00Z');
    const later = { ...weekly, when: { kind: 'at', start: '2028-01-11T10:00', minutes: 60 } } as const;
    const before = await world.reviews.aliveAtThreeMonths([HAVEN]);
    const counted = before[0]?.agreements ?? 0;
    const made = [];
    for (let n = 0; n < 4; n += 1) made.push(await world.agreed(later));
    at('2028-02-01T08:00:00Z');
    must(await world.agreements.endAgreement(made[0]!.jan, made[0]!.agreementId, 'moved'));
    at('2028-03-31T08:00:00Z');
    expect(await world.reviews.aliveAtThreeMonths([HAVEN])).toEqual(before);
    at('2028-04-01T08:00:00Z');
    must(await world.agreements.endAgreement(made[1]!.jan, made[1]!.agreementId, 'moved'));
    const [figure] = await world.reviews.aliveAtThreeMonths([HAVEN]);
    expect(figure?.agreements).toBe(counted + 4);
    const [row] = await world.rows<{ alive: number }>(
      `SELECT count(*) FILTER (WHERE ended_at IS NULL OR ended_at >= formed_at + interval '3 months')::int AS alive
       FROM agreement WHERE terms->'howOften'->>'kind' <> 'once'`,
    );
    expect(figure?.alivePercent).toBe(Math.round((100 * (row?.alive ?? 0)) / (counted + 4)));
    expect(await world.reviews.aliveAtThreeMonths(['BU03630101'])).toEqual([]);
  });
});
