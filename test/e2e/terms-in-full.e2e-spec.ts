import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { COUNTER } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms, type TermsInput } from '../world/terms.js';
import { openWorld, type World } from '../world/world.js';

const CHANGES = `query($id: ID!) { negotiation(id: $id) {
  standing { terms { when { kind start starts minutes } howOften { kind everyWeeks weekdays count skipped } where { fromArea toArea } } }
  changedSince(version: 1) { term parts { part before after } } } }`;
const RESPOND = `mutation($postId: ID!, $terms: TermsInput!) {
  respondToPost(postId: $postId, terms: $terms) { __typename ... on InvalidInputError { field rule } ... on UserError { message } } }`;

interface Changes {
  readonly negotiation: {
    readonly standing: { readonly terms: Record<string, unknown> };
    readonly changedSince: readonly { readonly term: string; readonly parts: readonly unknown[] }[];
  };
}

const weekly: Partial<TermsInput> = { howOften: { kind: 'weekly', everyWeeks: 2 } };
const twiceAWeek: Partial<TermsInput> = {
  howOften: { kind: 'weekly', weekdays: ['thursday', 'tuesday'], skipped: ['2026-12-24'] },
  until: '2027-01-07',
};

describe('terms in full', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    nadia = await world.given.broker('Nadia');
  });
  afterAll(() => world.close());

  const changes = async (id: string): Promise<Changes['negotiation']> =>
    (await fatma.browser.ask<Changes>(CHANGES, { id })).negotiation;

  it('are two weekdays with a skipped day: told part by part, mailed in words, planned in dates', async () => {
    const { id } = await respond(jan, await openPost(fatma, nadia), weekly);
    await world.settle();
    const talks = await done<TalksSeen>(fatma, 'Negotiation', COUNTER, {
      negotiationId: id,
      seenVersion: 1,
      terms: terms(twiceAWeek),
    });
    expect((await changes(id)).changedSince).toEqual([
      {
        term: 'howOften',
        parts: [
          { part: 'every', before: ['2'], after: ['1'] },
          { part: 'weekdays', before: null, after: ['tuesday', 'thursday'] },
          { part: 'skipped', before: null, after: ['2026-12-24'] },
        ],
      },
      { term: 'until', parts: [{ part: 'lastDay', before: null, after: ['2027-01-07'] }] },
    ]);
    const [mail] = (await world.inbox(jan.email)).slice(-1);
    expect(mail?.text).toContain(
      [
        'Hoe vaak: elke 2 weken → elke week op dinsdag en donderdag.',
        'Niet op donderdag 24 december.',
        'Tot en met: geen laatste dag → donderdag 7 januari 2027.',
        'De rest is hetzelfde.',
      ].join('\n'),
    );
    const { occurrences } = await accept(jan, talks);
    expect(occurrences.map(({ localStart }) => localStart.slice(5, 10))).toEqual([
      '12-08',
      '12-10',
      '12-15',
      '12-17',
      '12-22',
      '12-29',
      '12-31',
      '01-05',
      '01-07',
    ]);
  });

  it('are several dates, each with its own start', async () => {
    const starts = ['2026-12-11T15:00', '2026-12-08T10:00', '2027-02-26T19:30'];
    const talks = await respond(jan, await openPost(fatma, nadia), { when: { kind: 'dates', starts, minutes: 45 } });
    const { occurrences } = await accept(fatma, talks);
    expect(occurrences.map(({ localStart }) => localStart)).toEqual([...starts].sort());
  });

  it('go from area to area, never from an address', async () => {
    const onTheWay = (fromArea: string, toArea: string): Partial<TermsInput> => ({
      where: { kind: 'onTheWay', fromArea, toArea },
    });
    const postId = await openPost(fatma, nadia);
    for (const street of ['Kerkstraat 12', '1351 AB 4', 'bij mij thuis']) {
      const refused = await press(jan, RESPOND, { postId, terms: terms(onTheWay('BU00340101', street)) });
      expect(refused).toMatchObject({
        __typename: 'InvalidInputError',
        field: 'terms.where.toArea',
        rule: 'unknownChoice',
      });
    }
    const { id } = await respond(jan, postId, onTheWay('BU00340101', 'GM0034'));
    const { standing } = await changes(id);
    expect(standing.terms.where).toEqual({ fromArea: expect.stringMatching(/, Almere$/u), toArea: 'Almere' });
    // What a screen read can be sent back: it is the same place.
    const again = standing.terms.where as { fromArea: string; toArea: string };
    await done(fatma, 'Negotiation', COUNTER, {
      negotiationId: id,
      seenVersion: 1,
      terms: terms({ ...onTheWay(again.fromArea, again.toArea), conditions: 'Met de rollator' }),
    });
    expect((await changes(id)).changedSince.map(({ term }) => term)).toEqual(['conditions']);
  });

  it('are refused with the field and the rule when a day does not fit', async () => {
    const postId = await openPost(fatma, nadia);
    const refusals: [Partial<TermsInput>, string, string][] = [
      [{ howOften: { kind: 'weekly', weekdays: ['monday'] } }, 'terms.howOften.weekdays', 'otherThanStart'],
      [{ howOften: { kind: 'weekly', skipped: ['2026-12-16'] } }, 'terms.howOften.skipped', 'notOneOfTheDays'],
      [{ howOften: { kind: 'daily', count: 3 }, until: '2026-12-31' }, 'terms.howOften.count', 'notBoth'],
      [{ when: { kind: 'dates', starts: ['2026-12-08T10:00'], minutes: 60 } }, 'terms.when.starts', 'tooFew'],
    ];
    for (const [other, field, rule] of refusals) {
      expect(await press(jan, RESPOND, { postId, terms: terms(other) })).toMatchObject({ field, rule });
    }
  });
});
