import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { accept, done, openPost, press, respond } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { reportPost, subjectOf } from '../world/report-calls.js';
import { found } from '../world/sights.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

interface Case {
  readonly about: string;
  readonly firstName: string;
  readonly reporters: number;
  readonly newReporters: number;
  readonly guests: number;
  readonly reports: readonly { readonly rule: string; readonly words: string }[];
}
interface Item {
  readonly kind: string;
  readonly postId: string | null;
  readonly subjectId: string;
  readonly report: Case | null;
  readonly appeal: { readonly words: string; readonly text: string } | null;
}

const REASON = 'Op een ladder van tien meter werkt hier niemand.';

/** S18: a report cites a rule; a broker decides; the author is told which rule and how to appeal; another broker decides. */
describe('reports and appeals', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan', { locale: 'en' });
  });
  afterAll(() => world.close());

  const itemsOf = async (broker: Neighbour, kind: 'report' | 'appeal'): Promise<Item[]> => {
    const { workItems } = await broker.browser.ask<{ workItems: { edges: { node: Item }[] } }>(
      wholeAnswer('workItems'),
      { first: 50 },
    );
    return workItems.edges.map(({ node }) => node).filter((item) => item.kind === kind);
  };
  const newestTo = async ({ email }: Neighbour) => (await world.inbox(email)).at(-1);
  const uphold = (broker: Neighbour, caseId: string) =>
    press(broker, wholeAnswer('upholdReport'), { caseId, rule: 'dangerous', reason: REASON });

  // Seen red with posts that are taken from view at ten reports, and with a case for each report.
  it('make one case of fifty new accounts, and leave the post where it is', async () => {
    const nadia = await world.given.broker('Nadia');
    const postId = await openPost(fatma, nadia);
    for (let n = 0; n < 50; n += 1)
      await reportPost(await world.given.resident('Bot', { daysHere: 1 }), postId, 'Weg ermee!');
    await reportPost(jan, postId, 'Dit klopt niet.');
    await reportPost(jan, postId, 'Dit klopt echt niet.');
    await reportPost({ browser: world.browser() }, postId, 'Van een gast.');
    await world.settle();
    expect(await found({ browser: world.browser() })).toContain(postId);
    const [item, ...more] = await itemsOf(nadia, 'report');
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      postId,
      report: { about: 'post', firstName: 'Fatma', reporters: 51, newReporters: 50, guests: 1 },
    });
    expect(item?.report?.reports).toHaveLength(50);
    expect(JSON.stringify(item)).not.toContain(jan.id);
    await done(nadia, 'ReportDecided', wholeAnswer('dismissReport'), { caseId: item?.subjectId, note: 'Mag blijven.' });
    expect(await found({ browser: world.browser() })).toContain(postId);
    expect(await itemsOf(nadia, 'report')).toEqual([]);
    expect((await newestTo(jan))?.subject).toBe('We have looked at your report');
    expect((await world.inbox(fatma.email)).map(({ text }) => text).join()).not.toMatch(/huisregel|gemeld|melding/);
  });

  it('are told to the author with the rule and the way to appeal, and another broker decides', async () => {
    const [nadia, ellen] = [await world.given.broker('Nadia'), await world.given.broker('Ellen')];
    const postId = await openPost(fatma, nadia);
    const talks = await respond(jan, postId);
    await reportPost(jan, postId, 'Hier vallen mensen van de ladder.');
    const caseId = await subjectOf(nadia, 'report', postId);
    expect(await uphold(fatma, caseId).catch(() => 'not for residents')).toBe('not for residents');
    expect((await uphold(nadia, caseId)).__typename).toBe('ReportDecided');
    expect((await uphold(ellen, caseId)).__typename).toBe('WorkItemDoneError');

    expect(await found({ browser: world.browser() })).not.toContain(postId);
    const told = (await world.inbox(fatma.email)).find(({ subject }) => subject === 'Uw oproep staat niet meer online');
    expect(told?.text).toContain('Dit is niet veilig voor u of voor een ander.');
    expect(told?.text).toContain(REASON);
    expect(told?.text).toMatch(/zes maanden.+bezwaar/s);
    // Who reported it stands nowhere that the author reads; seen red with the reporter's words quoted in this mail.
    const read = [told?.text, JSON.stringify(await fatma.browser.send(wholeAnswer('myPosts'), { first: 50 }))].join();
    for (const secret of [jan.id, jan.email, 'Hier vallen mensen']) expect(read).not.toContain(secret);
    // Talks about it are over.
    const { negotiation } = await jan.browser.ask<{ negotiation: { closedAs: string } }>(wholeAnswer('negotiation'), {
      id: talks.id,
    });
    expect(negotiation.closedAs).toBe('stopped');

    const { postRefusal } = await fatma.browser.ask<{ postRefusal: object }>(wholeAnswer('postRefusal'), { postId });
    expect(postRefusal).toMatchObject({ rule: 'dangerous', appealState: null, appealUntil: expect.any(String) });
    const appeal = { postId, words: 'Mijn ladder is één meter hoog.' };
    expect((await press(jan, wholeAnswer('appeal'), appeal)).__typename).toBe('NotFoundError');
    await done(fatma, 'AppealTaken', wholeAnswer('appeal'), appeal);
    expect((await press(fatma, wholeAnswer('appeal'), appeal)).__typename).toBe('AlreadyAppealedError');

    // Whoever refused does not see it and cannot decide; seen red without each of the two.
    expect(await itemsOf(nadia, 'appeal')).toEqual([]);
    const [item] = await itemsOf(ellen, 'appeal');
    expect(item?.appeal).toMatchObject({ words: appeal.words, text: expect.stringContaining('boodschappen') });
    const decision = { appealId: item?.subjectId, note: 'Eén meter is veilig genoeg.' };
    expect((await press(nadia, wholeAnswer('grantAppeal'), decision)).__typename).toBe('NotFoundError');
    expect((await press(nadia, wholeAnswer('rejectAppeal'), decision)).__typename).toBe('NotFoundError');
    await done(ellen, 'AppealDecided', wholeAnswer('grantAppeal'), decision);
    expect((await press(ellen, wholeAnswer('rejectAppeal'), decision)).__typename).toBe('WorkItemDoneError');
    expect(await found({ browser: world.browser() })).toContain(postId);
    const outcome = (await world.inbox(fatma.email)).filter(
      ({ subject }) => subject === 'U krijgt gelijk over uw oproep',
    );
    expect(outcome.map(({ text }) => text)).toEqual([expect.stringContaining(decision.note)]);
    expect(await fatma.browser.ask(wholeAnswer('postRefusal'), { postId })).toEqual({ postRefusal: null });
  });

  // Seen red with talks that anybody may report.
  it('can be about what was said in talks and somebody met there, by those who were there alone', async () => {
    const [wim, piet] = [await world.given.resident('Wim'), await world.given.resident('Piet')];
    const [nadia, stranger] = [await world.given.broker('Nadia'), await world.given.resident('Mo')];
    const postId = await openPost(wim, nadia);
    const talks = await respond(piet, postId);
    await accept(wim, talks);
    const report = (who: Neighbour, about: string, id: string) =>
      press(who, wholeAnswer('report'), { input: { about, id, rule: 'discrimination', words: 'Hij schold mij uit.' } });
    for (const [about, id] of [
      ['talks', talks.id],
      ['person', piet.id],
    ] as const) {
      expect((await report(stranger, about, id)).__typename).toBe('NotFoundError');
      expect((await report({ ...wim, browser: world.browser() }, about, id)).__typename).toBe('NotFoundError');
      expect((await report(wim, about, id)).__typename).toBe('ReportTaken');
    }
    const cases = (await itemsOf(nadia, 'report')).filter(({ report: one }) => one?.firstName === 'Piet');
    expect(cases.map(({ report: one }) => one?.about).sort()).toEqual(['person', 'talks']);
    for (const { subjectId: caseId } of cases)
      await done(nadia, 'ReportDecided', wholeAnswer('upholdReport'), {
        caseId,
        rule: 'discrimination',
        reason: 'Schelden kan hier niet.',
      });
    const mails = (await world.inbox(piet.email)).filter(({ subject }) => subject === 'Let op onze huisregels');
    expect(mails).toHaveLength(2);
    for (const { text } of mails) {
      expect(text).toContain('Schelden kan hier niet.');
      expect(text).not.toMatch(/Wim|schold/);
    }
  });

  // Seen red without the limit.
  it('are taken ten times a day from one person', async () => {
    const [nadia, busy] = [await world.given.broker('Nadia'), await world.given.resident('Bep')];
    const postId = await openPost(await world.given.resident('Ali'), nadia);
    const answers: string[] = [];
    for (let n = 0; n < 11; n += 1) answers.push((await reportPost(busy, postId)).__typename);
    expect(answers).toEqual([...Array<string>(10).fill('ReportTaken'), 'TooOftenError']);
    expect((await reportPost(await world.given.resident('Cor'), postId)).__typename).toBe('ReportTaken');
  });

  // Seen red without an end.
  it('are possible about a refusal at review for six months, and the refusal can stay', async () => {
    const [nadia, late] = [await world.given.broker('Nadia'), await world.given.resident('Els')];
    const refused = async (author: Neighbour) => {
      const input = { kind: 'request', text: 'Wie doet mijn klus voor 25 euro per uur?', activity: 'odd-jobs' };
      const { id } = await done<{ id: string }>(author, 'Post', wholeAnswer('writePost'), { input });
      await done(author, 'Post', wholeAnswer('submitPost'), { postId: id });
      const refusal = { postId: id, revision: 1, rule: 'paidWork', reason: 'Hier werkt niemand voor geld.' };
      await done(nadia, 'Post', wholeAnswer('refusePost'), refusal);
      return { postId: id, words: 'Het is maar een beetje geld.' };
    };
    const [mine, theirs] = [await refused(fatma), await refused(late)];
    await done(fatma, 'AppealTaken', wholeAnswer('appeal'), mine);
    const ellen = await world.given.broker('Ellen');
    const [item] = await itemsOf(ellen, 'appeal');
    const decision = { appealId: item?.subjectId, note: 'Ook een beetje geld kan niet.' };
    await done(ellen, 'AppealDecided', wholeAnswer('rejectAppeal'), decision);
    expect(await found({ browser: world.browser() })).not.toContain(mine.postId);
    // The mail about the refusal goes out in the same moment.
    expect((await world.inbox(fatma.email)).map(({ text }) => text).join()).toContain(decision.note);
    expect(await fatma.browser.ask(wholeAnswer('postRefusal'), { postId: mine.postId })).toMatchObject({
      postRefusal: { appealUntil: null, appealState: 'rejected', appealNote: decision.note },
    });
    world.clock.advance({ days: 183 });
    const els = await world.given.signedInAgain(late);
    expect((await press(els, wholeAnswer('appeal'), theirs)).__typename).toBe('AppealTooLateError');
  });
});
