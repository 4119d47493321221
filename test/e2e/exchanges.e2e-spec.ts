import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { press } from '../world/deeds.js';
import { exchangersOf, exchangesFor, type Exchangers, type ExchangeSeen } from '../world/exchanges.js';
import { introduce } from '../world/introductions.js';
import { HOME_DISTRICT, type Neighbour } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

interface Page {
  readonly edges: readonly { readonly node: ExchangeSeen }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const ofArea = async (who: Neighbour, areaCode = HOME_DISTRICT): Promise<Page | null> =>
  (await who.browser.ask<{ exchangesOfArea: Page | null }>(wholeAnswer('exchangesOfArea'), { areaCode }))
    .exchangesOfArea;

const idsOf = (page: Page | null): string[] | undefined => page?.edges.map(({ node }) => node.id);

/** Who helps whom, by first name of who is helped, from the first of them on. */
const helped = ({ legs }: ExchangeSeen): string[] => legs.map(({ request }) => request.author.firstName).toSorted();

describe('exchanges and rings that a broker finds', () => {
  let world: World;
  let three: Exchangers;
  let ring: ExchangeSeen;

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    three = await exchangersOf(world, 3);
  });
  afterAll(() => world.close());

  it('tell who gives what to whom, and why, to a broker of the area alone', async () => {
    const { nadia, people, offers } = three;
    const found = (await exchangesFor(nadia, offers[0] ?? '')) ?? [];
    expect(found.map(helped)).toEqual([['An', 'Bo', 'Cas']]);
    [ring] = found as [ExchangeSeen];
    ring.legs.forEach(({ helpedId, reasons }, at) => {
      expect(helpedId).toBe(ring.legs[(at + 1) % 3]?.helperId);
      expect(reasons.map(({ kind, is, verdict }) => `${kind} ${is} ${verdict}`)).toEqual([
        'activity same for',
        'distance sameArea for',
        'dayParts unknown unknown',
        'language shared for',
      ]);
    });
    expect(await exchangesFor(await world.given.broker('Bo', 'WK003402'), offers[0] ?? '')).toBeNull();
    await expect(exchangesFor(people[0]!, offers[0] ?? '')).rejects.toThrow('FORBIDDEN');
  });

  it('are there for the whole area the next morning', async () => {
    expect(idsOf(await ofArea(three.nadia))).toEqual([]);
    world.clock.advance({ hours: 18 });
    await world.settle();
    world.clock.advance({ hours: 6 });
    const nadia = await world.given.broker('Nadia');
    expect(await ofArea(nadia)).toMatchObject({ edges: [{ node: { id: ring.id } }], pageInfo: { hasNextPage: false } });
    expect(await ofArea(nadia, 'GM0034')).toBeNull();
  });

  it('become a ring that she proposes, leg by leg', async () => {
    const nadia = await world.given.broker('Nadia');
    const start = new Date(world.clock.now().getTime() + 9 * 86_400_000).toISOString().slice(0, 10);
    const legs = ring.legs.map(({ helperId, helpedId, request }) => ({
      helperId,
      helpedId,
      postId: request.id,
      task: 'Helpen zoals gevraagd',
      start: `${start}T10:00`,
      minutes: 60,
      where: { kind: 'atRequester' },
    }));
    expect(await press(nadia, wholeAnswer('proposeRing'), { legs })).toMatchObject({ __typename: 'RingAtDesk' });
  });

  it('are gone for every broker once one put them aside', async () => {
    const [nadia, noor] = [await world.given.broker('Nadia'), await world.given.broker('Noor')];
    const aside = await press(nadia, wholeAnswer('setAsideExchange'), { exchangeId: ring.id });
    expect(aside).toMatchObject({ __typename: 'ExchangeSetAside', id: ring.id });
    expect(idsOf(await ofArea(noor))).toEqual([]);
    world.clock.advance({ days: 1 });
    await world.settle();
    expect(idsOf(await ofArea(await world.given.broker('Noor')))).toEqual([]);
  });

  it('are two whom she introduces to each other', async () => {
    const { nadia, offers } = await exchangersOf(world, 2);
    const pair = (await exchangesFor(nadia, offers[0] ?? ''))?.find(({ legs }) => legs.length === 2);
    expect(pair && helped(pair)).toEqual(['An', 'Bo']);
    const [leg] = pair?.legs ?? [];
    const words = 'U kunt elkaar allebei helpen.';
    expect(
      await introduce(nadia, leg?.request.id ?? '', leg?.helperId ?? '', words, leg?.offer.id ?? null),
    ).toMatchObject({ __typename: 'IntroductionMade' });
  });
});
