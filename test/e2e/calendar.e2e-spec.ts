import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { readCalendar, type ReadEvent } from '../../libs/negotiation/src/testing/calendar-readers.js';
import { acceptMove, agree, cancelTime, endAgreement, proposeMove, type Cast } from '../world/agreements.js';
import {
  agreementFile,
  eventsBehind,
  eventsToExpect,
  fetchCalendar,
  makeLink,
  revokeLink,
} from '../world/calendars.js';
import { openWorld, type World } from '../world/world.js';

const PHONE = '0612345678';
const ADDRESS = 'Havenstraat 12, Almere';

describe('a calendar of one’s own', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const clockAt = (localTime: string): void => world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));
  const pair = async (firstName = 'Fatma'): Promise<Cast> => ({
    author: await world.given.resident(firstName, { phone: PHONE, address: ADDRESS }),
    helper: await world.given.resident('Sam', { locale: 'en', phone: '0687654321' }),
    broker: await world.given.broker('Nadia'),
  });
  const weekly = (start: string, until: string) => ({
    when: { kind: 'at', start, minutes: 60 } as const,
    howOften: { kind: 'weekly', everyWeeks: 1 } as const,
    until,
  });
  const byUid = (events: readonly ReadEvent[], uid: string): ReadEvent | undefined =>
    events.find((one) => one.uid === uid);
  const attachmentsOf = async (address: string, subject: RegExp) =>
    (await world.inbox(address)).filter((mail) => subject.test(mail.subject)).flatMap(({ attachments }) => attachments);

  // The clock goes back on 25 October 2026 and forward on 28 March 2027.
  it.each([
    ['back', '2026-10-12T09:00', ['2026-10-20T10:00', '2026-10-27T10:00', '2026-11-03T10:00'], '2026-10-29T15:30'],
    ['forward', '2027-03-15T09:00', ['2027-03-23T10:00', '2027-03-30T10:00', '2027-04-06T10:00'], '2027-04-01T15:30'],
  ])('follows an agreement over the change of the clock %s', async (_, now, walls, elsewhere) => {
    clockAt(now);
    const two = await pair();
    const { author, helper } = two;
    const agreement = await agree(two, weekly(walls[0] ?? '', walls[2]?.slice(0, 10) ?? ''));
    const [first, second, third] = agreement.occurrences.map(({ id }) => id) as [string, string, string];
    const [hers, his] = [await makeLink(author), await makeLink(helper)];
    const feeds = async () => [await eventsBehind(hers.url), await eventsBehind(his.url)] as const;
    const [before] = await feeds();
    expect(before).toMatchObject(await eventsToExpect(author, agreement.id));
    expect([...before].map(({ wall }) => wall).sort()).toEqual(walls);
    expect(before.every(({ sequence }) => sequence === 0)).toBe(true);
    expect(before[0]?.summary).toBe('Met Sam: Boodschappen doen');
    expect((await eventsBehind(his.url))[0]).toMatchObject({ summary: 'With Fatma: Grocery shopping' });

    await acceptMove(author, await proposeMove(helper, first, elsewhere));
    for (const events of await feeds()) {
      expect(events).toMatchObject(await eventsToExpect(author, agreement.id));
      expect(byUid(events, first)).toMatchObject({ wall: elsewhere, sequence: 1, status: 'CONFIRMED' });
      expect(byUid(events, second)).toMatchObject({ sequence: 0 });
    }
    for (const { email } of [author, helper]) {
      const [moved] = await attachmentsOf(email, /verzet|was moved/u);
      expect(moved).toMatchObject({ mediaType: 'text/calendar', method: 'PUBLISH' });
      const told = readCalendar(moved?.content ?? '');
      expect(told).toMatchObject({ method: 'PUBLISH', events: [{ uid: first, wall: elsewhere, sequence: 1 }] });
    }

    await cancelTime(author, third);
    for (const events of await feeds()) {
      expect(events).toMatchObject(await eventsToExpect(author, agreement.id));
      expect(byUid(events, third)).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    }
    const [off] = await attachmentsOf(helper.email, /^Cancelled/u);
    expect(off).toMatchObject({ mediaType: 'text/calendar', method: 'CANCEL' });
    const told = readCalendar(off?.content ?? '');
    expect(told).toMatchObject({ method: 'CANCEL', events: [{ uid: third, status: 'CANCELLED', sequence: 1 }] });
    expect(told.events).toHaveLength(1);
  });

  it('comes with the mail that there is an agreement, and goes with the one that it is over', async () => {
    clockAt('2027-05-10T09:00');
    const two = await pair();
    const agreement = await agree(two, weekly('2027-05-18T10:00', '2027-06-08'));
    for (const who of [two.author, two.helper]) {
      const [formed] = await attachmentsOf(who.email, /een afspraak met Sam$|an agreement with Fatma$/u);
      expect(readCalendar(formed?.content ?? '').events).toMatchObject(await eventsToExpect(who, agreement.id));
      expect((await agreementFile(who, agreement.id))?.mediaType).toBe('text/calendar');
    }
    await endAgreement(two.helper, agreement.id);
    const [ended] = await attachmentsOf(two.author.email, /is gestopt$/u);
    const told = readCalendar(ended?.content ?? '');
    expect(told.events).toMatchObject(await eventsToExpect(two.author, agreement.id));
    expect(told.events.map(({ status, sequence }) => ({ status, sequence }))).toEqual(
      agreement.occurrences.map(() => ({ status: 'CANCELLED', sequence: 1 })),
    );
  });

  it('shows names as they are, and nowhere how to reach somebody', async () => {
    clockAt('2027-06-14T09:00');
    const two = await pair('Ann, "Nel"; \\ d’Arc 🌷');
    const words = 'Boodschappen, brood; "melk" 🥛 en van alles wat er verder nog op het lijstje staat bij de deur';
    const agreement = await agree(two, { ...weekly('2027-06-22T10:00', '2027-06-29'), task: words });
    const { url } = await makeLink(two.helper);
    const [event] = await eventsBehind(url);
    expect(event).toMatchObject({
      summary: 'With Ann, "Nel"; \\ d’Arc 🌷: Grocery shopping',
      location: 'At Ann, "Nel"; \\ d’Arc 🌷’s home, Centrum Haven Noord',
      url: `${world.url}/agreements/${agreement.id}`,
    });
    expect(event?.description).toContain(words);
    const content = (await (await fetchCalendar(url)).text()).replaceAll('\r\n ', '');
    for (const secret of [PHONE.slice(1), 'Havenstraat', two.author.email, two.helper.email])
      expect(content).not.toContain(secret);
  });

  it('opens for whoever has the link and for nobody else', async () => {
    clockAt('2027-07-05T09:00');
    const two = await pair();
    const agreement = await agree(two, weekly('2027-07-13T10:00', '2027-07-20'));
    const link = await makeLink(two.author);
    expect(link.webcalUrl).toBe(link.url.replace(/^http:/u, 'webcal:'));
    const answer = await fetchCalendar(link.url);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
      'content-disposition': 'inline; filename="tijd-voor-elkaar.ics"',
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    const version = answer.headers.get('etag') ?? '';
    world.clock.advance({ minutes: 5 });
    const unchanged = await fetchCalendar(link.url, { 'if-none-match': version });
    expect({ status: unchanged.status, body: await unchanged.text() }).toEqual({ status: 304, body: '' });

    const other = await world.given.resident('Eve');
    expect(await eventsBehind((await makeLink(other)).url)).toEqual([]);
    expect(await agreementFile(other, agreement.id)).toBeNull();
    const replaced = await makeLink(two.author);
    await revokeLink(two.helper);
    expect(await revokeLink(other)).toMatchObject({ __typename: 'CalendarLinkRevoked' });
    expect(await revokeLink(other)).toMatchObject({ __typename: 'NotFoundError' });
    const unknown = `${world.url}/calendar/${'x'.repeat(43)}.ics`;
    const answers = await Promise.all(
      [link.url, unknown, replaced.url.replace(/\.ics$/u, ''), `${world.url}/calendar/x.ics`].map(async (url) => {
        const refused = await fetchCalendar(url, { 'if-none-match': version });
        return { status: refused.status, body: await refused.text() };
      }),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(answers[0]?.body).not.toContain('calendar/');
    expect((await fetchCalendar(replaced.url, { 'if-none-match': version })).status).toBe(304);
  });

  it('tells a program that looks too often when to come back', async () => {
    const { url } = await makeLink(await world.given.resident('Bea'));
    for (let looks = 0; looks < 120; looks += 1) expect((await fetchCalendar(url)).status).toBe(200);
    const refused = await fetchCalendar(url);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
