import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ANSWER, ASK, COUNTER } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, press, respond, type AgreementSeen, type TalksSeen } from '../world/deeds.js';
import { Canaries } from '../world/canaries.js';
import { everythingSeenBy, type Known } from '../world/everything-seen.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openScreen, type Screen } from '../world/screens.js';
import { agreementAs, found, talksAs } from '../world/sights.js';
import { terms } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const coffee = terms({ inReturn: { kind: 'together', what: 'Koffie drinken' } });

describe('contact details (S17)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let els: Neighbour;
  let talks: TalksSeen;
  let agreement: AgreementSeen;
  let screens: Screen[];
  const canaries = new Canaries();
  /** What the mutations of the parties answered, and what came to their screens. */
  const heard: [Neighbour, unknown][] = [];
  let known: Known;

  async function settle(name: string, n: number): Promise<Neighbour> {
    const details = Canaries.details(n);
    const who = await world.given.resident(name, details);
    canaries.add(who, details);
    return who;
  }
  const share = (who: Neighbour, n: number, shown: object) =>
    done(who, 'MyContactDetails', wholeAnswer('saveContactDetails'), {
      input: { ...Canaries.details(n), shareEmail: false, sharePhone: false, shareAddress: false, ...shown },
    });
  async function turn(who: Neighbour, mutation: string, variables: object): Promise<void> {
    heard.push([who, await done(who, 'Negotiation', mutation, { negotiationId: talks.id, ...variables })]);
    for (const [at, screen] of screens.entries()) heard.push([at === 0 ? fatma : jan, await screen.next()]);
  }
  /** What everything that somebody can read tells of others. */
  const toldTo = async (who: Neighbour): Promise<string[]> => canaries.toldIn(await everythingSeenBy(who, known), who);
  const heardBy = (): string[] => heard.flatMap(([who, what]) => canaries.toldIn(JSON.stringify(what), who));
  const guest = () => ({ browser: world.browser() });
  const broker = () => world.given.broker('Nadia');

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    [fatma, jan, els] = [await settle('Fatma', 1), await settle('Jan', 2), await settle('Els', 3)];
    // Each would show something else, once there is an agreement.
    await share(fatma, 1, { sharePhone: true });
    await share(jan, 2, { shareEmail: true, shareAddress: true });
    const nadia = await broker();
    const offer = { kind: 'offer', text: 'Ik doe graag boodschappen voor een ander.' };
    const posts = [await openPost(fatma, nadia), await openPost(jan, nadia, offer), await openPost(els, nadia, offer)];
    talks = await respond(jan, posts[0]!);
    screens = [await openScreen(world, fatma, talks.id), await openScreen(world, jan, talks.id)];
    await turn(jan, ASK, { message: 'Is er een lift?' });
    await turn(fatma, ANSWER, { question: 2, message: 'Ja.' });
    await turn(fatma, COUNTER, { seenVersion: 1, terms: coffee });
    known = { posts, talks: [talks.id], agreements: [], times: [] };
    await world.settle();
  });
  afterAll(async () => {
    for (const who of [fatma, jan]) await who.browser.close();
    await world.close();
  });

  it('are in no answer to anybody else before there is an agreement: guest, neighbour, broker or party', async () => {
    expect(canaries.toldIn(await everythingSeenBy(guest(), known))).toEqual([]);
    for (const who of [els, fatma, jan, await broker()]) expect(await toldTo(who)).toEqual([]);
    // The search itself works: everybody's own are there to be found.
    const own = await everythingSeenBy(fatma, known);
    expect(canaries.toldIn(own)).toEqual(['Fatma: phone', 'Fatma: address', 'Fatma: email']);
  });

  it('are in no answer to a deed and in nothing that came to an open screen', () => {
    expect(heard.length).toBeGreaterThan(8);
    expect(heardBy()).toEqual([]);
  });

  it('cannot be guessed by searching: details that exist find the same as details that do not', async () => {
    const { phone, address } = Canaries.details(1);
    for (const [real, madeUp] of [
      [phone, '0611111111'],
      [`+31${phone.slice(1)}`, '+31611111111'],
      [address, 'Verzonnenlaan 701, Almere'],
      ['Kanariestraat', 'Verzonnenlaan'],
      [fatma.email, 'iemand-012345@example.org'],
    ] as const) {
      for (const who of [guest(), els, jan])
        expect([real, await found(who, { text: real })]).toEqual([real, await found(who, { text: madeUp })]);
    }
    expect(await found(els, { text: 'Kanariestraat' })).toEqual([]);
  });

  it('are not seen by a guest or neighbour who asks for the talks', async () => {
    expect(await talksAs(els, talks.id)).toBeNull();
    const { data, errors } = await guest().browser.send(wholeAnswer('negotiation'), { id: talks.id });
    expect([data?.['negotiation'] ?? null, errors?.[0]?.extensions?.code]).toEqual([null, 'UNAUTHENTICATED']);
  });

  it('open with the agreement for the other side, as far as each chose, and for nobody else', async () => {
    const shown = await talksAs(jan, talks.id);
    agreement = await accept(jan, shown!);
    known = { ...known, agreements: [agreement.id], times: agreement.occurrences.map(({ id }) => id) };
    await world.settle();
    const { phone } = Canaries.details(1);
    expect((await agreementAs(jan, agreement.id))?.contact).toMatchObject({
      phone: `+31${phone.slice(1)}`,
      address: null,
      email: null,
    });
    expect((await agreementAs(fatma, agreement.id))?.contact).toMatchObject({
      phone: null,
      address: Canaries.details(2).address,
      email: jan.email,
    });
    expect(new Set(await toldTo(jan))).toEqual(new Set(['Fatma: phone']));
    expect(new Set(await toldTo(fatma))).toEqual(new Set(['Jan: address', 'Jan: email']));
    for (const who of [els, await broker()]) expect(await toldTo(who)).toEqual([]);
    expect(canaries.toldIn(await everythingSeenBy(guest(), known))).toEqual([]);
  });

  it('follow what each chooses later', async () => {
    await share(fatma, 1, { shareAddress: true });
    expect(await toldTo(jan)).toEqual(['Fatma: address']);
    await share(fatma, 1, {});
    expect(await toldTo(jan)).toEqual([]);
    await share(fatma, 1, { sharePhone: true });
    expect(await toldTo(jan)).toEqual(['Fatma: phone']);
  });

  it('may be told in a message from then on', async () => {
    const { phone } = Canaries.details(1);
    await done(fatma, 'Negotiation', wholeAnswer('sendMessage'), {
      negotiationId: talks.id,
      message: `Bel gerust: ${phone}.`,
    });
    expect((await talksAs(jan, talks.id))?.turns.at(-1)).toMatchObject({ message: `Bel gerust: ${phone}.` });
  });

  it('close 14 days after the end, to the second', async () => {
    await done(fatma, 'Agreement', wholeAnswer('endAgreement'), { agreementId: agreement.id, reason: 'done' });
    await world.settle();
    // The words in their talks are theirs; what the product shows is in the agreement.
    const contact = async (who: Neighbour) => (await agreementAs(who, agreement.id))?.contact;
    world.clock.advance({ days: 13, hours: 23, minutes: 59 });
    expect([(await contact(jan))?.phone, (await contact(fatma))?.email]).toEqual([expect.any(String), jan.email]);
    world.clock.advance({ minutes: 1 });
    expect([await contact(jan), await contact(fatma)]).toEqual([null, null]);
    expect(await toldTo(fatma)).toEqual([]);
    await press(fatma, wholeAnswer('sendMessage'), { negotiationId: talks.id, message: 'Bel 06 11 22 33 44.' });
    expect((await talksAs(jan, talks.id))?.turns.at(-1)).toMatchObject({ message: 'Bel •••.', masked: true });
  });

  it('were in no mail, from the first post to the end', async () => {
    await world.settle();
    const mails = world.catcher.all();
    expect(mails.length).toBeGreaterThan(6);
    expect(canaries.toldInMails(mails)).toEqual([]);
  });
});

describe('contact details in the words of people (S17)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let talks: TalksSeen;
  const PHONE = '06-11 22 33 44';
  const SMUGGLED = [
    PHONE,
    '+31 6 1122 3344',
    'nul zes elf tweeëntwintig drieëndertig vierenveertig',
    'jan.smokkel@example.org',
    'jan punt smokkel apenstaartje gmail punt com',
    'https://wa.me/31611223344',
    'NL91 ABNA 0417 1643 00',
  ];
  /** What must be left of none of them. */
  const LEFT = /1122|11 22|\belf\b|smokkel|gmail|wa\.me|ABNA|0417/i;
  /** What a text says in words: by chance the letters of an id, a hash or a token spell any of these. */
  const inWords = (text: string): string => text.replaceAll(/[\w-]{20,}/g, '…');
  const whole = SMUGGLED.join(' of ');

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    const postId = await openPost(fatma, await world.given.broker('Nadia'));
    talks = await done<TalksSeen>(jan, 'Negotiation', wholeAnswer('respondToPost'), {
      postId,
      terms: terms(),
      message: whole,
    });
  });
  afterAll(() => world.close());

  /** No screen and no mail of either shows what was smuggled; the last turn says that something was masked. */
  async function expectMasked(): Promise<void> {
    for (const who of [fatma, jan]) {
      const known: Known = { posts: [], talks: [talks.id], agreements: [], times: [] };
      // The file with somebody's own data holds what this person wrote, as it was written.
      expect(inWords(await everythingSeenBy(who, known, ['myData']))).not.toMatch(LEFT);
      expect((await talksAs(who, talks.id))?.turns.at(-1)).toMatchObject({ masked: true });
    }
    await world.settle();
    for (const { subject, text, html } of world.catcher.all())
      expect(inWords(`${subject} ${text} ${html}`)).not.toMatch(LEFT);
  }

  it('would be found in words, whichever of them was left', () => {
    for (const words of SMUGGLED) expect(inWords(JSON.stringify({ message: `Bel ${words}, dank` }))).toMatch(LEFT);
  });

  it('are masked in the first message', expectMasked);

  it.each(SMUGGLED)('are masked in a message: %s', async (words) => {
    const screen = await openScreen(world, fatma, talks.id);
    const message = `Neem contact op via ${words} alstublieft`;
    const answer = await press(jan, wholeAnswer('sendMessage'), { negotiationId: talks.id, message });
    expect(inWords(JSON.stringify([answer, await screen.next()]))).not.toMatch(LEFT);
    expect((await talksAs(fatma, talks.id))?.turns.at(-1)?.message).toMatch(/^Neem contact op via .*•••/);
    await fatma.browser.close();
    await expectMasked();
  });

  it.each([
    ['a question', 'askQuestion', {}],
    ['an answer', 'answerQuestion', { question: 'last' }],
  ])('are masked in %s', async (_, name, more) => {
    const who = name === 'askQuestion' ? jan : fatma;
    const question = (await talksAs(jan, talks.id))?.turns.at(-1)?.number;
    const variables = { negotiationId: talks.id, message: `Bel ${whole}`, ...('question' in more ? { question } : {}) };
    expect(await press(who, wholeAnswer(name), variables)).toMatchObject({ __typename: 'Negotiation' });
    await expectMasked();
  });

  it.each([
    ['the task', { task: `Boodschappen, bel ${PHONE}` }],
    ['the place', { where: { kind: 'publicPlace', name: `Buurthuis, mail ${SMUGGLED[3]}` } }],
    ['the time', { when: { kind: 'open', note: `Bel mij: ${SMUGGLED[1]}` } }],
    ['what is given back', { inReturn: { kind: 'together', what: `Koffie, app ${SMUGGLED[5]}` } }],
    ['the conditions', { conditions: whole }],
  ] as const)('are masked in the terms: %s', async (_, change) => {
    const { whoseTurn, standing } = (await talksAs(fatma, talks.id))!;
    const who = whoseTurn === 'requester' ? fatma : jan;
    const variables = { negotiationId: talks.id, seenVersion: standing?.version, terms: { ...terms(), ...change } };
    expect(await press(who, wholeAnswer('counterProposal'), { ...variables, message: whole })).toMatchObject({
      __typename: 'Negotiation',
    });
    await expectMasked();
  });

  it('are masked in what is put forward again after a version was taken back', async () => {
    const { whoseTurn } = (await talksAs(fatma, talks.id))!;
    const author = whoseTurn === 'requester' ? jan : fatma;
    await done(author, 'Negotiation', wholeAnswer('withdrawProposal'), { negotiationId: talks.id });
    const variables = { negotiationId: talks.id, terms: terms({ conditions: whole }), message: whole };
    await done(author, 'Negotiation', wholeAnswer('proposeTerms'), variables);
    await expectMasked();
  });

  it('are masked in the message that goes with a no', async () => {
    await done(jan, 'Negotiation', wholeAnswer('declineTalks'), { negotiationId: talks.id, message: whole });
    await expectMasked();
  });
});
