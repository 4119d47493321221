import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const refused = (error: object) => ({ ok: false, error });
const weekly = (start: string) =>
  ({ when: { kind: 'at', start, minutes: 60 }, howOften: { kind: 'weekly', everyWeeks: 1 } }) as const;
const timesOf = (agreementId: string) =>
  world.rows<{ id: string; number: number; local_start: string; starts_at: Date; state: string; version: number }>(
    'SELECT id, number, local_start, starts_at, state, version FROM occurrence WHERE agreement_id = $1 ORDER BY number',
    agreementId,
  );
const firstTime = async (agreementId: string): Promise<string> => (await timesOf(agreementId))[0]?.id ?? '';

describe('an agreement', () => {
  it('holds the accepted version, both consents and its times, and is told of', async () => {
    const { id, fatma, jan, hash, agreementId } = await world.agreed(weekly('2026-12-15T10:00'));
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({
      negotiationId: id,
      version: 1,
      termsHash: hash,
      state: 'active',
      nextStartsAt: new Date('2026-12-15T09:00:00Z'),
      other: { firstName: 'Fatma' },
    });
    const consents = await world.rows('SELECT person_id, terms_hash FROM consent WHERE negotiation_id = $1', id);
    expect(consents).toHaveLength(2);
    expect(consents).toEqual(
      expect.arrayContaining([fatma, jan].map((person) => ({ person_id: person.id, terms_hash: hash }))),
    );
    const times = await timesOf(agreementId);
    expect(times.slice(0, 2).map(({ number, local_start }) => [number, local_start])).toEqual([
      [1, '2026-12-15T10:00'],
      [2, '2026-12-22T10:00'],
    ]);
    expect(await world.told(id)).toEqual(['negotiation.opened', 'negotiation.proposed', 'negotiation.accepted']);
    expect(await world.told(agreementId)).toEqual(['agreement.formed']);
  });

  it('is never without the consent of both to exactly its terms, whoever writes to the table (I2)', async () => {
    const { id, postId, fatma, jan, hash } = await world.underWay();
    const insert = (version: number, agreed: string) =>
      world.rows(
        `INSERT INTO agreement (id, negotiation_id, post_id, requester_id, helper_id, version, terms, terms_hash, formed_at, state)
         SELECT gen_random_uuid(), $1, $2, $3, $4, version, terms, $6, now(), 'active'
         FROM terms_proposal WHERE negotiation_id = $1 AND version = $5`,
        id,
        postId,
        fatma.id,
        jan.id,
        version,
        agreed,
      );
    await expect(insert(1, hash)).rejects.toThrow('Both sides must have consented');
    await expect(insert(1, hash.replaceAll('a', 'b'))).rejects.toThrow('Both sides must have consented');
    await world.rows('INSERT INTO consent VALUES ($1, 1, $2, $3, now())', id, fatma.id, hash);
    await expect(insert(1, hash)).rejects.toThrow('Both sides must have consented');
    await world.rows(`UPDATE negotiation SET state = 'agreed' WHERE id = $1`, id);
    await expect(insert(1, hash)).resolves.toEqual([]);
    await expect(insert(1, hash)).rejects.toThrow('agreement_version_key');
  });

  it('consents to nothing that was not put forward', async () => {
    const { id, fatma, hash } = await world.underWay();
    const other = hash.replaceAll(/[0-9]/g, '0');
    const consent = (version: number, given: string) =>
      world.rows('INSERT INTO consent VALUES ($1, $2, $3, $4, now())', id, version, fatma.id, given);
    await expect(consent(1, other)).rejects.toThrow('consent_proposal_fk');
    await expect(consent(2, hash)).rejects.toThrow('consent_proposal_fk');
  });

  it('keeps its terms, and turns, proposals and consents are only ever added (I3)', async () => {
    const { id, agreementId } = await world.agreed();
    for (const [text, by] of [
      [`UPDATE agreement SET terms = terms || '{"conditions":"other"}' WHERE id = $1`, agreementId],
      [`UPDATE agreement SET terms_hash = repeat('0', 64) WHERE id = $1`, agreementId],
      ['DELETE FROM agreement WHERE id = $1', agreementId],
      [`UPDATE turn SET body = 'other' WHERE negotiation_id = $1`, id],
      ['DELETE FROM turn WHERE negotiation_id = $1', id],
      [`UPDATE terms_proposal SET side = 'requester' WHERE negotiation_id = $1`, id],
      ['DELETE FROM terms_proposal WHERE negotiation_id = $1', id],
      ['UPDATE consent SET given_at = now() WHERE negotiation_id = $1', id],
      ['DELETE FROM consent WHERE negotiation_id = $1', id],
    ] as const)
      await expect(world.rows(text, by)).rejects.toThrow(/only ever added|never change/);
  });

  it('hashes the very text of its terms', async () => {
    const { id } = await world.underWay();
    const forged = `INSERT INTO terms_proposal SELECT negotiation_id, 2, side, terms, canonical || ' ', hash, proposed_at
                    FROM terms_proposal WHERE negotiation_id = $1`;
    await expect(world.rows(forged, id)).rejects.toThrow('terms_proposal_hash_check');
  });
});

describe('one time of an agreement', () => {
  it('is cancelled by either side, once', async () => {
    const { jan, agreementId } = await world.agreed(weekly('2026-12-15T10:00'));
    const time = await firstTime(agreementId);
    must(await world.agreements.cancelOccurrence(jan, time, 'ill'));
    expect(await world.agreements.cancelOccurrence(jan, time, 'ill')).toEqual(
      refused({ kind: 'AlreadySettled', state: 'cancelled' }),
    );
    expect(await world.told(agreementId)).toEqual(['agreement.formed', 'occurrence.cancelled']);
  });

  it('moves when the other side agrees, not before, and its version counts on', async () => {
    const { fatma, jan, agreementId } = await world.agreed();
    const time = await firstTime(agreementId);
    must(await world.agreements.moveOccurrence(jan, time, '2026-12-15T11:00'));
    expect(await timesOf(agreementId)).toMatchObject([
      { local_start: '2026-12-15T10:00', state: 'planned', version: 1 },
    ]);
    const [wish] = await world.reading.occurrences(fatma.id, [agreementId]);
    const moveId = wish?.move?.id ?? '';
    expect(wish?.move).toMatchObject({ proposedBy: jan.id, localStart: '2026-12-15T11:00' });
    expect(await world.agreements.acceptMove(jan, moveId)).toEqual(refused({ kind: 'OwnMove' }));
    expect(await world.agreements.acceptMove(await world.person('Eve'), moveId)).toEqual(refused({ kind: 'NotFound' }));
    must(await world.agreements.acceptMove(fatma, moveId));
    expect(await timesOf(agreementId)).toMatchObject([{ local_start: '2026-12-15T11:00', state: 'moved', version: 2 }]);
    expect(await world.agreements.acceptMove(fatma, moveId)).toEqual(refused({ kind: 'MoveGone' }));
    expect(await world.agreements.occurrence(time)).toMatchObject({
      version: 2,
      startsAt: new Date('2026-12-15T10:00:00Z'),
    });
  });

  it('has one wish to move at a time: a newer one replaces it, either side can let it go', async () => {
    const { fatma, jan, agreementId } = await world.agreed();
    const time = await firstTime(agreementId);
    const open = async () => (await world.reading.occurrences(jan.id, [agreementId]))[0]?.move ?? null;
    must(await world.agreements.moveOccurrence(jan, time, '2026-12-15T11:00'));
    const replaced = (await open())?.id ?? '';
    must(await world.agreements.moveOccurrence(fatma, time, '2026-12-16T11:00'));
    expect(await world.agreements.acceptMove(fatma, replaced)).toEqual(refused({ kind: 'MoveGone' }));
    expect(await open()).toMatchObject({ proposedBy: fatma.id, localStart: '2026-12-16T11:00' });
    must(await world.agreements.dropMove(jan, (await open())?.id ?? ''));
    expect(await open()).toBeNull();
  });

  it('moves once for fifty who accept at the same moment', async () => {
    // Seen red without the locks: 5 accepted.
    const { fatma, jan, agreementId } = await world.agreed();
    const time = await firstTime(agreementId);
    must(await world.agreements.moveOccurrence(jan, time, '2026-12-17T11:00'));
    const moveId = (await world.reading.occurrences(fatma.id, [agreementId]))[0]?.move?.id ?? '';
    const answers = await Promise.all(Array.from({ length: 50 }, () => world.agreements.acceptMove(fatma, moveId)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await timesOf(agreementId)).toMatchObject([{ version: 2 }]);
  });

  it('is settled by the first who tells whether it happened, after it began', async () => {
    const { fatma, jan, agreementId } = await world.agreed();
    const time = await firstTime(agreementId);
    const tell = (by: string, happened: boolean) =>
      world.database.write((tx) => world.agreements.markHappened(tx, time, by, happened));
    expect(await tell(jan.id, true)).toBe('planned');
    world.clock.moveTo(new Date('2026-12-15T12:00:00Z'));
    expect(await tell((await world.person('Eve')).id, true)).toBeNull();
    expect(await tell(jan.id, true)).toBe('done');
    expect(await tell(fatma.id, false)).toBe('done');
  });
});

describe('time', () => {
  it('plans recurring help on, without gaps or doubles, also over the change of the clock', async () => {
    const { agreementId } = await world.agreed(weekly('2027-01-05T10:00'));
    for (let week = 0; week < 16; week += 1) {
      world.clock.advance({ days: 7 });
      await world.planning.planAhead();
      await world.planning.planAhead();
    }
    const times = await timesOf(agreementId);
    const tuesdays = times.map((_, n) => new Date(Date.UTC(2027, 0, 5 + 7 * n)).toISOString().slice(0, 10));
    expect(times.length).toBeGreaterThan(20);
    expect(times.map(({ number, local_start }) => [number, local_start])).toEqual(
      tuesdays.map((day, n) => [n + 1, `${day}T10:00`]),
    );
    expect(await world.told(agreementId)).toContain('agreement.planned');
  });

  it('ends help that was given once a week after, so that contact closes', async () => {
    const soon = new Date(world.clock.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
    const { postId, jan, agreementId } = await world.agreed(
      { when: { kind: 'at', start: `${soon}T10:00`, minutes: 60 } },
      2,
    );
    await world.planning.completeDue();
    world.clock.advance({ days: 16 });
    await world.planning.completeDue();
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ state: 'active' });
    world.clock.advance({ days: 2 });
    expect(await world.planning.completeDue()).toBeGreaterThan(0);
    expect(await world.planning.completeDue()).toBe(0);
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ state: 'ended', endReason: 'done' });
    expect((await world.told(agreementId)).at(-1)).toBe('agreement.ended');
    const again = { when: { kind: 'open', note: 'Nog een keer' } } as const;
    expect(await world.talks.respond(jan, postId, terms(again))).toMatchObject({ ok: true });
  });
});

describe('an agreement that ends', () => {
  const ahead = (days: number): string =>
    new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  it('gives its place back when nothing has happened, and cancels what was to come', async () => {
    const { postId, fatma, agreementId } = await world.agreed(weekly(`${ahead(14)}T10:00`));
    expect(await world.rows('SELECT state FROM post WHERE id = $1', postId)).toEqual([{ state: 'fulfilled' }]);
    must(await world.agreements.endAgreement(fatma, agreementId, 'otherHelpFound'));
    expect(await world.rows('SELECT state FROM post WHERE id = $1', postId)).toEqual([{ state: 'open' }]);
    expect(new Set((await timesOf(agreementId)).map(({ state }) => state))).toEqual(new Set(['cancelled']));
    expect(await world.agreements.endAgreement(fatma, agreementId, 'done')).toEqual(
      refused({ kind: 'AlreadySettled', state: 'ended' }),
    );
  });

  it('keeps its place once something may have happened', async () => {
    const { postId, fatma, agreementId } = await world.agreed(weekly(`${ahead(3)}T10:00`));
    world.clock.advance({ days: 4 });
    must(await world.agreements.endAgreement(fatma, agreementId, 'done'));
    expect(await world.rows('SELECT state FROM post WHERE id = $1', postId)).toEqual([{ state: 'fulfilled' }]);
  });

  it('ends once for fifty who end it at the same moment, from both sides', async () => {
    // Seen red without the locks of post, talks and agreement: 10 ended it.
    const { postId, fatma, jan, agreementId } = await world.agreed(weekly(`${ahead(14)}T10:00`), 3);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => world.agreements.endAgreement(n % 2 ? fatma : jan, agreementId, 'noTime')),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await world.rows('SELECT taken::int FROM post WHERE id = $1', postId)).toEqual([{ taken: 0 }]);
  });
});

describe('one’s agreements', () => {
  it('come with the next time first and those with nothing to come last, page by page', async () => {
    const jan = await world.person('Jan');
    const day = (n: number) => new Date(world.clock.now().getTime() + n * 86_400_000).toISOString().slice(0, 10);
    const made: string[] = [];
    for (const days of [20, 6, 13]) {
      const author = await world.person('Ann');
      const given = terms({ when: { kind: 'at', start: `${day(days)}T10:00`, minutes: 60 } });
      const id = must(await world.talks.respond(jan, await world.post(author), given));
      made.push(must(await world.talks.accept(author, id, 1, (await world.standing(author, id)).hash)));
    }
    must(await world.agreements.endAgreement(jan, made[1] ?? '', 'ill'));
    const seen: string[] = [];
    let after: string[] | null = null;
    for (;;) {
      const page = await world.reading.myAgreements(jan.id, after, 1);
      const last = page.at(-1);
      if (!last) break;
      seen.push(last.id);
      after = [last.sortKey, last.id];
    }
    expect(seen).toEqual([made[2], made[0], made[1]]);
  });
});
