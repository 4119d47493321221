import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SuspensionsService } from '#accounts';

import { RebuildingService } from '../talks/rebuilding.service.js';
import { circleOf, leg, proposedRing, ringBroker, ringServices, type ProposedRing } from '../testing/ring.js';
import { AMSTERDAM, must, street, terms, type Street } from '../testing/street.js';

let world: Street;
let services: ReturnType<typeof ringServices>;
beforeAll(async () => {
  world = await street();
  services = ringServices(world);
});
afterAll(() => world.close());

const agreementsOf = (ring: ProposedRing) =>
  world.rows<{ number: number; helper_id: string; requester_id: string; post_id: string; negotiation_id: string }>(
    `SELECT l.number, a.id, a.helper_id, a.requester_id, a.post_id, a.negotiation_id
     FROM ring_leg l JOIN agreement a ON a.id = l.agreement_id WHERE l.ring_id = $1 ORDER BY l.number`,
    ring.id,
  );
const everyAgreement = (ring: ProposedRing) =>
  world.rows('SELECT id FROM agreement WHERE post_id = ANY ($1::uuid[])', ring.posts);
const stateOf = async (ring: ProposedRing) => (await services.rings.one(ring.people[0]!, ring.id))?.state;
const atDesk = async (ring: ProposedRing) => (await services.rings.atDesk(ring.broker, ring.id))[0];
async function acceptAll(ring: ProposedRing, people = ring.people) {
  const seen = await ring.standing();
  for (const person of people) {
    must(await services.answers.accept(person, ring.id, seen));
    world.clock.advance({ minutes: 1 });
  }
}

describe('a ring to which everybody says yes', () => {
  it('is an agreement for each leg with the last yes, and nothing before', async () => {
    const ring = await proposedRing(world, 4);
    await acceptAll(ring, ring.people.slice(0, 3));
    expect(await everyAgreement(ring)).toEqual([]);
    expect(await atDesk(ring)).toMatchObject({ state: 'proposed', consents: 3 });
    await acceptAll(ring, ring.people.slice(3));
    expect(await stateOf(ring)).toBe('agreed');
    expect(await agreementsOf(ring)).toMatchObject(
      ring.legs.map(({ helperId, helpedId, postId }, at) => ({
        number: at + 1,
        helper_id: helperId,
        requester_id: helpedId,
        post_id: postId,
      })),
    );
    expect(await world.told(ring.id)).toEqual(['ring.proposed', 'ring.agreed']);
    const posts = await world.rows('SELECT state FROM post WHERE id = ANY ($1::uuid[])', ring.posts);
    expect(posts).toEqual(ring.posts.map(() => ({ state: 'fulfilled' })));
  });

  it('gives each leg talks that read as they went, and that their turns tell again', async () => {
    const ring = await proposedRing(world);
    await acceptAll(ring);
    const [first] = await agreementsOf(ring);
    const [an, bo] = [ring.people[0]!, ring.people[1]!];
    const view = await world.reading.talks(bo.id, first!.negotiation_id);
    expect(view).toMatchObject({ state: 'agreed', version: 1, helperId: an.id, requesterId: bo.id });
    const turns = await world.rows(
      'SELECT kind, by_id FROM turn WHERE negotiation_id = $1 ORDER BY number',
      first!.negotiation_id,
    );
    expect(turns).toEqual([
      { kind: 'suggest', by_id: ring.broker.id },
      { kind: 'adopt', by_id: an.id },
      { kind: 'accept', by_id: bo.id },
    ]);
    expect(await world.app.get(RebuildingService).rebuild({ write: false })).toMatchObject({ differing: [] });
  });

  it('shows each one the agreements of the own two legs alone', async () => {
    const ring = await proposedRing(world, 4);
    await acceptAll(ring);
    const seen = await services.rings.one(ring.people[1]!, ring.id);
    expect(Object.keys(seen?.agreements ?? {})).toEqual(['1', '2']);
  });

  it('lets its legs stand on their own: the end of one leaves the others', async () => {
    const ring = await proposedRing(world);
    await acceptAll(ring);
    const [first] = await world.rows<{ id: string }>(
      'SELECT agreement_id AS id FROM ring_leg WHERE ring_id = $1 AND number = 1',
      ring.id,
    );
    must(await world.agreements.endAgreement(ring.people[0]!, first!.id, 'ill'));
    const states = await world.rows(
      'SELECT a.state FROM ring_leg l JOIN agreement a ON a.id = l.agreement_id WHERE l.ring_id = $1 ORDER BY l.number',
      ring.id,
    );
    expect(states).toEqual([{ state: 'ended' }, { state: 'active' }, { state: 'active' }]);
    expect(await stateOf(ring)).toBe('agreed');
  });
});

describe('a ring that does not come about', () => {
  it('is dissolved by one no, and it stands nowhere whose', async () => {
    const ring = await proposedRing(world);
    const [an, bo] = ring.people;
    await acceptAll(ring, [an!]);
    const seen = await ring.standing();
    must(await services.answers.decline(bo!, ring.id));
    expect(await atDesk(ring)).toMatchObject({ state: 'dissolved', endedBecause: 'declined', consents: 1 });
    const events = await world.rows('SELECT payload FROM outbox_event WHERE key = $1 ORDER BY id', ring.id);
    expect(events.at(-1)).toEqual({ payload: { ringId: ring.id, version: 1 } });
    const [row] = await world.rows<{ text: string }>(
      'SELECT to_jsonb(r)::text AS text FROM ring r WHERE id = $1',
      ring.id,
    );
    for (const { id } of ring.people) expect(row?.text).not.toContain(id);
    const over = { ok: false, error: { kind: 'RingOver', state: 'dissolved' } };
    expect(await services.answers.accept(ring.people[2]!, ring.id, seen)).toEqual(over);
    expect(await services.answers.decline(ring.people[2]!, ring.id)).toEqual(over);
    expect(await everyAgreement(ring)).toEqual([]);
  });

  it('is dissolved by the clock five days on, once', async () => {
    const ring = await proposedRing(world);
    expect(await services.closing.lapseDue()).toBe(0);
    world.clock.advance({ days: 5 });
    expect(await services.answers.accept(ring.people[0]!, ring.id, await ring.standing())).toMatchObject({
      error: { kind: 'RingOver' },
    });
    expect(await services.closing.lapseDue()).toBe(1);
    expect(await services.closing.lapseDue()).toBe(0);
    expect(await atDesk(ring)).toMatchObject({ endedBecause: 'noAnswer' });
    world.clock.advance({ days: -5 });
  });

  it('takes no yes from the commit of a block on, and is dissolved when that is heard', async () => {
    const ring = await proposedRing(world, 4);
    const [an, , cas] = ring.people;
    must(await world.blocks.block(an!, cas!.id));
    expect(await services.answers.accept(an!, ring.id, await ring.standing())).toMatchObject({
      error: { kind: 'RingOver', state: 'dissolved' },
    });
    await world.database.write((tx) => services.closing.closeOf(tx, [an!.id, cas!.id]));
    expect(await atDesk(ring)).toMatchObject({ state: 'dissolved', endedBecause: 'notPossible' });
    expect(await services.rings.propose(ring.broker, ring.legs)).toEqual({
      ok: false,
      error: { kind: 'RingNotPossible', leg: null },
    });
  });

  it('is dissolved when one of them is suspended', async () => {
    const ring = await proposedRing(world);
    const suspensions = world.app.get(SuspensionsService, { strict: false });
    const { id } = ring.people[2]!;
    must(await world.database.transaction((tx) => suspensions.suspend(tx, id, ring.broker.id, 'Vroeg om geld.')));
    expect(await services.answers.accept(ring.people[0]!, ring.id, await ring.standing())).toMatchObject({
      error: { kind: 'RingOver' },
    });
    await world.database.write((tx) => services.closing.closeOf(tx, [id]));
    expect(await stateOf(ring)).toBe('dissolved');
  });

  it('is dissolved when a post goes away, or has no place left when the last one says yes', async () => {
    const gone = await proposedRing(world);
    await world.database.write((tx) => services.closing.closeAbout(tx, gone.posts[1]!));
    expect(await stateOf(gone)).toBe('dissolved');

    const full = await proposedRing(world);
    const cas = full.people[2];
    const talks = must(await world.talks.respond(await world.person('Piet'), full.posts[2]!, terms()));
    must(await world.talks.accept(cas!, talks, 1, (await world.standing(cas!, talks)).hash));
    await acceptAll(full);
    expect(await atDesk(full)).toMatchObject({ state: 'dissolved', endedBecause: 'notPossible', consents: 3 });
    expect(await agreementsOf(full)).toEqual([]);
    const [post] = await world.rows('SELECT state, taken::int FROM post WHERE id = $1', full.posts[0]);
    expect(post).toEqual({ state: 'open', taken: 0 });
  });
});

describe('the next version of a ring', () => {
  it('answers a wish, and takes every yes to the one before away', async () => {
    const ring = await proposedRing(world);
    const [an, bo, cas] = ring.people;
    const before = await ring.standing();
    await acceptAll(ring, [an!, bo!]);
    must(await services.answers.wish(cas!, ring.id, 1, 'Liever op woensdag, bel mij op 06-12345678.'));
    const desk = await atDesk(ring);
    expect(desk?.wishes).toEqual([{ personId: cas!.id, words: expect.stringContaining('woensdag') }]);
    expect(desk?.wishes[0]?.words).not.toContain('12345678');
    expect(await services.answers.wish(cas!, ring.id, 1, 'Of donderdag')).toMatchObject({
      error: { kind: 'RingAnswered' },
    });

    const legs = ring.legs.map((one, at) => (at === 2 ? { ...one, start: '2026-12-16T10:00' } : one));
    expect(await services.rings.change(ring.broker, ring.id, 1, ring.legs)).toMatchObject({
      error: { kind: 'RingUnchanged' },
    });
    must(await services.rings.change(ring.broker, ring.id, 1, legs));
    expect(await services.rings.change(ring.broker, ring.id, 1, ring.legs)).toMatchObject({
      error: { kind: 'StaleRing', standingVersion: 2 },
    });
    expect(await services.answers.accept(cas!, ring.id, before)).toMatchObject({ error: { kind: 'StaleRing' } });
    expect(await atDesk(ring)).toMatchObject({ version: 2, consents: 0, wishes: [] });
    await acceptAll(ring);
    expect(await stateOf(ring)).toBe('agreed');
    expect(await world.told(ring.id)).toEqual(['ring.proposed', 'ring.wished', 'ring.proposed', 'ring.agreed']);
  });
});

describe('a ring that cannot be proposed', () => {
  it.each([
    ['hour that is gone', { start: '2026-11-30T10:00' }, 'TermsRefused', 'legs.1.start'],
    ['place that is open', { where: { kind: 'open', note: 'Bij wie?' } }, 'TermsRefused', 'legs.1.where'],
    ['task with pay', { task: 'Schilderen voor 10 euro per uur' }, 'PaidWork', 'legs.1.task'],
  ] as const)('tells the leg and the field of a %s', async (_, other, kind, field) => {
    const { legs } = await circleOf(world, 3);
    const wrong = legs.map((one, at) => (at === 1 ? { ...one, ...other } : one));
    expect(await services.rings.propose(await ringBroker(world), wrong)).toMatchObject({ error: { kind, field } });
  });

  it('lies outside the broker’s areas, holds the broker, or somebody who is not there', async () => {
    const { people, posts, legs } = await circleOf(world, 3);
    const broker = await ringBroker(world);
    const notFound = { ok: false, error: { kind: 'NotFound' } };
    expect(await services.rings.propose({ ...broker, brokerOf: ['GM0363'] }, legs)).toEqual(notFound);
    const away = await world.person('Zoë', AMSTERDAM);
    const [an, bo] = people;
    const withAway = [
      leg(an!.id, bo!.id, posts[1]!),
      leg(bo!.id, away.id, await world.post(away)),
      leg(away.id, an!.id, posts[0]!),
    ];
    expect(await services.rings.propose(broker, withAway)).toEqual(notFound);
    expect(await services.rings.propose({ ...broker, brokerOf: ['GM0034', 'GM0363'] }, withAway)).toMatchObject({
      ok: true,
    });
    expect(await services.rings.propose({ ...an!, roles: ['broker'], brokerOf: ['GM0034'] }, legs)).toEqual(notFound);
    expect(
      await services.rings.propose(
        broker,
        legs.map((one) => ({ ...one, postId: 'none' })),
      ),
    ).toEqual(notFound);
  });

  it('holds somebody on pause, a post of a third one, or two who talk about it already', async () => {
    const { people, posts, legs } = await circleOf(world, 3);
    const broker = await ringBroker(world);
    const notPossible = (at: number | null) => ({ ok: false, error: { kind: 'RingNotPossible', leg: at } });
    const swapped = legs.map((one, at) => (at === 1 ? { ...one, postId: posts[0]! } : one));
    expect(await services.rings.propose(broker, swapped)).toEqual(notPossible(1));
    must(await world.talks.respond(people[0]!, posts[1]!, terms()));
    expect(await services.rings.propose(broker, legs)).toEqual(notPossible(0));
    const paused = await circleOf(world, 3);
    await world.rows('UPDATE resident SET paused_until = $2 WHERE person_id = $1', paused.people[1]!.id, '2027-01-01');
    expect(await services.rings.propose(broker, paused.legs)).toEqual(notPossible(null));
  });

  it('is seen by brokers of all its areas alone, and by nobody who is not in it', async () => {
    const ring = await proposedRing(world);
    const other = await ringBroker(world, 'GM0363');
    const stranger = await world.person('Stan');
    expect(await services.rings.atDesk(other)).toEqual([]);
    expect(await services.rings.atDesk(await ringBroker(world, 'WK003401'), ring.id)).toHaveLength(1);
    expect(await services.rings.atDesk({ ...ring.people[0]!, brokerOf: ['GM0034'] }, ring.id)).toEqual([]);
    expect(await services.rings.one(stranger, ring.id)).toBeNull();
    const notFound = { ok: false, error: { kind: 'NotFound' } };
    expect(await services.answers.accept(stranger, ring.id, await ring.standing())).toEqual(notFound);
    expect(await services.answers.decline(stranger, ring.id)).toEqual(notFound);
    expect(await services.rings.change(other, ring.id, 1, ring.legs)).toEqual(notFound);
  });
});

describe('whatever writes around the rules', () => {
  it('cannot agree a ring without a yes of everybody to that version, or without its legs', async () => {
    const ring = await proposedRing(world);
    await acceptAll(ring, ring.people.slice(0, 2));
    const agree = (id: string) => world.rows(`UPDATE ring SET state = 'agreed', ended_at = now() WHERE id = $1`, id);
    await expect(agree(ring.id)).rejects.toThrow('must have consented');
    const { version, hash } = await ring.standing();
    await world.rows(
      'INSERT INTO ring_consent VALUES ($1, $2, $3, $4, now())',
      ring.id,
      version,
      ring.people[2]!.id,
      hash,
    );
    await expect(agree(ring.id)).rejects.toThrow('whole or not at all');
  });

  it('cannot rewrite versions and yeses, reopen a ring, or call another agreement a leg', async () => {
    const ring = await proposedRing(world);
    await acceptAll(ring);
    const rewrite = (text: string) => world.rows(text, ring.id);
    await expect(rewrite(`UPDATE ring_version SET legs = '[]' WHERE ring_id = $1`)).rejects.toThrow('only ever added');
    await expect(rewrite('DELETE FROM ring_consent WHERE ring_id = $1')).rejects.toThrow('only ever added');
    const reopen = `UPDATE ring SET state = 'dissolved', ended_because = 'declined' WHERE id = $1`;
    await expect(rewrite(reopen)).rejects.toThrow('never changes');
    const { agreementId } = await world.agreed();
    await expect(world.rows('INSERT INTO ring_leg VALUES ($1, 4, $2)', ring.id, agreementId)).rejects.toThrow(
      'to the letter',
    );
  });
});
