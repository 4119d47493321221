import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { agree, type Cast } from '../world/agreements.js';
import { answerReview, livingAs } from '../world/living.js';
import { Mailbox } from '../world/mailbox.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms } from '../world/terms.js';
import { openWorld, type World } from '../world/world.js';

const weekly = { kind: 'weekly', everyWeeks: 1 } as const;
const WORK_ITEMS = `query($after: String) {
  workItems(first: 50, after: $after) { edges { node { kind subjectId } } pageInfo { hasNextPage endCursor } } }`;
const FIGURES = '{ aliveAtThreeMonths { area { code } agreements alivePercent } }';

interface Item {
  readonly kind: string;
  readonly subjectId: string;
}
interface ItemPage {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Figure {
  readonly area: { readonly code: string } | null;
  readonly agreements: number | null;
  readonly alivePercent: number | null;
}

describe('after months (S14)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const clockAt = (localTime: string): void => world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));

  /** Two who help each other each week from a Tuesday on; how to read the subjects about reviews. */
  const running = async (from = '2026-12-01T10:00', start = '2026-12-08T10:00') => {
    clockAt(from);
    const two: Cast = {
      author: await world.given.resident('Fatma'),
      helper: await world.given.resident('Sam', { locale: 'en' }),
      broker: await world.given.broker('Nadia'),
    };
    const { id } = await agree(two, { when: { kind: 'at', start, minutes: 60 }, howOften: weekly });
    const [fatma, sam] = [new Mailbox(world, two.author), new Mailbox(world, two.helper)];
    const asks = (subject: string): boolean => /nog goed|still good/u.test(subject);
    const askedAt = async (localTime: string) => {
      clockAt(localTime);
      return { fatma: (await fatma.subjects()).filter(asks), sam: (await sam.subjects()).filter(asks) };
    };
    await askedAt(from.replace('10:00', '11:00'));
    return { ...two, id, askedAt };
  };
  /** All that lies on the desk of a broker: times that nobody spoke about pile up over the years of these stories. */
  const desk = async (broker: Neighbour): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for (let after: string | null = null; ;) {
      const { workItems }: { workItems: ItemPage } = await broker.browser.ask(WORK_ITEMS, { after });
      items.push(...workItems.edges.map(({ node }) => node));
      if (!workItems.pageInfo.hasNextPage) return items;
      after = workItems.pageInfo.endCursor;
    }
  };

  it('asks both whether it is still good, each in their own language, at two, six and twelve months', async () => {
    const { author, helper, id, askedAt } = await running();
    expect(await askedAt('2027-02-01T09:59')).toEqual({ fatma: [], sam: [] });
    expect(await askedAt('2027-02-01T10:00')).toEqual({
      fatma: ['Is het nog goed met Sam?'],
      sam: ['Is it still good with Fatma?'],
    });
    const [fatma, sam] = [await again(author), await again(helper)];
    expect(await livingAs(fatma, id)).toMatchObject({ reviewMonths: 2 });
    expect((await livingAs(fatma, id))?.allowedActions).toContain('answerReview');
    expect(await answerReview(fatma, id, { answer: 'stillGood' })).toMatchObject({ __typename: 'Agreement' });
    expect(await answerReview(fatma, id, { answer: 'stop', reason: 'ill' })).toMatchObject({
      __typename: 'ReviewAnsweredError',
    });
    expect(await livingAs(fatma, id)).toMatchObject({ reviewMonths: null, state: 'active' });
    expect(await askedAt('2027-02-08T10:00')).toEqual({ fatma: [], sam: ['Once more: is it still good with Fatma?'] });
    expect(await answerReview(sam, id, { answer: 'stillGood' })).toMatchObject({ __typename: 'Agreement' });
    await askedAt('2027-02-16T10:00');
    expect(await desk(await world.given.broker('Nadia'))).not.toContainEqual({
      kind: 'unansweredReview',
      subjectId: id,
    });
    // Six months on the clock of the world: in summer that is an hour later on the wall.
    expect(await askedAt('2027-06-01T11:00')).toEqual({
      fatma: ['Is het nog goed met Sam?'],
      sam: ['Is it still good with Fatma?'],
    });
    expect((await askedAt('2027-12-01T10:00')).fatma).toContain('Is het nog goed met Sam?');
  });

  it('changes by other terms, and stops with a reason of the list', async () => {
    const { author, helper, id, askedAt } = await running('2028-01-03T10:00', '2028-01-11T10:00');
    await askedAt('2028-03-03T10:00');
    const [fatma, sam] = [await again(author), await again(helper)];
    const other = terms({ when: { kind: 'at', start: '2028-03-14T11:00', minutes: 60 }, howOften: weekly });
    expect(await answerReview(sam, id, { answer: 'change', terms: other })).toMatchObject({
      __typename: 'Agreement',
      amendment: { whoseTurn: 'requester', differences: [{ term: 'when' }] },
    });
    expect(await answerReview(fatma, id, { answer: 'stop' })).toMatchObject({ __typename: 'InvalidInputError' });
    expect(await answerReview(fatma, id, { answer: 'stop', reason: 'otherHelpFound' })).toMatchObject({
      __typename: 'Agreement',
      state: 'ended',
      endReason: 'otherHelpFound',
      amendment: { closedAs: 'ended' },
    });
    expect(await livingAs(sam, id)).toMatchObject({ state: 'ended', endReason: null });
  });

  it('is put on the desk of the brokers of the area when somebody did not answer twice', async () => {
    const { id, askedAt } = await running('2029-01-02T10:00', '2029-01-09T10:00');
    await askedAt('2029-03-02T10:00');
    expect(await askedAt('2029-03-09T10:00')).toMatchObject({ fatma: ['Nog één keer: is het nog goed met Sam?'] });
    const item = { kind: 'unansweredReview', subjectId: id };
    await askedAt('2029-03-16T09:59');
    expect(await desk(await world.given.broker('Nadia'))).not.toContainEqual(item);
    await askedAt('2029-03-16T10:00');
    await askedAt('2029-03-20T10:00');
    expect((await desk(await world.given.broker('Nadia'))).filter(({ subjectId }) => subjectId === id)).toEqual([item]);
    expect(await desk(await world.given.broker('Bo', 'WK003402'))).not.toContainEqual(item);
  });

  it('tells brokers how much was alive after three months in their areas, and nothing about fewer than five', async () => {
    const figures = async (district?: string): Promise<readonly Figure[]> =>
      (await (await world.given.broker('Nadia', district)).browser.ask<{ aliveAtThreeMonths: Figure[] }>(FIGURES))
        .aliveAtThreeMonths;
    clockAt('2029-04-01T10:00');
    expect(await figures()).toEqual([{ area: null, agreements: null, alivePercent: null }]);
    const made = [
      await running('2029-05-01T10:00', '2029-05-08T10:00'),
      await running('2029-05-01T10:00', '2029-05-08T10:00'),
    ];
    clockAt('2029-08-01T09:00');
    expect(await figures()).toEqual([{ area: null, agreements: null, alivePercent: null }]);
    clockAt('2029-08-01T10:00');
    expect(made).toHaveLength(2);
    // Of five agreements one was stopped in its second month.
    expect(await figures()).toEqual([{ area: { code: 'BU00340101' }, agreements: 5, alivePercent: 80 }]);
    expect(await figures('WK003402')).toEqual([]);
    const guest = world.browser();
    expect((await guest.send(FIGURES)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const resident = await world.given.resident('Piet');
    expect((await resident.browser.send(FIGURES)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  /** Somebody who signs in again: nobody stays signed in for months without a look. */
  const again = (who: Neighbour): Promise<Neighbour> => world.given.signedInAgain(who);
});
