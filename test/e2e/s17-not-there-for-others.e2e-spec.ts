import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ACCEPT } from '../../apps/cli/src/story/operations.js';
import { Books } from '../world/books.js';
import { accept, done, openPost, press, respond, type AgreementSeen, type TalksSeen } from '../world/deeds.js';
import { everythingSeenBy, type Known } from '../world/everything-seen.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { agreementAs, agreementsOf, found, suggestedFor, talksAs } from '../world/sights.js';
import { terms } from '../world/terms.js';
import { SCHEMA, wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const NEVER_THERE = '00000000-0000-7000-8000-000000000000';
const coffee = terms({ inReturn: { kind: 'together', what: 'Koffie drinken' } });
const OFFER = { kind: 'offer', text: 'Ik doe graag boodschappen voor een ander.' };

/** Arguments that name what belongs to two people. */
const THEIRS = ['negotiationId', 'agreementId', 'occurrenceId', 'moveId'] as const;
/** What else a deed wants to know. */
const BESIDES: Readonly<Record<string, unknown>> = {
  version: 1,
  seenVersion: 1,
  termsHash: 'a'.repeat(64),
  terms: coffee,
  message: 'Mag ik erbij?',
  question: 2,
  start: '2026-12-15T10:00',
  happened: true,
  text: 'Bedankt!',
  suggestion: 1,
  personId: NEVER_THERE,
  answer: 'stillGood',
  from: '2026-12-20',
  to: '2026-12-27',
};
const WITH_REASON: readonly string[] = ['endAgreement', 'cancelOccurrence', 'excuseOccurrence'];
/** What only brokers do, beside talks that asked for one. */
const OF_BROKERS: readonly string[] = ['joinMediation', 'leaveMediation', 'sayAsMediator', 'suggestTerms'];
/** Every broker of the area may write notes about talks there; the story of mediation (S16) says who reads them. */
const OF_THE_DESK = 'addMediationNote';
/** All mutations about talks, agreements and times, as the schema has them, with the argument that names them. */
const DEEDS = Object.values(SCHEMA.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const about = args.map((arg) => arg.name).find((arg) => THEIRS.some((theirs) => theirs === arg));
  const besides: Readonly<Record<string, unknown>> = Object.fromEntries(
    args.flatMap((arg) => (arg.name in BESIDES ? [[arg.name, BESIDES[arg.name]] as const] : [])),
  );
  const reason = WITH_REASON.includes(name) ? { reason: 'other' } : {};
  return about && name !== OF_THE_DESK ? [{ name, about, besides: { ...besides, ...reason } }] : [];
});

describe('what belongs to two people (S17)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  /** What each argument would have to name. */
  let theirs: Record<string, string[]>;
  let known: Known;
  let books: Books;
  /** A neighbour and the broker of their area, who are none of the two. */
  let strangers: Neighbour[];
  /** What the two see before anybody else tries anything. */
  let before: string[];
  beforeAll(async () => {
    world = await openWorld();
    [fatma, jan] = [await world.given.resident('Fatma'), await world.given.resident('Jan')];
    const nadia = await world.given.broker('Nadia');
    const posts = [await openPost(fatma, nadia), await openPost(fatma, nadia)];
    const open = await respond(jan, posts[0]!);
    await done(jan, 'Negotiation', wholeAnswer('askQuestion'), { negotiationId: open.id, message: 'Is er een lift?' });
    const agreed = await accept(fatma, await respond(jan, posts[1]!));
    const [time] = agreed.occurrences;
    const { occurrences } = await done<{ occurrences: { move: { id: string } | null }[] }>(
      jan,
      'Agreement',
      wholeAnswer('proposeMove'),
      { occurrenceId: time?.id, start: '2026-12-09T10:00' },
    );
    const talks = [open.id, (await agreementAs(fatma, agreed.id))!.negotiationId];
    theirs = {
      negotiationId: talks,
      agreementId: [agreed.id],
      occurrenceId: [time!.id],
      moveId: occurrences.flatMap(({ move }) => (move ? [move.id] : [])),
    };
    known = { posts, talks, agreements: [agreed.id], times: theirs['occurrenceId']! };
    strangers = [await world.given.resident('Els'), await world.given.broker('Nadia')];
    books = await Books.of(world);
    await world.settle();
    before = await seenByTheTwo();
  });
  afterAll(async () => {
    await books.close();
    await world.close();
  });

  const seenByTheTwo = async () => [await everythingSeenBy(fatma, known), await everythingSeenBy(jan, known)];

  it('is covered here whole: every deed about it and something of every kind', () => {
    expect(DEEDS.length).toBeGreaterThanOrEqual(17);
    for (const { about } of DEEDS) expect([about, theirs[about]?.length ?? 0]).not.toContain(0);
  });

  it('answers a stranger who reads like something that does not exist', async () => {
    for (const stranger of strangers) {
      for (const id of known.talks) expect(await talksAs(stranger, id)).toEqual(await talksAs(stranger, NEVER_THERE));
      for (const id of known.agreements) expect(await agreementAs(stranger, id)).toBeNull();
      for (const occurrenceId of known.times)
        expect(await stranger.browser.send(wholeAnswer('thanks'), { occurrenceId })).toEqual(
          await stranger.browser.send(wholeAnswer('thanks'), { occurrenceId: NEVER_THERE }),
        );
      expect(await agreementsOf(stranger)).toEqual([]);
    }
  });

  it.each(DEEDS)('answers a stranger who tries $name like something that does not exist', async (deed) => {
    const { name, about, besides } = deed;
    const stood = await books.digest();
    for (const stranger of strangers) {
      const attempt = (id: string) => stranger.browser.send(wholeAnswer(name), { ...besides, [about]: id });
      const unknown = await attempt(NEVER_THERE);
      for (const id of theirs[about] ?? []) expect(await attempt(id)).toEqual(unknown);
      // Who has another part to play is refused at the door; everybody else hears that it is not there.
      const refused = unknown.errors?.[0]?.extensions?.code ?? JSON.stringify(unknown.data);
      const forBrokers = OF_BROKERS.includes(name);
      if ((stranger.firstName === 'Els') === forBrokers) expect(refused).toMatch(/FORBIDDEN|NotFoundError/);
      else expect(refused).toMatch(/"__typename":"NotFoundError"/);
    }
    // Seen red for a message that marks talks as changed before it looks whose they are.
    expect(await books.digest()).toEqual(stood);
  });

  it('is seen by the two as before all of it', async () => {
    expect(await seenByTheTwo()).toEqual(before);
  });

  it('answers a stranger who subscribes like something that does not exist', async () => {
    for (const { browser } of strangers) {
      const look = async (negotiationId: string): Promise<unknown> =>
        (await browser.subscribe(wholeAnswer('negotiationChanged'), { negotiationId }).next()).value;
      const unknown = await look(NEVER_THERE);
      expect(unknown).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      expect(await look(known.talks[0]!)).toEqual(unknown);
      await browser.close();
    }
  });

  it('is not there for a guest, who is asked to sign in', async () => {
    const guest = world.browser();
    for (const { name, about, besides } of DEEDS) {
      const answer = await guest.send(wholeAnswer(name), { ...besides, [about]: theirs[about]![0] });
      expect([name, answer.errors?.[0]?.extensions?.code]).toEqual([name, 'UNAUTHENTICATED']);
    }
  });
});

describe('somebody who was blocked (S17)', () => {
  let world: World;
  let fatma: Neighbour;
  let bas: Neighbour;
  let nadia: Neighbour;
  let requests: string[];
  let offer: string;
  let open: TalksSeen;
  let agreed: AgreementSeen;
  let mailsBefore: number;
  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    fatma = await world.given.resident('Fatma', { phone: '0612345678', address: 'Hofstraat 1, Almere' });
    bas = await world.given.resident('Bas', { phone: '0687654321' });
    nadia = await world.given.broker('Nadia');
    requests = [await openPost(fatma, nadia), await openPost(fatma, nadia), await openPost(fatma, nadia)];
    offer = await openPost(bas, nadia, OFFER);
    open = await respond(bas, requests[0]!, { when: { kind: 'at', start: '2026-12-22T10:00', minutes: 60 } });
    agreed = await accept(fatma, await respond(bas, requests[1]!));
    await world.settle();
  });
  afterAll(() => world.close());

  const hidden = (): string[] => [requests[0]!, requests[2]!];

  it('was found and suggested before, and saw how to reach the other', async () => {
    expect(await found(bas)).toEqual(expect.arrayContaining(hidden()));
    expect(await found(fatma)).toContain(offer);
    expect(await suggestedFor(bas, offer)).toEqual(expect.arrayContaining(hidden()));
    expect(await suggestedFor(fatma, requests[2]!)).toContain(offer);
    expect((await agreementAs(bas, agreed.id))?.contact).toMatchObject({ phone: '+31612345678' });
    await done(fatma, 'ResidentBlocked', wholeAnswer('blockResident'), { personId: bas.id });
    await world.settle();
    mailsBefore = world.catcher.all().length;
  });

  it('finds no post of the other any more, by no way; and the other way round', async () => {
    for (const filter of [{}, { text: 'boodschappen' }, { kind: 'request' }, { activity: 'grocery-shopping' }])
      for (const id of requests) expect(await found(bas, filter)).not.toContain(id);
    expect(await found(fatma)).not.toContain(offer);
    const read = (who: Neighbour, id: string) => who.browser.send(wholeAnswer('post'), { id });
    for (const id of hidden()) expect(await read(bas, id)).toEqual(await read(bas, NEVER_THERE));
    expect(await read(fatma, offer)).toEqual(await read(fatma, NEVER_THERE));
    // Others find both as before.
    const els = await world.given.resident('Els');
    expect(await found(els)).toEqual(expect.arrayContaining([...hidden(), offer]));
  });

  it('gets no suggestion of the other any more, and is none for the other or for a broker who looks for them', async () => {
    expect(await suggestedFor(bas, offer)).toEqual([]);
    expect(await suggestedFor(fatma, requests[2]!)).toEqual([]);
    expect(await suggestedFor(nadia, requests[2]!)).toEqual([]);
  });

  it('cannot respond, and hears no more than about a post that does not exist', async () => {
    const attempt = (who: Neighbour, postId: string) =>
      press(who, wholeAnswer('respondToPost'), { postId, terms: coffee });
    const unknown = await attempt(bas, NEVER_THERE);
    expect(unknown).toMatchObject({ __typename: 'NotFoundError' });
    for (const id of hidden()) expect(await attempt(bas, id)).toEqual(unknown);
    expect(await attempt(fatma, offer)).toEqual(unknown);
  });

  it('sees that open talks were stopped, without being told why, and can do nothing in them', async () => {
    for (const who of [bas, fatma]) {
      const shown = await talksAs(who, open.id);
      expect(shown).toMatchObject({ state: 'closed', closedAs: 'stopped', allowedMoves: [] });
      expect(shown?.turns.at(-1)).toMatchObject({ kind: 'close', by: null, message: null });
      const message = { negotiationId: open.id, message: 'Hallo?' };
      expect(await press(who, wholeAnswer('sendMessage'), message)).toMatchObject({
        __typename: 'AlreadySettledError',
      });
    }
    const late = { negotiationId: open.id, ...open.standing };
    expect(await press(fatma, ACCEPT, late)).toMatchObject({ __typename: 'AlreadySettledError' });
    const known = { posts: [...requests, offer], talks: [open.id], agreements: [agreed.id], times: [] };
    expect(await everythingSeenBy(bas, known)).not.toMatch(/"blocked"|"Block"|blocked/);
  });

  it('keeps an agreement that runs, with contact details closed at once on both sides', async () => {
    for (const who of [bas, fatma])
      expect(await agreementAs(who, agreed.id)).toMatchObject({ state: 'active', contact: null });
  });

  it('gets no mail about the other any more, not even what was planned before; nor does the other', async () => {
    // Past half-time and deadline of the talks, and the day of the agreement with its reminders.
    for (let day = 0; day < 9; day += 1) {
      world.clock.advance({ days: 1 });
      await world.settle();
    }
    const news = world.catcher.all().slice(mailsBefore);
    expect(news.filter(({ to }) => to === bas.email || to === fatma.email)).toEqual([]);
  });
});
