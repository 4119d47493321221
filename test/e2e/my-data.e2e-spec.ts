import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { agreeOn, firstTime, thank, type Cast } from '../world/agreements.js';
import { Canaries } from '../world/canaries.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openWorld, type World } from '../world/world.js';

const MY_DATA = '{ myData { __typename ... on MyDataFile { name mediaType content } } }';

interface Section {
  readonly section: string;
  readonly name: string;
  readonly items: readonly Record<string, unknown>[];
}

describe('my data', () => {
  let world: World;
  let fatma: Neighbour;
  let sam: Neighbour;
  const canaries = new Canaries();

  beforeAll(async () => {
    world = await openWorld();
    world.clock.moveTo(new Date('2026-12-06T09:00:00Z'));
    fatma = await world.given.resident('Fatma', Canaries.details(1));
    sam = await world.given.resident('Sam', { locale: 'en', ...Canaries.details(2) });
    const two: Cast = { author: fatma, helper: sam, broker: await world.given.broker('Nadia') };
    const { id } = firstTime(await agreeOn(two, '2026-12-08T10:00'));
    canaries.add(fatma, Canaries.details(1));
    canaries.add(sam, Canaries.details(2));
    world.clock.moveTo(new Date('2026-12-08T11:00:00Z'));
    await thank(fatma, id, 'Dank voor de warme soep');
    await world.settle();
  });
  afterAll(() => world.close());

  const fileOf = async (who: Neighbour) => {
    const { myData } = await who.browser.ask<{ myData: { name: string; mediaType: string; content: string } }>(MY_DATA);
    const { sections } = JSON.parse(myData.content) as { sections: readonly Section[] };
    const itemsOf = (section: string) => sections.find((one) => one.section === section)?.items ?? [];
    return { ...myData, sections, itemsOf };
  };

  it('come as a file, section by section, in the language of whoever asks', async () => {
    const [nl, en] = [await fileOf(fatma), await fileOf(sam)];
    expect([nl.name, en.name]).toEqual(['mijn-gegevens-2026-12-08.json', 'my-data-2026-12-08.json']);
    expect(nl.mediaType).toBe('application/json');
    expect(nl.sections.map(({ section }) => section)).toEqual(en.sections.map(({ section }) => section));
    expect(nl.sections[0]).toMatchObject({ name: 'Uw account', items: [{ email: fatma.email, firstName: 'Fatma' }] });
    expect(en.sections[0]?.name).toBe('Your account');
    expect(nl.itemsOf('contact')).toMatchObject([{ address: Canaries.details(1).address }]);
    expect(nl.itemsOf('profile')).toMatchObject([{ languages: ['nl'] }]);
    expect(nl.itemsOf('posts')).toMatchObject([{ revisions: [{ state: 'approved' }] }]);
    expect(nl.itemsOf('talks')).toMatchObject([
      { parties: { requester: 'Fatma', helper: 'Sam' }, turns: [{ name: 'Sam' }, { name: 'Fatma' }] },
    ]);
    expect(nl.itemsOf('agreements')).toMatchObject([{ with: 'Sam', youAre: 'requester', state: 'active' }]);
    expect(nl.itemsOf('times')).toMatchObject([{ localStart: '2026-12-08T10:00' }]);
    expect(nl.itemsOf('thanksGiven')).toMatchObject([{ to: 'Sam', text: 'Dank voor de warme soep' }]);
    expect(nl.itemsOf('mails').length).toBeGreaterThan(0);
  });

  // Seen red with the email of the other one beside `with`, and with thanks that were not shown yet.
  it('tell of the other one no more than screens do', async () => {
    for (const who of [fatma, sam]) expect(canaries.toldIn((await fileOf(who)).content, who)).toEqual([]);
    const { content, itemsOf } = await fileOf(sam);
    expect(itemsOf('thanksReceived')).toEqual([]);
    expect(content).not.toContain('warme soep');
  });

  it('hold no token, no hash of one, and nobody else', async () => {
    const { content, itemsOf } = await fileOf(await world.given.resident('Noor'));
    expect(content).not.toMatch(/token|[0-9a-f]{64}/u);
    expect(itemsOf('sessions')).toHaveLength(1);
    expect(['posts', 'talks', 'agreements', 'mails'].flatMap(itemsOf)).toEqual([]);
  });

  // Seen red without the limit.
  it('are read ten times an hour and no more, which is said', async () => {
    const { browser } = await world.given.resident('Iris');
    const kinds: string[] = [];
    for (let time = 0; time < 11; time += 1)
      kinds.push(
        (await browser.ask<{ myData: { __typename: string } }>('{ myData { __typename } }')).myData.__typename,
      );
    expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'MyDataFile'), 'TooOftenError']);
  });

  it('are for the person alone', async () => {
    await expect(world.browser().ask(MY_DATA)).rejects.toThrow();
  });
});
