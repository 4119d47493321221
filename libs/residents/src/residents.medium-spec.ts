import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsService } from '#accounts';
import { AreaImportService, readAreas } from '#areas';
import { gridOf, type SignedIn } from '#kernel';
import { newId, type NamedQuery } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';

import { BlocksService } from './blocks.service.js';
import { NO_CONTACT } from './domain/contact-details.rules.js';
import type { Profile } from './domain/resident.rules.js';
import { ResidentsModule } from './residents.module.js';
import { NEW_PROFILE } from './domain/profile.rules.js';
import { ResidentsService } from './residents.service.js';

const AREAS = `code,name,kind,parent_code,lat,lon
GM0034,Almere,municipality,,52.371,5.222
WK003401,Centrum Almere Haven,district,GM0034,52.335,5.217
BU00340101,Centrum Haven Noord,neighbourhood,WK003401,52.337,5.219
`;

const EVENTS: NamedQuery<{ topic: string; payload: object }, { topic: string; payload: object }> = {
  name: 'all_events',
  text: 'SELECT topic, payload FROM outbox_event ORDER BY id',
  row: (row) => row,
};

const SUSPEND: NamedQuery<object, object> = {
  name: 'suspend',
  text: `UPDATE person SET state = $2 WHERE id = $1`,
  row: (row) => row,
};

const profile = (overrides: Partial<Profile> = {}): Profile => ({
  ...NEW_PROFILE,
  areaCode: 'BU00340101',
  languages: ['nl', 'ar'],
  availability: gridOf([{ day: 'monday', part: 'morning' }]),
  skills: ['hanging-blinds'],
  about: 'Ik ben handig.',
  ...overrides,
});

describe('residents', () => {
  let bench: MediumBench;
  let residents: ResidentsService;
  let blocks: BlocksService;

  const enrol = async (firstName: string): Promise<SignedIn> => {
    const id = newId(bench.clock.now());
    const person = { id, email: `${id}@example.org`, firstName, locale: 'nl', createdAt: bench.clock.now() } as const;
    await bench.database.write((tx) => bench.app.get(AccountsService).enrol(tx, person, [{ role: 'resident' }], null));
    return { kind: 'person', id, roles: ['resident'], brokerOf: [], locale: 'nl' };
  };
  const blockEvents = async (): Promise<object[]> =>
    (await bench.database.read(EVENTS, [])).filter(({ topic }) => topic === 'resident.blocked');

  beforeAll(async () => {
    bench = await mediumBench(ResidentsModule);
    residents = bench.app.get(ResidentsService);
    blocks = bench.app.get(BlocksService);
    const lines = readAreas(AREAS);
    if (!lines.ok) throw new Error(lines.error.why);
    await bench.app.get(AreaImportService).importAreas(lines.value);
  });
  afterAll(() => bench.close());

  describe('a profile', () => {
    it('is empty at first, and is shown to nobody', async () => {
      const ann = await enrol('Ann');
      expect(await residents.ownProfile(ann)).toEqual({ firstName: 'Ann', profile: null });
      expect(await residents.card(ann.id)).toBeNull();
    });

    it('is kept with the first name and shown as a card', async () => {
      const ann = await enrol('Ann');
      expect(await residents.saveOwnProfile(ann, ' Anna ', profile())).toEqual({
        ok: true,
        value: { firstName: 'Anna', profile: profile() },
      });
      const later = profile({ areaCode: 'WK003401', pausedUntil: new Date('2027-01-01T00:00:00Z'), helpsAtMost: 2 });
      await residents.saveOwnProfile(ann, null, later);
      const { about: _, helpsFrom: __, helpsAtMost: ___, ...shown } = later;
      expect(await residents.cards([ann.id])).toEqual([{ id: ann.id, firstName: 'Anna', ...shown }]);
    });

    it('tells a first day with room until it is there, and can be saved again after it', async () => {
      const ann = await enrol('Ann');
      const start = bench.clock.now();
      expect(await residents.saveOwnProfile(ann, null, profile({ helpsFrom: '2026-11-30' }))).toMatchObject({
        error: { field: 'helpsFrom', rule: 'past' },
      });
      await residents.saveOwnProfile(ann, null, profile({ helpsFrom: '2026-12-02', helpsAtMost: 3 }));
      const { profile: before } = await residents.ownProfile(ann);
      expect(before).toMatchObject({ helpsFrom: '2026-12-02', helpsAtMost: 3 });
      // Midnight in the Netherlands.
      bench.clock.moveTo(new Date('2026-12-01T23:00:00Z'));
      const { profile: after } = await residents.ownProfile(ann);
      expect(after).toMatchObject({ helpsFrom: null, helpsAtMost: 3 });
      expect(await residents.saveOwnProfile(ann, null, after ?? profile())).toMatchObject({ ok: true });
      bench.clock.moveTo(start);
    });

    it('is not kept in part: a refused area leaves the first name too', async () => {
      const ann = await enrol('Ann');
      expect(await residents.saveOwnProfile(ann, 'Bo', profile({ areaCode: 'GM0034' }))).toMatchObject({
        ok: false,
        error: { field: 'areaCode', rule: 'tooLarge' },
      });
      expect(await residents.saveOwnProfile(ann, '!', profile())).toMatchObject({ error: { field: 'firstName' } });
      expect(await residents.ownProfile(ann)).toEqual({ firstName: 'Ann', profile: null });
    });

    it('is not shown of somebody who is suspended', async () => {
      const ann = await enrol('Ann');
      await residents.saveOwnProfile(ann, null, profile());
      await bench.database.read(SUSPEND, [ann.id, 'suspended']);
      expect(await residents.card(ann.id)).toBeNull();
    });
  });

  describe('contact details', () => {
    it('stay closed until each is opened', async () => {
      const ann = await enrol('Ann');
      expect(await residents.ownContact(ann)).toEqual({ ...NO_CONTACT, email: `${ann.id}@example.org` });
      await residents.saveOwnContact(ann, { ...NO_CONTACT, phone: '06 12345678', address: 'Werf 1' });
      expect(await residents.contactOf(ann.id)).toEqual({ email: null, phone: null, address: null });
      await residents.saveOwnContact(ann, { ...NO_CONTACT, phone: '06 12345678', sharePhone: true, shareEmail: true });
      expect(await residents.contactOf(ann.id)).toEqual({
        email: `${ann.id}@example.org`,
        phone: '+31612345678',
        address: null,
      });
    });

    it('are closed of somebody who is suspended or not there', async () => {
      const ann = await enrol('Ann');
      await residents.saveOwnContact(ann, { ...NO_CONTACT, phone: '0612345678', sharePhone: true });
      await bench.database.read(SUSPEND, [ann.id, 'suspended']);
      const closed = { email: null, phone: null, address: null };
      expect(await residents.contactOf(ann.id)).toEqual(closed);
      expect(await residents.contactOf(newId(bench.clock.now()))).toEqual(closed);
    });
  });

  describe('a block', () => {
    it('keeps two people apart in both directions, and is seen by one', async () => {
      const [ann, bob] = [await enrol('Ann'), await enrol('Bob')];
      expect(await residents.blockedEither(ann.id, bob.id)).toBe(false);
      expect(await blocks.block(ann, bob.id)).toEqual({ ok: true, value: bob.id });
      expect(await residents.blockedEither(ann.id, bob.id)).toBe(true);
      expect(await residents.blockedEither(bob.id, ann.id)).toBe(true);
      expect(await blocks.mine(ann, null, 10)).toEqual([
        { id: bob.id, firstName: 'Bob', blockedAt: bench.clock.now() },
      ]);
      expect(await blocks.mine(bob, null, 10)).toEqual([]);
    });

    it('stays when only the other one takes theirs away', async () => {
      const [ann, bob] = [await enrol('Ann'), await enrol('Bob')];
      await blocks.block(ann, bob.id);
      await blocks.unblock(bob, ann.id);
      expect(await residents.blockedEither(bob.id, ann.id)).toBe(true);
      await blocks.unblock(ann, bob.id);
      expect(await blocks.unblock(ann, bob.id)).toEqual({ ok: true, value: bob.id });
      expect(await residents.blockedEither(bob.id, ann.id)).toBe(false);
    });

    it.each([
      ['oneself', (ann: SignedIn) => ann.id, 'OwnSelf'],
      ['nobody', () => newId(bench.clock.now()), 'NotFound'],
      ['what is no id', () => "' OR true", 'NotFound'],
    ])('is not put on %s', async (_, whom, kind) => {
      const ann = await enrol('Ann');
      expect(await blocks.block(ann, whom(ann))).toEqual({ ok: false, error: { kind } });
    });

    it('is told once, however often and at the same moment it is put', async () => {
      // Seen red with a look for the block before a plain insert: 8 or 9 of 50 broke on block_pk, every time.
      const [ann, bob] = [await enrol('Ann'), await enrol('Bob')];
      const before = (await blockEvents()).length;
      // Opens every connection of the pool, so that none is late for the race.
      await Promise.all(Array.from({ length: 50 }, () => residents.blockedEither(ann.id, bob.id)));
      const answers = await Promise.all(Array.from({ length: 50 }, () => blocks.block(ann, bob.id)));
      expect(answers.every(({ ok }) => ok)).toBe(true);
      expect((await blockEvents()).slice(before)).toEqual([
        { topic: 'resident.blocked', payload: { by: ann.id, blocked: bob.id } },
      ]);
    });

    it('is listed page by page, newest first, also of one moment', async () => {
      const ann = await enrol('Ann');
      const others = [];
      for (let n = 0; n < 5; n += 1) {
        if (n !== 2) bench.clock.advance({ minutes: 1 });
        const other = await enrol(`Bob ${n}`);
        others.push(other.id);
        await blocks.block(ann, other.id);
      }
      const first = await blocks.mine(ann, null, 3);
      const rest = await blocks.mine(ann, first.at(-1) ?? null, 3);
      const listed = [...first, ...rest];
      expect(listed.map(({ id }) => id).sort()).toEqual([...others].sort());
      expect(listed.map(({ blockedAt }) => blockedAt.getTime())).toEqual(
        listed.map(({ blockedAt }) => blockedAt.getTime()).sort((a, b) => b - a),
      );
    });
  });
});
