import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { tokenHash } from '#platform';

import { CalendarLinksService } from './calendar-links.service.js';
import { CalendarService } from './calendar.service.js';
import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { readCalendar, type ReadEvent } from '../testing/calendar-readers.js';
import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
let calendars: CalendarService;
let links: CalendarLinksService;
beforeAll(async () => {
  world = await street();
  calendars = world.app.get(CalendarService);
  links = world.app.get(CalendarLinksService);
});
afterAll(() => world.close());

const DAY_MS = 86_400_000;
const weekly = (start: string, other: Partial<WordedTerms> = {}): WordedTerms =>
  terms({ when: { kind: 'at', start, minutes: 60 }, howOften: { kind: 'weekly', everyWeeks: 1 }, ...other });
const inDays = (days: number): string =>
  `${new Date(world.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10)}T10:00`;
const eventsOf = async ({ id, locale }: SignedIn): Promise<readonly ReadEvent[]> =>
  readCalendar((await calendars.ofPerson({ id, locale })).content).events;
const shown = ({ uid, start, end, status, summary, location }: ReadEvent) =>
  JSON.stringify([uid, start, end, status, summary, location]);

/** Looks again, and holds what a program needs: an event that changed has a higher number, and none has a lower one. */
async function look(who: SignedIn, before: readonly ReadEvent[]): Promise<readonly ReadEvent[]> {
  const after = await eventsOf(who);
  for (const old of before) {
    const now = after.find(({ uid }) => uid === old.uid);
    if (!now) continue;
    if (shown(now) === shown(old)) expect(now.sequence).toBeGreaterThanOrEqual(old.sequence);
    else expect(now.sequence).toBeGreaterThan(old.sequence);
  }
  return after;
}

describe('a calendar', () => {
  // Seen red with `version - 1` as the number: a time that is called off, skipped or taken over keeps its version.
  it('gives a higher number to each change of a time, whatever way it changes', async () => {
    const { fatma, jan, agreementId } = await world.agreed(
      weekly(inDays(14), { until: { kind: 'date', date: inDays(60).slice(0, 10) } }),
    );
    const standIn = await world.person('Noor');
    await world.post(standIn, { kind: 'offer' });
    const people = [fatma, jan, standIn];
    let seen = await Promise.all(people.map((who) => eventsOf(who)));
    const step = async (work: () => Promise<unknown>): Promise<void> => {
      await work();
      world.clock.advance({ minutes: 1 });
      seen = await Promise.all(people.map((who, at) => look(who, seen[at] ?? [])));
    };
    const times = () => world.reading.occurrences(fatma.id, [agreementId]);
    const [first, second, third] = (await times()).map(({ id }) => id) as [string, string, string];
    expect(seen[0]?.length).toBeGreaterThan(5);
    expect(seen[2]).toEqual([]);

    await step(async () => {
      must(await world.agreements.moveOccurrence(jan, first, inDays(15)));
      const move = (await times()).find(({ id }) => id === first)?.move?.id ?? '';
      must(await world.agreements.acceptMove(fatma, move));
    });
    expect(seen[1]?.find(({ uid }) => uid === first)).toMatchObject({
      wall: inDays(15),
      sequence: 1,
      status: 'CONFIRMED',
    });

    await step(async () => must(await world.agreements.cancelOccurrence(fatma, second, 'ill')));
    expect(seen[1]?.find(({ uid }) => uid === second)).toMatchObject({ status: 'CANCELLED', sequence: 1 });

    await step(async () => {
      must(await world.standIns.ask(jan, third, standIn.id));
      const { standIn: asked } = (await world.reading.occurrences(jan.id, [agreementId])).find(
        ({ id }) => id === third,
      )!;
      must(await world.standIns.answer(standIn, asked?.id ?? '', true));
      must(await world.standIns.consent(fatma, asked?.id ?? '', true));
    });
    const summaries = seen.map((events) => events.find(({ uid }) => uid === third)?.summary);
    expect(summaries.map((words) => words?.split(':').slice(0, -1).join(':'))).toEqual([
      'Met Noor',
      'Gaat niet door: Met Fatma',
      'Met Fatma',
    ]);

    await step(async () => {
      const [asked] = await world.standIns.requests(standIn);
      must(await world.standIns.giveBack(standIn, asked?.id ?? ''));
    });
    expect(seen[1]?.find(({ uid }) => uid === third)?.status).toBe('CONFIRMED');
    expect(seen[2]).toEqual([]);

    const lastDays = { fromDay: inDays(34).slice(0, 10), toDay: inDays(60).slice(0, 10) };
    await step(async () => must(await world.pauses.pause(jan, agreementId, lastDays)));
    expect(seen[0]?.filter(({ status }) => status === 'CANCELLED').length).toBeGreaterThan(2);
    await step(async () => must(await world.pauses.resume(jan, agreementId)));
    expect(seen[0]?.filter(({ status }) => status === 'CANCELLED')).toHaveLength(1);

    const otherTerms = weekly(inDays(14).replace('10:00', '11:30'), {
      where: { kind: 'atHelper' },
      until: { kind: 'date', date: inDays(46).slice(0, 10) },
    });
    await step(async () => {
      must(await world.amendments.propose(jan, agreementId, otherTerms));
      const [amendment] = await world.reading.amendments(fatma.id, [agreementId]);
      must(
        await world.amendments.accept(fatma, agreementId, {
          version: amendment?.version ?? 0,
          termsHash: amendment?.termsHash ?? '',
        }),
      );
    });
    expect(seen[0]?.find(({ uid }) => uid === third)).toMatchObject({
      location: 'Bij Jan thuis, Haven Noord',
      status: 'CONFIRMED',
    });
    await step(async () => must(await world.agreements.endAgreement(fatma, agreementId, 'noTime')));
    expect(seen[1]?.every(({ status }) => status === 'CANCELLED')).toBe(true);
  });

  it('is that of the two, time for time, and of nobody else', async () => {
    const { fatma, jan, agreementId } = await world.agreed(weekly(inDays(14)));
    const eve = await world.person('Eve');
    for (const who of [fatma, jan]) {
      const file = await calendars.ofAgreement(who, agreementId);
      const times = await world.reading.occurrences(who.id, [agreementId]);
      const expected = times.map(({ id, startsAt, endsAt, localStart }) => ({
        uid: id,
        start: startsAt.toISOString(),
        end: endsAt.toISOString(),
        wall: localStart,
      }));
      expect(readCalendar(file?.content ?? '').events).toMatchObject(expected.sort((a, b) => (a.uid < b.uid ? -1 : 1)));
      expect((await eventsOf(who)).map(({ uid }) => uid)).toEqual(expected.map(({ uid }) => uid));
    }
    expect(await calendars.ofAgreement(eve, agreementId)).toBeNull();
    expect(await calendars.ofAgreement(fatma, 'none')).toBeNull();
    expect(await eventsOf(eve)).toEqual([]);
  });

  it('keeps what was called off for 30 days, and what is over for 90', async () => {
    const { fatma, agreementId } = await world.agreed(weekly(inDays(14)));
    const [first, second] = await world.reading.occurrences(fatma.id, [agreementId]);
    must(await world.agreements.cancelOccurrence(fatma, second?.id ?? '', 'ill'));
    const holds = async (uid: string | undefined): Promise<boolean> =>
      (await eventsOf(fatma)).some((one) => one.uid === uid);
    world.clock.advance({ days: 29 });
    expect(await holds(second?.id)).toBe(true);
    world.clock.advance({ days: 2 });
    expect(await holds(second?.id)).toBe(false);
    expect(await holds(first?.id)).toBe(true);
    world.clock.advance({ days: 72 });
    expect(await holds(first?.id)).toBe(true);
    world.clock.advance({ days: 2 });
    expect(await holds(first?.id)).toBe(false);
  });
});

describe('the link to a calendar', () => {
  const HERE = '192.0.2.1';
  const NOT_FOUND = { ok: false, error: { kind: 'NotFound' } };

  it('opens the calendar of its owner until it is revoked or another one is made', async () => {
    const { fatma, jan } = await world.agreed(weekly(inDays(14)));
    const [hers, his] = [must(await links.make(fatma)), must(await links.make(jan))];
    expect(Buffer.from(hers, 'base64url').byteLength * 8).toBeGreaterThanOrEqual(128);
    const read = async (token: string) => readCalendar(must(await links.read(token, HERE)).content).events;
    expect((await read(hers))[0]?.summary).toMatch(/^Met Jan: /u);
    expect((await read(his))[0]?.summary).toMatch(/^Met Fatma: /u);
    const again = must(await links.make(fatma));
    expect(await links.read(hers, HERE)).toEqual(NOT_FOUND);
    expect(await read(again)).not.toEqual([]);
    must(await links.revoke(fatma));
    expect(await links.read(again, HERE)).toEqual(NOT_FOUND);
    expect(await links.revoke(fatma)).toEqual(NOT_FOUND);
    expect(await read(his)).not.toEqual([]);
  });

  it.each(['', 'x', 'x'.repeat(43), 'x'.repeat(500), '../../etc/passwd', "' OR 1=1 --"])(
    'opens nothing when it is made up: %j',
    async (token) => expect(await links.read(token, HERE)).toEqual(NOT_FOUND),
  );

  it('is kept as a hash alone', async () => {
    const ann = await world.person('Ann');
    const token = must(await links.make(ann));
    const rows = await world.rows<{ row: string }>(
      'SELECT l::text AS row FROM calendar_link l WHERE person_id = $1',
      ann.id,
    );
    expect(rows[0]?.row).toContain(tokenHash(token));
    expect(rows[0]?.row).not.toContain(token);
  });

  it('is one, also when it is made twice at once', async () => {
    const ann = await world.person('Ann');
    const tokens = await Promise.all([links.make(ann), links.make(ann), links.make(ann)]);
    const opened = await Promise.all(tokens.map((token) => links.read(must(token), HERE)));
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('does not open the calendar of somebody who does not take part any more', async () => {
    const ann = await world.person('Ann');
    const token = must(await links.make(ann));
    await world.rows("UPDATE person SET state = 'suspended' WHERE id = $1", ann.id);
    expect(await links.read(token, HERE)).toEqual(NOT_FOUND);
  });

  it('is read, and made, so often and not oftener', async () => {
    const ann = await world.person('Ann');
    const made: boolean[] = [];
    for (let n = 0; n < 11; n += 1) made.push((await links.make(ann)).ok);
    expect(made).toEqual([...Array<boolean>(10).fill(true), false]);
    const ben = await world.person('Ben');
    const token = must(await links.make(ben));
    for (let n = 0; n < 120; n += 1) must(await links.read(token, HERE));
    expect(await links.read(token, HERE)).toMatchObject({ ok: false, error: { kind: 'TooOften' } });
  });
});
