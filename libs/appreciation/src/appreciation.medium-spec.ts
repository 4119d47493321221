import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';
import { BlocksService } from '#residents';

import { must, neighbours, type Agreed, type Neighbours } from './testing/neighbours.js';
import { ThanksRoundsService } from './thanks-rounds.service.js';

let world: Neighbours;
beforeAll(async () => {
  world = await neighbours();
});
afterAll(() => world.close());

const at = (localTime: string): void => world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));
const refused = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) });
const rounds = (): ThanksRoundsService => world.app.get(ThanksRoundsService);
const happened = { happened: true, reason: null };
/** A time that is over, at noon of the same day. */
async function over(): Promise<Agreed> {
  const agreed = await world.agreed();
  at('2026-12-15T12:00');
  return agreed;
}

describe('the question whether it happened', () => {
  it('waits for both from the end of the time on, until each has answered', async () => {
    const { occurrenceId, fatma, jan } = await world.agreed();
    expect(await world.appreciation.openQuestions(fatma)).toEqual([]);
    at('2026-12-15T11:00');
    expect(await world.appreciation.openQuestions(fatma)).toMatchObject([{ occurrenceId, otherId: jan.id }]);
    expect(await world.appreciation.answer(fatma, occurrenceId, happened)).toEqual({ ok: true, value: occurrenceId });
    expect(await world.appreciation.openQuestions(fatma)).toEqual([]);
    expect(await world.appreciation.openQuestions(jan)).toMatchObject([{ occurrenceId, otherId: fatma.id }]);
    expect(await world.told('occurrence.answered', occurrenceId)).toBe(1);
  });

  it('is answered once each, however often and however fast it is pressed', async () => {
    // Seen red with a look before the insert and no lock: nine answers. Seen red with the answer before the lock: a deadlock.
    const { occurrenceId, fatma, jan } = await over();
    const presses = Array.from({ length: 50 }, (_, n) =>
      world.appreciation.answer(n % 2 === 0 ? fatma : jan, occurrenceId, happened),
    );
    const answers = await Promise.all(presses);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await world.told('occurrence.answered', occurrenceId)).toBe(2);
  });

  it('is not there for a stranger, and not before the start', async () => {
    const { occurrenceId, fatma } = await world.agreed();
    const stranger = await world.person('Sam');
    expect(await world.appreciation.answer(stranger, occurrenceId, happened)).toEqual(refused('NotFound'));
    expect(await world.appreciation.answer(fatma, 'not an id', happened)).toEqual(refused('NotFound'));
    expect(await world.appreciation.answer(fatma, occurrenceId, happened)).toEqual(refused('NotYet'));
  });

  it('goes to the broker, once, when nobody answered three days after the second ask', async () => {
    const silent = await world.agreed();
    const answered = await over();
    must(await world.appreciation.answer(answered.jan, answered.occurrenceId, { happened: false, reason: 'otherDay' }));
    at('2026-12-22T17:59');
    await rounds().tellUnanswered();
    expect(await world.told('occurrence.unanswered', silent.occurrenceId)).toBe(0);
    at('2026-12-22T18:00');
    await Promise.all(Array.from({ length: 10 }, () => rounds().tellUnanswered()));
    expect(await world.told('occurrence.unanswered', silent.occurrenceId)).toBe(1);
    expect(await world.told('occurrence.unanswered', answered.occurrenceId)).toBe(0);
  });
});

describe('thanks (S13)', () => {
  it('of one are read by nobody else until the other gave theirs, then both read both', async () => {
    const { occurrenceId, fatma, jan } = await over();
    must(await world.appreciation.thank(fatma, occurrenceId, 'Dank je wel, Jan!'));
    expect(await world.appreciation.thanks(jan, occurrenceId)).toMatchObject({
      mine: null,
      theirs: null,
      revealedAt: null,
      mayGive: true,
    });
    expect(await world.appreciation.received(jan, null, 10)).toEqual([]);
    must(await world.appreciation.thank(jan, occurrenceId, 'Graag gedaan.'));
    expect(await world.appreciation.thanks(jan, occurrenceId)).toMatchObject({
      mine: { text: 'Graag gedaan.' },
      theirs: { text: 'Dank je wel, Jan!' },
      mayGive: false,
    });
    expect(await world.appreciation.received(jan, null, 10)).toMatchObject([
      { occurrenceId, fromId: fatma.id, text: 'Dank je wel, Jan!' },
    ]);
    expect(await world.told('appreciation.revealed', occurrenceId)).toBe(1);
  });

  it('of one are shown seven days after the first ask, and late ones are refused', async () => {
    const { occurrenceId, fatma, jan } = await over();
    must(await world.appreciation.thank(fatma, occurrenceId, 'Dank je wel!'));
    at('2026-12-23T17:59');
    await rounds().revealClosed();
    expect((await world.appreciation.thanks(jan, occurrenceId))?.theirs).toBeNull();
    at('2026-12-23T18:00');
    expect(await world.appreciation.thank(jan, occurrenceId, 'Toch nog')).toEqual(refused('ThanksClosed'));
    await Promise.all(Array.from({ length: 10 }, () => rounds().revealClosed()));
    expect((await world.appreciation.thanks(jan, occurrenceId))?.theirs).toMatchObject({ text: 'Dank je wel!' });
    expect(await world.appreciation.thank(jan, occurrenceId, 'Toch nog')).toEqual(refused('ThanksClosed'));
    expect(await world.told('appreciation.revealed', occurrenceId)).toBe(1);
  });

  it('are given once each and shown once, also when both give at the same moment', async () => {
    // Seen red with a count of the thanks instead of the round: each saw only its own, and nothing was shown.
    const { occurrenceId, fatma, jan } = await over();
    const presses = Array.from({ length: 50 }, (_, n) =>
      world.appreciation.thank(n % 2 === 0 ? fatma : jan, occurrenceId, `Bedankt ${n}`),
    );
    const answers = await Promise.all(presses);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    const [hers, his] = await Promise.all([fatma, jan].map((one) => world.appreciation.thanks(one, occurrenceId)));
    expect(hers?.theirs?.text).toBe(his?.mine?.text);
    expect(his?.theirs?.text).toBe(hers?.mine?.text);
    expect(hers?.theirs).not.toBeNull();
    expect(await world.told('appreciation.given', occurrenceId)).toBe(2);
    expect(await world.told('appreciation.revealed', occurrenceId)).toBe(1);
  });

  it('are for the two alone, after the end, and not after a block (T13)', async () => {
    const { occurrenceId, fatma, jan } = await world.agreed();
    expect(await world.appreciation.thank(fatma, occurrenceId, 'Alvast')).toEqual(refused('NotYet'));
    at('2026-12-15T12:00');
    const stranger = await world.person('Sam');
    expect(await world.appreciation.thank(stranger, occurrenceId, 'Mooi')).toEqual(refused('NotFound'));
    expect(await world.appreciation.thanks(stranger, occurrenceId)).toBeNull();
    must(await world.appreciation.thank(fatma, occurrenceId, 'Dank je wel!'));
    must(await world.app.get(BlocksService, { strict: false }).block(jan, fatma.id));
    expect(await world.appreciation.thank(jan, occurrenceId, 'Graag')).toEqual(refused('NotFound'));
    at('2026-12-24T12:00');
    await rounds().revealClosed();
    expect((await world.appreciation.thanks(jan, occurrenceId))?.theirs).toBeNull();
    expect(await world.appreciation.received(jan, null, 10)).toEqual([]);
    expect(await world.appreciation.openQuestions(jan)).toEqual([]);
  });

  it('are not for what one says did not happen', async () => {
    const { occurrenceId, jan } = await over();
    must(await world.appreciation.answer(jan, occurrenceId, { happened: false, reason: 'otherDidNotCome' }));
    expect(await world.appreciation.thank(jan, occurrenceId, 'Dank')).toEqual(refused('DidNotHappen'));
  });

  it('are paged newest first', async () => {
    const { occurrenceId: first, fatma, jan } = await over();
    must(await world.appreciation.thank(fatma, first, 'Een'));
    must(await world.appreciation.thank(jan, first, 'Twee'));
    const [row] = await world.appreciation.received(jan, null, 1);
    expect(row).toMatchObject({ text: 'Een' });
    expect(await world.appreciation.received(jan, row ?? null, 1)).toEqual([]);
  });
});
