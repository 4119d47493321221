import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const refused = (error: object) => ({ ok: false, error });
const timesOf = (agreementId: string) =>
  world.rows<{ id: string; starts_at: Date }>(
    'SELECT id, starts_at FROM occurrence WHERE agreement_id = $1 ORDER BY number',
    agreementId,
  );
const stored = async (postId: string) =>
  (await world.rows<{ state: string; taken: number }>('SELECT state, taken::int FROM post WHERE id = $1', postId))[0];

/** Fatma's request has one place, which went to Jan; her yes to Kim came too late, so Kim's talks wait. */
async function agreedBeforeKim() {
  const made = await world.underWay();
  const kim = await world.person('Kim');
  const waiting = must(await world.talks.respond(kim, made.postId, terms()));
  const agreementId = must(await world.talks.accept(made.fatma, made.id, 1, made.hash));
  const { hash } = await world.standing(made.fatma, waiting);
  expect(await world.talks.accept(made.fatma, waiting, 1, hash)).toMatchObject({ error: { kind: 'NoPlaceLeft' } });
  return { ...made, agreementId, waiting };
}

describe('calling off a time', () => {
  it('ends the agreement when it was the only one, and gives its place to whoever waits', async () => {
    const { id, postId, fatma, jan, agreementId } = await world.agreed();
    const time = (await timesOf(agreementId))[0]?.id ?? '';
    must(await world.agreements.cancelOccurrence(jan, time, 'ill'));
    expect(await stored(postId)).toEqual({ state: 'open', taken: 0 });
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({
      state: 'ended',
      endedBy: jan.id,
      endReason: 'ill',
      endedAt: world.clock.now(),
    });
    const [row] = await world.rows('SELECT ended_late FROM agreement WHERE id = $1', agreementId);
    expect(row).toEqual({ ended_late: false });
    // Who called it off is told with the time, so that the other side gets one mail and not two.
    expect(await world.told(agreementId)).toEqual(['agreement.formed', 'occurrence.cancelled', 'agreement.ended']);
    const ended = await world.rows(
      `SELECT payload FROM outbox_event WHERE key = $1 AND topic = 'agreement.ended'`,
      agreementId,
    );
    expect(ended).toEqual([{ payload: { negotiationId: id, agreementId, by: null } }]);
    expect(await world.agreements.cancelOccurrence(fatma, time, 'ill')).toEqual(
      refused({ kind: 'AgreementOver', state: 'ended' }),
    );
    expect(await world.talks.respond(jan, postId, terms())).toMatchObject({ ok: true });
  });

  it('gives one place back for fifty who call the only one off at the same moment, from both sides', async () => {
    const { postId, fatma, jan, agreementId } = await world.agreed({}, 3);
    const time = (await timesOf(agreementId))[0]?.id ?? '';
    // Seen red without the locks of post, talks and agreement: in two of three runs 8 and 10 called it off.
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => world.agreements.cancelOccurrence(n % 2 ? fatma : jan, time, 'ill')),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stored(postId)).toEqual({ state: 'open', taken: 0 });
  });

  it('ends the agreement late inside the notice period, and offers its place to the first who waits', async () => {
    world.clock.moveTo(new Date('2026-12-14T07:00:00Z'));
    const { postId, fatma, agreementId, waiting } = await agreedBeforeKim();
    world.clock.advance({ hours: 3 });
    must(await world.agreements.cancelOccurrence(fatma, (await timesOf(agreementId))[0]?.id ?? '', 'ill'));
    expect(await world.rows('SELECT ended_late, ended_by FROM agreement WHERE id = $1', agreementId)).toEqual([
      { ended_late: true, ended_by: fatma.id },
    ]);
    expect(await stored(postId)).toEqual({ state: 'fulfilled', taken: 1 });
    expect((await world.told(waiting)).at(-1)).toBe('waitingList.placeFree');
    must(await world.talks.accept(fatma, waiting, 1, (await world.standing(fatma, waiting)).hash));
    expect(await stored(postId)).toEqual({ state: 'fulfilled', taken: 1 });
  });

  it('leaves the agreement as it is while another is to come, or took place', async () => {
    const start = new Date(world.clock.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
    const until = new Date(world.clock.now().getTime() + 18 * 86_400_000).toISOString().slice(0, 10);
    const twice = {
      when: { kind: 'at', start: `${start}T10:00`, minutes: 60 },
      howOften: { kind: 'weekly', everyWeeks: 1 },
      until: { kind: 'date', date: until },
    } as const;
    const { jan, agreementId } = await world.agreed(twice);
    const [first, second] = await timesOf(agreementId);
    must(await world.agreements.cancelOccurrence(jan, first?.id ?? '', 'ill'));
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ state: 'active' });
    must(await world.agreements.cancelOccurrence(jan, second?.id ?? '', 'ill'));
    expect(await world.reading.agreement(jan.id, agreementId)).toMatchObject({ state: 'ended' });

    const other = await world.agreed(twice);
    const times = await timesOf(other.agreementId);
    world.clock.moveTo(new Date((times[0]?.starts_at.getTime() ?? 0) + 1));
    must(await world.agreements.cancelOccurrence(other.jan, times[1]?.id ?? '', 'ill'));
    expect(await world.reading.agreement(other.jan.id, other.agreementId)).toMatchObject({ state: 'active' });
  });
});
