import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SuspensionsService } from '#accounts';
import type { Tx } from '#platform';

import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const refused = (error: object) => ({ ok: false, error });
const weekly = (start: string, other: Partial<WordedTerms> = {}): WordedTerms =>
  terms({ when: { kind: 'at', start, minutes: 60 }, howOften: { kind: 'weekly', everyWeeks: 1 }, ...other });
const timesOf = (agreementId: string) =>
  world.rows<{ id: string; number: number; local_start: string; state: string; version: number }>(
    'SELECT id, number, local_start, state, version FROM occurrence WHERE agreement_id = $1 ORDER BY starts_at, number',
    agreementId,
  );
/** What a party sees of the amendment that is newest. */
const amendmentAs = async (viewer: { id: string }, agreementId: string) =>
  (await world.reading.amendments(viewer.id, [agreementId]))[0];
const seenBy = async (viewer: { id: string }, agreementId: string) => {
  const { version = 0, termsHash = '' } = (await amendmentAs(viewer, agreementId)) ?? {};
  return { version, termsHash };
};
/** Help every Tuesday at ten from 15 December on. */
const tuesdays = () => world.agreed(weekly('2026-12-15T10:00'));
const later = weekly('2026-12-15T11:00');

describe('other terms for a running agreement', () => {
  it('stand nowhere until the other side consents to exactly them, and then from the next time on', async () => {
    const { fatma, jan, hash, agreementId } = await tuesdays();
    must(await world.amendments.propose(jan, agreementId, later, 'Tien uur is voor mij te vroeg.'));
    expect(await world.reading.agreement(fatma.id, agreementId)).toMatchObject({ version: 1, termsHash: hash });
    expect((await timesOf(agreementId)).every(({ local_start }) => local_start.endsWith('T10:00'))).toBe(true);
    expect(await amendmentAs(fatma, agreementId)).toMatchObject({
      version: 2,
      state: 'awaitingRequester',
      proposedBy: 'helper',
      message: 'Tien uur is voor mij te vroeg.',
    });

    const before = await timesOf(agreementId);
    const seen = await seenBy(fatma, agreementId);
    must(await world.amendments.accept(fatma, agreementId, seen));
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({
      version: 2,
      termsHash: seen.termsHash,
      terms: { when: { start: '2026-12-15T11:00' } },
      nextStartsAt: new Date('2026-12-15T10:00:00Z'),
    });
    const after = await timesOf(agreementId);
    expect(after.map(({ local_start }) => local_start.slice(11))).toEqual(after.map(() => '11:00'));
    expect(after.map(({ id, version }) => [id, version])).toEqual(before.map(({ id }) => [id, 2]));
    expect(await world.told(agreementId)).toEqual(['agreement.formed', 'amendment.proposed', 'agreement.amended']);
    expect((await world.reading.agreedVersions(jan.id, [agreementId])).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('are answered by the other side alone, in turn, and consent names what was seen', async () => {
    const { fatma, jan, agreementId } = await tuesdays();
    must(await world.amendments.propose(jan, agreementId, later));
    const first = await seenBy(jan, agreementId);
    expect(await world.amendments.accept(jan, agreementId, first)).toEqual(
      refused({ kind: 'NotYourTurn', waitingFor: fatma.id }),
    );
    const noon = weekly('2026-12-15T12:00');
    must(await world.amendments.counter(fatma, agreementId, first.version, noon));
    expect(await world.amendments.accept(jan, agreementId, first)).toMatchObject(
      refused({
        kind: 'StaleVersion',
        standingVersion: 3,
        standing: { version: 3, side: 'requester', terms: { when: { start: '2026-12-15T12:00' } } },
        differences: [{ term: 'when' }],
      }),
    );
    expect(await world.amendments.counter(fatma, agreementId, 3, later)).toMatchObject({
      error: { kind: 'NotYourTurn' },
    });
    const eve = await world.person('Eve');
    expect(await world.amendments.accept(eve, agreementId, first)).toEqual(refused({ kind: 'NotFound' }));
    must(await world.amendments.accept(jan, agreementId, await seenBy(jan, agreementId)));
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ version: 3 });
    expect(await world.amendments.accept(jan, agreementId, await seenBy(jan, agreementId))).toEqual(
      refused({ kind: 'AlreadySettled', state: 'agreed' }),
    );
  });

  it('are not moved by a question', async () => {
    const { id, fatma, jan, agreementId } = await tuesdays();
    must(await world.amendments.propose(jan, agreementId, later));
    const before = await amendmentAs(fatma, agreementId);
    must(await world.talks.ask(fatma, id, 'Waarom niet om tien uur?'));
    expect(await amendmentAs(fatma, agreementId)).toEqual(before);
    expect(await world.reading.agreement(fatma.id, agreementId)).toMatchObject({ version: 1 });
  });

  it('change something, one at a time', async () => {
    const { fatma, jan, agreementId } = await tuesdays();
    expect(await world.amendments.propose(jan, agreementId, weekly('2026-12-15T10:00'))).toEqual(
      refused({ kind: 'NothingChanged' }),
    );
    const open = weekly('2026-12-15T10:00', { where: { kind: 'open', note: 'bellen' } });
    expect(await world.amendments.propose(jan, agreementId, open)).toEqual(
      refused({ kind: 'OpenPoints', terms: ['where'] }),
    );
    must(await world.amendments.propose(jan, agreementId, later));
    expect(await world.amendments.propose(fatma, agreementId, weekly('2026-12-15T12:00'))).toEqual(
      refused({ kind: 'AmendmentOpen', version: 2 }),
    );
    expect(await world.amendments.counter(fatma, agreementId, 2, weekly('2026-12-15T10:00'))).toEqual(
      refused({ kind: 'NothingChanged' }),
    );
  });

  it('leave all as it was after a no, a withdrawal or no answer, and can be tried again', async () => {
    const { id, fatma, jan, hash, agreementId } = await tuesdays();
    must(await world.amendments.propose(jan, agreementId, later));
    expect(await world.amendments.withdraw(fatma, agreementId)).toEqual(
      refused({ kind: 'NotYourProposal', proposedBy: 'helper' }),
    );
    expect(await world.amendments.decline(jan, agreementId)).toMatchObject({ error: { kind: 'NotYourTurn' } });
    must(await world.amendments.decline(fatma, agreementId, 'noTime'));
    must(await world.amendments.propose(jan, agreementId, later));
    must(await world.amendments.withdraw(jan, agreementId));
    must(await world.amendments.propose(jan, agreementId, later));
    const { answerBy } = (await amendmentAs(jan, agreementId)) ?? { answerBy: new Date(0) };
    const began = world.clock.now();
    world.clock.moveTo(answerBy);
    expect(await world.amendments.accept(fatma, agreementId, await seenBy(fatma, agreementId))).toMatchObject({
      error: { kind: 'TermsLapsed' },
    });
    expect(await world.amendments.lapseDue()).toBeGreaterThan(0);
    expect(await world.amendments.lapseDue()).toBe(0);
    world.clock.moveTo(began);
    expect(await amendmentAs(jan, agreementId)).toMatchObject({ state: 'closed', closedBecause: 'noAnswer' });
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ version: 1, termsHash: hash });
    const closed = await world.rows<{ because: string }>(
      `SELECT payload->>'because' AS because FROM outbox_event WHERE key = $1 AND topic = 'amendment.closed' ORDER BY id`,
      agreementId,
    );
    expect(closed.map(({ because }) => because)).toEqual(['declined', 'withdrawn', 'noAnswer']);
    const [row] = await world.rows('SELECT version, turns FROM negotiation WHERE id = $1', id);
    expect(row).toEqual({ version: 1, turns: 2 });
  });

  it('end with the agreement, and reach nobody after a block or a suspension', async () => {
    const first = await tuesdays();
    must(await world.amendments.propose(first.jan, first.agreementId, later));
    must(await world.agreements.endAgreement(first.fatma, first.agreementId, 'done'));
    expect(await amendmentAs(first.jan, first.agreementId)).toMatchObject({ closedBecause: 'ended' });
    expect(
      await world.amendments.accept(first.fatma, first.agreementId, await seenBy(first.fatma, first.agreementId)),
    ).toEqual(refused({ kind: 'AgreementOver', state: 'ended' }));

    const second = await tuesdays();
    must(await world.blocks.block(second.fatma, second.jan.id));
    const third = await tuesdays();
    const suspensions = world.app.get(SuspensionsService, { strict: false });
    must(
      await world.database.transaction((tx) => suspensions.suspend(tx, third.fatma.id, world.broker.id, 'Schelden')),
    );
    for (const { jan, agreementId } of [second, third])
      expect(await world.amendments.propose(jan, agreementId, later)).toEqual(
        refused({ kind: 'AlreadySettled', state: 'closed' }),
      );
  });

  it('are settled with nobody who was suspended', async () => {
    // Seen red: Fatma agreed to other terms with somebody who was kept out, whose agreement was with a broker by then.
    const { fatma, jan, agreementId } = await tuesdays();
    must(await world.amendments.propose(jan, agreementId, later));
    const suspensions = world.app.get(SuspensionsService, { strict: false });
    const suspended = (tx: Tx) => suspensions.suspend(tx, jan.id, world.broker.id, 'Vraagt om geld');
    must(await world.database.transaction(suspended));
    expect(await world.amendments.accept(fatma, agreementId, await seenBy(fatma, agreementId))).toEqual(
      refused({ kind: 'AlreadySettled', state: 'closed' }),
    );
  });

  it('leave what was moved or called off by people, and what is over, and drop or add the rest', async () => {
    const { fatma, jan, agreementId } = await tuesdays();
    const [, second, third] = await timesOf(agreementId);
    must(await world.agreements.moveOccurrence(jan, second?.id ?? '', '2026-12-23T14:00'));
    const moveId = (await world.reading.occurrences(fatma.id, [agreementId]))[1]?.move?.id ?? '';
    must(await world.agreements.acceptMove(fatma, moveId));
    must(await world.agreements.cancelOccurrence(jan, third?.id ?? '', 'ill'));
    world.clock.moveTo(new Date('2026-12-16T12:00:00Z'));
    const known = (await timesOf(agreementId)).length;
    must(await world.amendments.propose(jan, agreementId, weekly('2026-12-17T16:00')));
    must(await world.amendments.accept(fatma, agreementId, await seenBy(fatma, agreementId)));
    const after = await timesOf(agreementId);
    expect(after.slice(0, 5).map(({ local_start, state }) => [local_start, state])).toEqual([
      ['2026-12-15T10:00', 'planned'],
      ['2026-12-17T16:00', 'planned'],
      ['2026-12-23T14:00', 'moved'],
      ['2026-12-24T16:00', 'planned'],
      ['2026-12-29T10:00', 'cancelled'],
    ]);
    expect(after.length).toBeGreaterThanOrEqual(known);

    must(await world.amendments.propose(jan, agreementId, weekly('2026-12-17T16:00', { howOften: { kind: 'once' } })));
    must(await world.amendments.accept(fatma, agreementId, await seenBy(fatma, agreementId)));
    const left = (await timesOf(agreementId)).filter(({ state }) => state !== 'skipped');
    expect(left.map(({ local_start }) => local_start)).toEqual([
      '2026-12-15T10:00',
      '2026-12-17T16:00',
      '2026-12-23T14:00',
      '2026-12-29T10:00',
    ]);
  });

  it('may leave a start that is long past as it is agreed', async () => {
    const { fatma, jan, agreementId } = await world.agreed(weekly('2027-01-05T10:00'));
    world.clock.moveTo(new Date('2027-03-01T12:00:00Z'));
    await world.planning.planAhead();
    const before = await timesOf(agreementId);
    const coffee = weekly('2027-01-05T10:00', { inReturn: { kind: 'together', what: 'Koffie' } });
    must(await world.amendments.propose(fatma, agreementId, coffee));
    // Seen red counting from the first time of all: an hour, until 13:00. The next time is on Tuesday 2 March at ten.
    expect(await amendmentAs(jan, agreementId)).toMatchObject({ answerBy: new Date('2027-03-01T21:00:00Z') });
    must(await world.amendments.accept(jan, agreementId, await seenBy(jan, agreementId)));
    const after = await timesOf(agreementId);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await world.amendments.propose(fatma, agreementId, weekly('2027-01-12T10:00'))).toMatchObject({
      error: { kind: 'TermsRefused', rule: 'inThePast' },
    });
  });

  it('never leave an agreement that runs without a time: a yes after their only one is refused', async () => {
    // Seen red: the yes at the start took the agreed time of 13 April away, and the agreement ran with none.
    const once = (start: string) => terms({ when: { kind: 'at', start, minutes: 60 } });
    const { fatma, jan, agreementId } = await world.agreed(once('2027-04-13T10:00'));
    must(await world.amendments.propose(jan, agreementId, once('2027-03-04T10:00')));
    const startsAt = new Date('2027-03-04T09:00:00Z');
    await world.rows(`UPDATE amendment SET answer_by = '2027-03-05' WHERE agreement_id = $1`, agreementId);
    world.clock.moveTo(startsAt);
    const late = await world.amendments.accept(fatma, agreementId, await seenBy(fatma, agreementId));
    expect(late).toEqual(refused({ kind: 'AlreadyStarted', startsAt }));
    expect(await timesOf(agreementId)).toMatchObject([{ local_start: '2027-04-13T10:00', state: 'planned' }]);
  });
});

describe('the versions of an agreement', () => {
  it('are never without the consent of both, whoever writes to the tables (I2, I3)', async () => {
    world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    const { id, fatma, jan, agreementId } = await tuesdays();
    must(await world.amendments.propose(jan, agreementId, later));
    const { termsHash } = await seenBy(fatma, agreementId);
    const add = () =>
      world.rows(`INSERT INTO agreement_version VALUES ($1, $2, 2, $3, now())`, agreementId, id, termsHash);
    const use = () =>
      world.rows(
        `UPDATE agreement a SET version = 2, terms = p.terms, terms_hash = p.hash FROM terms_proposal p
         WHERE a.id = $1 AND p.negotiation_id = $2 AND p.version = 2`,
        agreementId,
        id,
      );
    await expect(use()).rejects.toThrow('Agreed terms never change');
    await expect(add()).rejects.toThrow('Both sides must have consented');
    await world.rows('INSERT INTO consent VALUES ($1, 2, $2, $3, now())', id, fatma.id, termsHash);
    await expect(use()).rejects.toThrow('Agreed terms never change');
    await expect(add()).resolves.toEqual([]);
    await expect(add()).rejects.toThrow('agreement_version_pk');
    await expect(
      world.rows(`UPDATE agreement SET version = 2, terms_hash = $2 WHERE id = $1`, agreementId, termsHash),
    ).rejects.toThrow('Agreed terms never change');
    await expect(use()).resolves.toEqual([]);
    await expect(
      world.rows(
        `UPDATE agreement a SET version = 1, terms = p.terms, terms_hash = p.hash FROM terms_proposal p
         WHERE a.id = $1 AND p.negotiation_id = $2 AND p.version = 1`,
        agreementId,
        id,
      ),
    ).rejects.toThrow('Agreed terms never change');
    for (const text of [
      'UPDATE agreement_version SET agreed_at = now() WHERE agreement_id = $1',
      'DELETE FROM agreement_version WHERE agreement_id = $1',
    ])
      await expect(world.rows(text, agreementId)).rejects.toThrow('only ever added');
  });

  it('are one at a time talked about', async () => {
    const { id, fatma, jan, agreementId } = await tuesdays();
    must(await world.amendments.propose(jan, agreementId, later));
    await expect(
      world.rows(
        `INSERT INTO amendment SELECT gen_random_uuid(), agreement_id, negotiation_id, opened_by, state, version, standing_hash,
           proposed_by, 0, answer_by, NULL, NULL, 0, opened_at, changed_at FROM amendment WHERE agreement_id = $1`,
        agreementId,
      ),
    ).rejects.toThrow('amendment_one_open_key');
    expect(await world.amendments.accept(fatma, id, await seenBy(fatma, agreementId))).toEqual(
      refused({ kind: 'NotFound' }),
    );
  });
});
