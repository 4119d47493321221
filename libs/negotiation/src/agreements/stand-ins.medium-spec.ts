import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import { AMSTERDAM, must, street, terms, type Street } from '../testing/street.js';

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
const timeOf = async (agreementId: string) =>
  (
    await world.rows<{ id: string; version: number; state: string; stand_in_id: string | null }>(
      'SELECT id, version, state, stand_in_id FROM occurrence WHERE agreement_id = $1 ORDER BY number LIMIT 1',
      agreementId,
    )
  )[0] ?? { id: '', version: 0, state: '', stand_in_id: null };
/** Who offers shopping to all, with an open post. */
const offering = async (name: string, areaCode?: string): Promise<SignedIn> => {
  const somebody = await world.person(name, areaCode);
  await world.post(somebody, { kind: 'offer', places: 2 });
  return somebody;
};

/** Jan helps Fatma each week and asks Piet to come the first time. */
async function asked() {
  const made = await world.agreed(weekly);
  const piet = await offering('Piet');
  const { id: time } = await timeOf(made.agreementId);
  must(await world.standIns.ask(made.jan, time, piet.id, 'Kun je dan? Bel 0612345678.'));
  const standIn = (await world.standIns.requests(piet))[0]?.id ?? '';
  return { ...made, piet, time, standIn };
}

describe('a stand-in for one time', () => {
  it('comes after a yes of their own and the consent of who is helped, and then in everything of that time', async () => {
    const { fatma, jan, piet, time, standIn, agreementId } = await asked();
    expect(await world.standIns.consent(fatma, standIn, true)).toEqual(refused({ kind: 'NotFound' }));
    expect((await world.reading.occurrences(fatma.id, [agreementId]))[0]?.standIn).toBeNull();
    expect((await world.reading.occurrences(jan.id, [agreementId]))[0]?.standIn).toMatchObject({ state: 'asked' });
    expect(await world.standIns.answer(fatma, standIn, true)).toEqual(refused({ kind: 'NotFound' }));

    must(await world.standIns.answer(piet, standIn, true));
    expect((await world.reading.occurrences(fatma.id, [agreementId]))[0]?.standIn).toMatchObject({
      state: 'willing',
      person: { firstName: 'Piet' },
    });
    expect(await timeOf(agreementId)).toMatchObject({ stand_in_id: null, version: 1 });
    expect(await world.standIns.consent(jan, standIn, true)).toEqual(refused({ kind: 'NotFound' }));
    must(await world.standIns.consent(fatma, standIn, true));
    expect(await timeOf(agreementId)).toMatchObject({ stand_in_id: piet.id, version: 2 });
    expect(await world.agreements.occurrence(time)).toMatchObject({ requesterId: fatma.id, helperId: piet.id });
    expect(await world.reading.agreement(piet.id, agreementId)).toBeNull();
    expect(await world.told(agreementId)).toEqual([
      'agreement.formed',
      'standIn.asked',
      'standIn.willing',
      'standIn.agreed',
    ]);
    world.clock.moveTo(new Date('2026-12-15T12:00:00Z'));
    const tell = (by: SignedIn) => world.database.write((tx) => world.agreements.markHappened(tx, time, by.id, true));
    expect(await tell(await world.person('Eve'))).toBeNull();
    expect(await tell(piet)).toBe('done');
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
  });

  it('stays who came to a time that is over, whatever happens to the agreement after it', async () => {
    // Seen red: with each pause, change or end after it the time was the helper's again, and so were its thanks.
    const { fatma, jan, piet, time, standIn, agreementId } = await asked();
    must(await world.standIns.answer(piet, standIn, true));
    must(await world.standIns.consent(fatma, standIn, true));
    world.clock.moveTo(new Date('2026-12-15T12:00:00Z'));
    await world.database.write((tx) => world.agreements.markHappened(tx, time, piet.id, true));
    must(await world.pauses.pause(jan, agreementId, { fromDay: '2026-12-16', toDay: '2026-12-20' }));
    must(await world.agreements.endAgreement(fatma, agreementId, 'done'));
    expect(await timeOf(agreementId)).toMatchObject({ stand_in_id: piet.id, state: 'done' });
    expect(await world.standIns.requests(piet)).toMatchObject([{ id: standIn, state: 'agreed' }]);
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
  });

  it('knows neither who is helped nor with what before all agreed, and no contact detail of the asker', async () => {
    const { fatma, piet, standIn } = await asked();
    const [before] = await world.standIns.requests(piet);
    expect(before).toMatchObject({ id: standIn, state: 'asked', task: null, helped: null });
    expect(before?.message).not.toContain('0612345678');
    expect(JSON.stringify(before)).not.toContain(fatma.id);
    must(await world.standIns.answer(piet, standIn, true));
    expect((await world.standIns.requests(piet))[0]).toMatchObject({ state: 'willing', task: null, helped: null });
    must(await world.standIns.consent(fatma, standIn, true));
    expect((await world.standIns.requests(piet))[0]).toMatchObject({
      state: 'agreed',
      task: 'Samen boodschappen doen bij de markt',
      helped: { firstName: 'Fatma' },
    });
  });

  it('is found among who offers the same nearby and who the helper talked with, nobody else', async () => {
    const { fatma, jan, agreementId, time } = await asked();
    const near = await offering('Anna');
    const far = await offering('Bram', AMSTERDAM);
    const stranger = await world.person('Cees');
    const known = await world.person('Dirk');
    must(await world.talks.respond(jan, await world.post(known), terms()));
    const blocked = await offering('Els');
    must(await world.blocks.block(fatma, blocked.id));
    const found = await world.standIns.candidates(jan, time);
    const ids = found.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([near.id, known.id]));
    for (const nobody of [far, stranger, blocked, fatma, jan]) expect(ids).not.toContain(nobody.id);
    expect(found.find(({ id }) => id === known.id)).toMatchObject({ known: true });
    expect(await world.standIns.candidates(fatma, time)).toEqual([]);
    expect(await world.standIns.candidates(stranger, time)).toEqual([]);

    const other =
      (
        await world.rows<{ id: string }>(
          'SELECT id FROM occurrence WHERE agreement_id = $1 ORDER BY number OFFSET 1 LIMIT 1',
          agreementId,
        )
      )[0]?.id ?? '';
    expect(await world.standIns.ask(jan, other, stranger.id)).toEqual(refused({ kind: 'NotFound' }));
    expect(await world.standIns.ask(fatma, other, near.id)).toEqual(refused({ kind: 'NotTheHelper' }));
    expect(await world.standIns.ask(stranger, other, near.id)).toEqual(refused({ kind: 'NotFound' }));
    expect(await world.standIns.ask(jan, time, near.id)).toEqual(refused({ kind: 'StandInAsked' }));
  });

  it('can say no, be refused, or give the time back; then the helper may ask somebody else', async () => {
    const { fatma, jan, piet, time, standIn, agreementId } = await asked();
    must(await world.standIns.answer(piet, standIn, false));
    expect(await world.standIns.answer(piet, standIn, true)).toEqual(
      refused({ kind: 'StandInSettled', state: 'declined' }),
    );
    const anna = await offering('Anna');
    must(await world.standIns.ask(jan, time, anna.id));
    const second = (await world.standIns.requests(anna))[0]?.id ?? '';
    must(await world.standIns.answer(anna, second, true));
    must(await world.standIns.consent(fatma, second, false));
    const bea = await offering('Bea');
    must(await world.standIns.ask(jan, time, bea.id));
    const third = (await world.standIns.requests(bea))[0]?.id ?? '';
    must(await world.standIns.answer(bea, third, true));
    must(await world.standIns.consent(fatma, third, true));
    expect(await world.standIns.giveBack(jan, third)).toEqual(refused({ kind: 'NotFound' }));
    must(await world.standIns.giveBack(bea, third));
    expect(await timeOf(agreementId)).toMatchObject({ stand_in_id: null, version: 3, state: 'planned' });
    expect(await world.agreements.occurrence(time)).toMatchObject({ helperId: jan.id });
  });

  it('is over when the time is called off or moved', async () => {
    for (const how of ['cancelled', 'moved'] as const) {
      const { fatma, jan, piet, time, standIn, agreementId } = await asked();
      must(await world.standIns.answer(piet, standIn, true));
      must(await world.standIns.consent(fatma, standIn, true));
      if (how === 'cancelled') must(await world.agreements.cancelOccurrence(fatma, time, 'ill'));
      else {
        must(await world.agreements.moveOccurrence(jan, time, '2026-12-16T10:00'));
        const wish = (await world.reading.occurrences(fatma.id, [agreementId]))[0]?.move?.id ?? '';
        must(await world.agreements.acceptMove(fatma, wish));
      }
      expect(await timeOf(agreementId)).toMatchObject({ state: how, stand_in_id: null });
      expect((await world.standIns.requests(piet))[0]).toMatchObject({ state: 'ended', helped: null, task: null });
      expect((await world.told(agreementId)).at(-1)).toBe('standIn.off');
    }
  });

  it('is nobody whom not all agreed on, whoever writes to the tables', async () => {
    const { piet, standIn, time } = await asked();
    const put = () => world.rows('UPDATE occurrence SET stand_in_id = $1 WHERE id = $2', piet.id, time);
    await expect(put()).rejects.toThrow('consent of who is helped');
    await expect(
      world.rows(`UPDATE stand_in SET state = 'agreed', decided_at = now() WHERE id = $1`, standIn),
    ).rejects.toThrow('stand_in_consent_check');
    must(await world.standIns.answer(piet, standIn, true));
    await expect(put()).rejects.toThrow('consent of who is helped');
    await expect(
      world.rows(
        `UPDATE stand_in SET state = 'agreed', decided_at = now(), consented_by = asked_by WHERE id = $1`,
        standIn,
      ),
    ).rejects.toThrow('stand_in_consent_check');
  });
});

describe('a time that was missed', () => {
  it('is excused by the one whom it concerns, once, within two weeks', async () => {
    const { fatma, jan, agreementId } = await world.agreed(weekly);
    const { id: time } = await timeOf(agreementId);
    expect(await world.agreements.excuse(jan, time, 'ill')).toEqual(
      refused({ kind: 'AlreadySettled', state: 'planned' }),
    );
    world.clock.moveTo(new Date('2026-12-15T12:00:00Z'));
    await world.database.write((tx) => world.agreements.markHappened(tx, time, fatma.id, false, jan.id));
    expect(await world.agreements.excuse(fatma, time, 'ill')).toEqual(refused({ kind: 'NotFound' }));
    world.clock.moveTo(new Date('2026-12-29T10:00:00Z'));
    expect(await world.agreements.excuse(jan, time, 'ill')).toMatchObject({ error: { kind: 'TooLate' } });
    world.clock.moveTo(new Date('2026-12-29T09:59:00Z'));
    must(await world.agreements.excuse(jan, time, 'ill'));
    expect(await timeOf(agreementId)).toMatchObject({ state: 'excused' });
    expect(await world.agreements.excuse(jan, time, 'ill')).toMatchObject({ error: { state: 'excused' } });
    expect((await world.told(agreementId)).at(-1)).toBe('occurrence.excused');
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
  });
});
