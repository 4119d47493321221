import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { demoPeople, settleTried, TRIED } from '../world/try-as.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const TRY_AS = wholeAnswer('tryAs');

const signedInAs = async (browser: ReturnType<World['browser']>): Promise<string | null> =>
  (await browser.ask<{ me: { id: string } | null }>('{ me { id } }')).me?.id ?? null;

describe('trying the product as somebody, where real people are', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await settleTried(world);
  });
  afterAll(() => world.close());

  // Seen red with a cast wherever somebody has such an address, and with the look at the cast left out of tryAs.
  it('is not possible: nobody is listed, and nobody is found', async () => {
    const browser = world.browser();
    expect(await demoPeople(browser)).toEqual([]);
    const [fatma, nadia] = [await world.given.resident('Fatma'), await world.given.broker('Nadia')];
    const everybody = await world.database.read<{ id: string }, string>(
      { name: 'spec_everybody', text: 'SELECT id FROM person', row: ({ id }) => id },
      [],
    );
    expect(everybody).toEqual(expect.arrayContaining([fatma.id, nadia.id]));
    expect(everybody.length).toBe(TRIED.length + 2);
    for (const personId of everybody) {
      const { tryAs } = await browser.ask<{ tryAs: { __typename: string } }>(TRY_AS, { personId });
      expect(tryAs.__typename).toBe('NotFoundError');
      expect(await signedInAs(browser)).toBeNull();
    }
  });
});

describe('trying the product as somebody, in a demo', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({}, TRIED);
    await settleTried(world);
  });
  afterAll(() => world.close());

  it('signs in as whom one chooses, and in place of whom one was', async () => {
    const browser = world.browser();
    const people = await demoPeople(browser);
    expect(people).toMatchObject(
      TRIED.map(({ role, areaName, story }) => ({ role, areaName, storyNl: story.nl, storyEn: story.en })),
    );
    for (const { id } of people) {
      expect(await browser.ask(TRY_AS, { personId: id })).toMatchObject({ tryAs: { __typename: 'SignedInNow' } });
      expect(await signedInAs(browser)).toBe(id);
    }
    // Seen red without the end of the session before.
    const [sessions] = await world.database.read<{ many: number }, number>(
      { name: 'spec_sessions', text: 'SELECT count(*)::int AS many FROM session', row: ({ many }) => many },
      [],
    );
    expect(sessions).toBe(1);
  });

  // Seen red with every active person to be tried.
  it('finds nobody who is not listed, nor who was suspended', async () => {
    const browser = world.browser();
    const robin = await world.given.administrator('Robin');
    const [first] = await demoPeople(browser);
    const suspend = { name: 'spec_suspend', text: `UPDATE person SET state = 'suspended' WHERE id = $1 RETURNING id` };
    await world.database.read({ ...suspend, row: (row: object) => row }, [first?.id]);
    for (const personId of [robin.id, first?.id, 'nobody'])
      expect(await browser.ask(TRY_AS, { personId })).toMatchObject({ tryAs: { __typename: 'NotFoundError' } });
    expect(await demoPeople(browser)).toHaveLength(TRIED.length - 1);
    expect(await signedInAs(browser)).toBeNull();
  });
});
