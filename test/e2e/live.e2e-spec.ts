import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { ACCEPT, ANSWER, ASK, COUNTER } from '../../apps/cli/src/story/operations.js';
import { acceptMove, firstTime, proposeMove } from '../world/agreements.js';
import { accept, done, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openScreen, whenListening, type Screen, type TalksOnScreen } from '../world/screens.js';
import { agreementAs } from '../world/sights.js';
import { terms } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

/** How long the other side waits at most for what happened. */
const MOST_MS = 1000;
const NEVER_THERE = '00000000-0000-7000-8000-000000000000';

describe('an open screen', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let els: Neighbour;
  let nadia: Neighbour;

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    nadia = await world.given.broker('Nadia');
  });
  afterEach(async () => {
    for (const who of [fatma, jan, els]) await who.browser.close();
  });
  afterAll(() => world.close());

  /** Talks about a new request of Fatma with somebody; each test has its own. */
  async function begin(): Promise<TalksSeen> {
    jan = await world.given.resident('Jan');
    els = await world.given.resident('Els');
    const talks = await respond(jan, await openPost(fatma, nadia));
    await world.settle();
    return talks;
  }
  const say = (who: Neighbour, { id }: TalksSeen, message: string) =>
    press(who, wholeAnswer('sendMessage'), { negotiationId: id, message });

  /** What comes to a screen next. */
  async function next(screen: Screen): Promise<TalksOnScreen> {
    const { value } = (await screen.next()) as IteratorResult<{ data: { negotiationChanged: TalksOnScreen } | null }>;
    const shown = (value as { data: { negotiationChanged: TalksOnScreen } | null } | undefined)?.data
      ?.negotiationChanged;
    if (!shown) throw new Error('The screen got no talks.');
    return shown;
  }

  it('shows what the other side does within a second, up to the agreement', async () => {
    const talks = await begin();
    const [hers, his] = [await openScreen(world, fatma, talks.id), await openScreen(world, jan, talks.id)];
    const coffee = terms({ inReturn: { kind: 'together', what: 'koffie' } });
    const about = { negotiationId: talks.id };
    const deeds: [Neighbour, string, Record<string, unknown>, string][] = [
      [jan, ASK, { message: 'Is er een lift?' }, 'ask'],
      [fatma, ANSWER, { question: 2, message: 'Ja.' }, 'answer'],
      [fatma, COUNTER, { seenVersion: 1, terms: coffee }, 'counter'],
      [jan, wholeAnswer('sendMessage'), { message: 'Lekker!' }, 'message'],
    ];
    for (const [who, mutation, variables, kind] of deeds) {
      await done(who, 'Negotiation', mutation, { ...about, ...variables });
      const pressed = performance.now();
      for (const screen of [hers, his]) expect((await next(screen)).turns.at(-1)).toMatchObject({ kind });
      expect(performance.now() - pressed).toBeLessThan(MOST_MS);
    }
    const { standing } = await done<TalksSeen>(jan, 'Negotiation', ASK, { ...about, message: 'Dus dinsdag?' });
    expect(await next(hers)).toMatchObject({ standing: { version: 2 } });
    expect(await next(his)).toMatchObject({ standing: { version: 2 } });
    await done(jan, 'Agreement', ACCEPT, { ...about, ...standing });
    const agreed = performance.now();
    expect(await next(hers)).toMatchObject({ state: 'agreed' });
    expect(performance.now() - agreed).toBeLessThan(MOST_MS);
  });

  it('hears within a second that a time was moved or called off, by which it reads the agreement again', async () => {
    const talks = await begin();
    const { id } = await accept(fatma, talks);
    await world.settle();
    const [hers, his] = [await openScreen(world, fatma, talks.id), await openScreen(world, jan, talks.id)];
    const timeOn = async (who: Neighbour) => firstTime((await agreementAs(who, id))!);
    const { id: time, localStart } = await timeOn(fatma);
    const [later, latest] = [localStart.replace('T10', 'T11'), localStart.replace('T10', 'T12')];
    const shown = async (work: Promise<unknown>, expected: object): Promise<void> => {
      await work;
      const pressed = performance.now();
      for (const screen of [hers, his]) await next(screen);
      expect(performance.now() - pressed).toBeLessThan(MOST_MS);
      for (const who of [fatma, jan]) expect(await timeOn(who)).toMatchObject(expected);
    };
    const wish = await proposeMove(jan, time, later);
    await shown(Promise.resolve(), { move: { localStart: later } });
    await shown(done(fatma, 'Agreement', wholeAnswer('dropMove'), { moveId: wish.move?.id }), { move: null });
    const second = await proposeMove(jan, time, latest);
    await shown(Promise.resolve(), { move: { localStart: latest } });
    await shown(acceptMove(fatma, second), { localStart: latest, move: null });
    await done(jan, 'Agreement', wholeAnswer('cancelOccurrence'), { occurrenceId: time, reason: 'ill' });
    // Its only time: the agreement ends with it, which is told as well.
    await shown(Promise.resolve(), { state: 'cancelled' });
    for (const screen of [hers, his]) await next(screen);
  });

  it('shows each person what they themselves may see', async () => {
    const talks = await begin();
    const [hers, his] = [await openScreen(world, fatma, talks.id), await openScreen(world, jan, talks.id)];
    await say(jan, talks, 'Goedemorgen!');
    expect(await next(hers)).toMatchObject({ yourSide: 'requester', other: { firstName: 'Jan' } });
    expect(await next(his)).toMatchObject({ yourSide: 'helper', other: { firstName: 'Fatma' } });
  });

  it('cannot be opened by a third person, who hears the same as about talks that do not exist', async () => {
    const talks = await begin();
    const look = async (negotiationId: string): Promise<unknown> =>
      (await els.browser.subscribe(wholeAnswer('negotiationChanged'), { negotiationId }).next()).value;
    const refused = await look(talks.id);
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(refused).toEqual(await look(NEVER_THERE));
  });

  it('gets nothing more once its person signed out everywhere: the socket is closed', async () => {
    const talks = await begin();
    const screen = await openScreen(world, jan, talks.id);
    const closed = expect(screen.next()).rejects.toMatchObject({ code: 4403 });
    await press(jan, wholeAnswer('signOutEverywhere'), {});
    await say(fatma, talks, 'Bent u er nog?');
    await closed;
  });

  it('gets nothing more of talks after a block, on neither side, and goes on with others', async () => {
    const talks = await begin();
    const ofFatma = await respond(els, await openPost(fatma, nadia));
    const ofJan = await respond(els, await openPost(jan, nadia));
    await world.settle();
    // Both talks of a person come over one socket, in the order in which things happened.
    const [hers, his] = [fatma.browser.socket(), jan.browser.socket()];
    const open = (socket: typeof hers, { id }: TalksSeen) =>
      socket.iterate({ query: wholeAnswer('negotiationChanged'), variables: { negotiationId: id } }) as Screen;
    const [screens, blocked] = await whenListening(world, 4, () => {
      const ended = [open(hers, talks), open(his, talks)];
      return [[open(hers, ofFatma), open(his, ofJan)] as const, Promise.all(ended.map((screen) => screen.next()))];
    });
    await press(fatma, wholeAnswer('blockResident'), { personId: jan.id });
    await world.settle();
    expect(await say(jan, talks, 'Wat is er?')).toMatchObject({ __typename: 'AlreadySettledError' });
    expect(await say(fatma, talks, 'Niets.')).toMatchObject({ __typename: 'AlreadySettledError' });
    await world.settle();

    await say(els, ofFatma, 'Dag Fatma');
    await say(els, ofJan, 'Dag Jan');
    expect((await next(screens[0])).turns.at(-1)).toMatchObject({ message: 'Dag Fatma' });
    expect((await next(screens[1])).turns.at(-1)).toMatchObject({ message: 'Dag Jan' });
    for (const socket of [hers, his]) await socket.dispose();
    // They waited from before the block until their sockets were closed, and nothing came.
    expect(await blocked).toEqual(Array(2).fill({ value: undefined, done: true }));
  });
});
