import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const refused = (error: object) => ({ ok: false, error });
const weekly = (start: string) =>
  terms({ when: { kind: 'at', start, minutes: 60 }, howOften: { kind: 'weekly', everyWeeks: 1 } });
const timesOf = (agreementId: string) =>
  world.rows<{ id: string; local_start: string; state: string; version: number }>(
    'SELECT id, local_start, state, version FROM occurrence WHERE agreement_id = $1 ORDER BY starts_at, number',
    agreementId,
  );
const days = async (agreementId: string, state: string): Promise<string[]> =>
  (await timesOf(agreementId))
    .filter((time) => time.state === state)
    .map(({ local_start }) => local_start.slice(5, 10));

describe('a pause', () => {
  it('skips the times inside it, both days included, and nothing that was moved; contact stays open', async () => {
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    const { fatma, jan, agreementId } = await world.agreed(weekly('2026-12-15T10:00'));
    const [, , third] = await timesOf(agreementId);
    must(await world.agreements.moveOccurrence(jan, third?.id ?? '', '2026-12-30T10:00'));
    const wish = (await world.reading.occurrences(fatma.id, [agreementId]))[2]?.move?.id ?? '';
    must(await world.agreements.acceptMove(fatma, wish));

    must(await world.pauses.pause(jan, agreementId, { fromDay: '2026-12-22', toDay: '2027-01-05' }));
    expect(await days(agreementId, 'skipped')).toEqual(['12-22', '01-05']);
    expect(await days(agreementId, 'moved')).toEqual(['12-30']);
    expect(await days(agreementId, 'planned')).toContain('01-12');
    expect(await world.told(agreementId)).toContain('agreement.paused');
    const [held] = await world.rows('SELECT state FROM agreement WHERE id = $1', agreementId);
    expect(held).toEqual({ state: 'active' });
    expect(await world.reading.agreement(fatma.id, agreementId)).toMatchObject({
      pause: { byId: jan.id, fromDay: '2026-12-22', toDay: '2027-01-05' },
    });
  });

  it('holds for what is planned while it runs, and is over by itself', async () => {
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    const { fatma, agreementId } = await world.agreed(weekly('2026-12-08T10:00'));
    must(await world.pauses.pause(fatma, agreementId, { fromDay: '2026-12-29', toDay: '2027-02-20' }));
    const skipped = await days(agreementId, 'skipped');
    world.clock.moveTo(new Date('2027-01-20T08:00:00Z'));
    await world.planning.planAhead();
    expect(await days(agreementId, 'skipped')).toEqual([...skipped, '02-09', '02-16']);
    expect(await days(agreementId, 'planned')).toContain('02-23');
    expect(await world.pauses.pause(fatma, agreementId, { fromDay: '2027-03-01', toDay: '2027-03-09' })).toMatchObject({
      error: { kind: 'PauseRunning' },
    });
    world.clock.moveTo(new Date('2027-02-21T08:00:00Z'));
    expect(await world.reading.agreement(fatma.id, agreementId)).toMatchObject({ pause: null });
    expect(await world.pauses.resume(fatma, agreementId)).toEqual(refused({ kind: 'NoPause' }));
    must(await world.pauses.pause(fatma, agreementId, { fromDay: '2027-03-01', toDay: '2027-03-09' }));
    expect(await days(agreementId, 'skipped')).toContain('01-05');
  });

  it('ends earlier by either side: what is to come is planned again with a new version, what is past stays skipped', async () => {
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    const { fatma, jan, agreementId } = await world.agreed(weekly('2026-12-08T10:00'));
    must(await world.pauses.pause(jan, agreementId, { fromDay: '2026-12-01', toDay: '2026-12-31' }));
    expect(await days(agreementId, 'skipped')).toEqual(['12-08', '12-15', '12-22', '12-29']);
    world.clock.moveTo(new Date('2026-12-16T08:00:00Z'));
    must(await world.pauses.resume(fatma, agreementId));
    expect(await days(agreementId, 'skipped')).toEqual(['12-08', '12-15']);
    const back = (await timesOf(agreementId)).filter(({ local_start }) => local_start.slice(5, 10) === '12-22');
    expect(back).toMatchObject([{ state: 'planned', version: 2 }]);
    expect(await world.told(agreementId)).toEqual(['agreement.formed', 'agreement.paused', 'agreement.resumed']);
  });

  it('lies over new terms as over the old ones', async () => {
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    const { fatma, jan, agreementId } = await world.agreed(weekly('2026-12-08T10:00'));
    must(await world.pauses.pause(jan, agreementId, { fromDay: '2026-12-14', toDay: '2026-12-31' }));
    must(await world.amendments.propose(jan, agreementId, weekly('2026-12-10T16:00')));
    const [seen] = await world.reading.amendments(fatma.id, [agreementId]);
    must(await world.amendments.accept(fatma, agreementId, { version: 2, termsHash: seen?.termsHash ?? '' }));
    expect(await days(agreementId, 'skipped')).toEqual(['12-17', '12-24', '12-31']);
    expect((await days(agreementId, 'planned')).slice(0, 2)).toEqual(['12-10', '01-07']);
    must(await world.pauses.resume(jan, agreementId));
    expect((await days(agreementId, 'planned')).slice(0, 3)).toEqual(['12-10', '12-17', '12-24']);
  });

  it('is refused in the past, back to front, or for longer than half a year, and to others', async () => {
    world.clock.moveTo(new Date('2026-12-01T23:30:00Z'));
    const { jan, agreementId } = await world.agreed(weekly('2026-12-15T10:00'));
    const pause = (fromDay: string, toDay: string) => world.pauses.pause(jan, agreementId, { fromDay, toDay });
    const wrong = (field: string, rule: string) => refused({ kind: 'PauseRefused', field, rule });
    // In Almere it is the second of December already.
    expect(await pause('2026-12-01', '2026-12-20')).toEqual(wrong('from', 'inThePast'));
    expect(await pause('2026-12-20', '2026-12-19')).toEqual(wrong('to', 'beforeStart'));
    expect(await pause('2026-12-20', '2027-06-04')).toEqual(wrong('to', 'tooFarAhead'));
    expect(await pause('2026-12-32', '2027-01-04')).toEqual(wrong('from', 'notADate'));
    expect(await pause('2026-12-20', 'soon')).toEqual(wrong('to', 'notADate'));
    const eve = await world.person('Eve');
    expect(await world.pauses.pause(eve, agreementId, { fromDay: '2026-12-20', toDay: '2026-12-21' })).toEqual(
      refused({ kind: 'NotFound' }),
    );
    expect(await pause('2026-12-02', '2026-12-02')).toMatchObject({ ok: true });
    expect(await days(agreementId, 'skipped')).toEqual([]);
  });
});
