import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type SignedIn } from '#kernel';

import {
  HAVEN,
  must,
  openOrganisations,
  WERVEN,
  WERVEN_EAST,
  type OrganisationsBench,
} from '../testing/organisations-bench.js';

let world: OrganisationsBench;
let bea: SignedIn;
beforeAll(async () => {
  world = await openOrganisations();
  bea = await world.person('Bea', 'almere.nl', HAVEN);
});
afterAll(() => world.close());

const refused = (kind: string, more: object = {}) => ({ ok: false, error: expect.objectContaining({ kind, ...more }) });

describe('registering an organisation', () => {
  it('takes an address of the organisation itself', async () => {
    for (const domain of ['gmail.com', 'hotmail.nl', 'ziggo.nl', 'piet.xs4all.nl', 'yahoo.co.uk', 'gmx.net']) {
      const lead = await world.person('Piet', domain);
      expect(await world.service.register(lead, world.form())).toEqual(refused('FreeMailAddress', { domain }));
    }
  });

  it('takes a name that looks as it is, a number of eight digits and a place that says where', async () => {
    const lead = await world.person('Lies');
    const tried = (other: object) => world.service.register(lead, world.form(other));
    expect(await tried({ name: 'A' })).toEqual(refused('InvalidInput', { field: 'name', rule: 'tooShort' }));
    expect(await tried({ name: '12 34' })).toEqual(refused('InvalidInput', { field: 'name', rule: 'form' }));
    expect(await tried({ chamberNumber: '1234567' })).toEqual(refused('InvalidInput', { field: 'chamberNumber' }));
    expect(await tried({ areaCode: 'GM0034' })).toEqual(refused('InvalidInput', { rule: 'tooLarge' }));
    expect(await tried({ areaCode: 'BU1' })).toEqual(refused('InvalidInput', { rule: 'unknown' }));
    const id = must(await tried({ name: 'Cafe\u0301 \u202eHaven\u200b  Noord', chamberNumber: '9000 00.01' }));
    const [mine] = await world.service.mine(lead);
    expect(mine).toMatchObject({ id, name: 'Café Haven Noord', chamberNumber: '90000001', role: 'lead' });
  });

  // Seen red without the unique index: ten organisations with one number.
  it('gives a number to one organisation, whoever comes at the same moment', async () => {
    const lead = await world.person('Lies');
    const others = await Promise.all(Array.from({ length: 10 }, () => world.person('Ali')));
    const form = world.form();
    const tried = await Promise.all(others.map((other) => world.service.register(other, form)));
    expect(tried.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tried.filter(({ ok }) => !ok)).toEqual(Array(9).fill(refused('ChamberNumberTaken')));
    const winner = tried.find(({ ok }) => ok);
    if (!winner?.ok) throw new Error('Nobody won.');
    must(await world.refuse(bea, winner.value, 'Dit nummer is van een ander.'));
    must(await world.service.register(lead, form));
  });

  it('shows nothing to anybody and lets nobody act until a broker of the area approved it', async () => {
    const lead = await world.person('Lies');
    const id = await world.register(lead);
    const shown = async () => [
      await world.service.approved(ANONYMOUS, id),
      (await world.service.page(lead, null, null, 50)).find((one) => one.id === id) ?? null,
    ];
    expect(await shown()).toEqual([null, null]);
    await expect(world.inNameOf(lead, id, async () => 1)).rejects.toThrow('Nobody acts');
    must(await world.approve(bea, id));
    expect(await shown()).toEqual(Array(2).fill(expect.objectContaining({ id, name: 'Buurtmoestuin Haven' })));
    expect(await world.inNameOf(lead, id, async () => 1)).toEqual({ ok: true, value: 1 });
  });
});

describe('checking an organisation', () => {
  // Seen red without the look at the coordinators, and at the areas.
  it('is for brokers of its area who have no part in it', async () => {
    const own = await world.person('Mo', 'buurtmoestuin.nl', HAVEN);
    const elsewhere = await world.person('Els', 'almere.nl', WERVEN);
    const id = await world.register(own);
    expect(await world.approve(own, id)).toEqual(refused('OwnOrganisation'));
    expect(await world.toCheck(own, id)).toBeNull();
    expect(await world.approve(elsewhere, id)).toEqual(refused('NotFound'));
    expect(await world.toCheck(elsewhere, id)).toBeNull();
    const lead = await world.person('Lies');
    const other = await world.register(lead);
    await world.joined(lead, other, own);
    expect(await world.refuse(own, other, 'Niet van ons.')).toEqual(refused('OwnOrganisation'));
    must(await world.approve(bea, id));
    expect(await world.approve(bea, id)).toEqual(refused('NothingToCheck'));
  });

  it('tells what to look at', async () => {
    const lead = await world.person('Lies', 'klusjes-online.nl');
    must(
      await world.approve(bea, await world.register(await world.person('Ans'), { name: 'Stichting De Zonnebloem' })),
    );
    const id = await world.register(lead, {
      name: 'De Zonneblóem',
      isInsured: false,
      isNonProfit: false,
      replacesPaidWork: true,
      paysExpenses: false,
    });
    expect((await world.toCheck(bea, id))?.warnings).toEqual([
      'notInsured',
      'forProfit',
      'replacesPaidWork',
      'paysNoExpenses',
      'domainUnlikeName',
      'nameLikeAnother',
    ]);
    const fine = await world.register(await world.person('Ans', 'voedselbank-haven.nl'), { name: 'Voedselbank' });
    expect((await world.toCheck(bea, fine))?.warnings).toEqual([]);
  });

  // Seen red without the version: what was never read was approved.
  it('decides about what was read', async () => {
    const lead = await world.person('Lies');
    const id = await world.register(lead);
    const form = world.form({ name: 'Gemeente Almere' });
    must(await world.service.change(lead, id, form));
    expect(await world.approve(bea, id, 1)).toEqual(refused('StaleOrganisation', { version: 2 }));
    must(await world.refuse(bea, id, 'U bent niet de gemeente.', 2));
    const [mine] = await world.service.mine(lead);
    expect(mine).toMatchObject({ state: 'refused', note: 'U bent niet de gemeente.', handedInAt: null });
    must(await world.service.change(lead, id, { ...form, name: 'Buurtmoestuin' }));
    must(await world.approve(bea, id, 3));
  });

  // Seen red with a change that is public at once.
  it('is needed again for a new name, and the approved one stays public until then', async () => {
    const { id, lead, broker } = await world.approved();
    const chamberNumber = (await world.service.mine(lead))[0]?.chamberNumber ?? '';
    const form = world.form({ name: 'Gemeente Almere', about: 'Wij zijn de gemeente.', chamberNumber });
    must(await world.service.change(lead, id, { ...form, areaCode: WERVEN_EAST }));
    const seen = async () => {
      const [person] = await world.rows<{ first_name: string }>('SELECT first_name FROM person WHERE id = $1', id);
      return [(await world.service.approved(ANONYMOUS, id))?.name, person?.first_name];
    };
    expect(await seen()).toEqual(['Buurtmoestuin Haven', 'Buurtmoestuin Haven']);
    expect(await world.approve(broker, id, 2)).toEqual(refused('NotFound'));
    const els = await world.person('Els', 'almere.nl', WERVEN);
    must(await world.refuse(els, id, 'U bent niet de gemeente.', 2));
    expect(await seen()).toEqual(['Buurtmoestuin Haven', 'Buurtmoestuin Haven']);
    expect(await world.inNameOf(lead, id, async () => 1)).toEqual({ ok: true, value: 1 });
    must(await world.service.change(lead, id, { ...form, name: 'Moestuin Werven' }));
    must(await world.approve(broker, id, 3));
    expect(await seen()).toEqual(['Moestuin Werven', 'Moestuin Werven']);
  });

  it('keeps what makes it this organisation as it was approved', async () => {
    const { id, lead } = await world.approved();
    expect(await world.service.change(lead, id, world.form())).toEqual(
      refused('FixedOnceApproved', { field: 'chamberNumber' }),
    );
    const chamberNumber = (await world.service.mine(lead))[0]?.chamberNumber ?? '';
    expect(await world.service.change(lead, id, world.form({ chamberNumber, kind: 'company' }))).toEqual(
      refused('FixedOnceApproved', { field: 'kind' }),
    );
  });

  it('is over when it is closed, for good', async () => {
    const { id, lead, broker } = await world.approved();
    must(await world.service.close(lead, id));
    expect(await world.service.approved(ANONYMOUS, id)).toBeNull();
    await expect(world.inNameOf(lead, id, async () => 1)).rejects.toThrow('Nobody acts');
    expect(await world.service.change(lead, id, world.form())).toEqual(refused('OrganisationClosed'));
    expect(await world.approve(broker, id, 2)).toEqual(refused('NothingToCheck'));
  });

  it('is not seen by who blocks it', async () => {
    const { id, lead } = await world.approved();
    const fatma = await world.person('Fatma', 'example.org');
    await world.rows('INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())', fatma.id, id);
    expect(await world.service.approved(fatma, id)).toBeNull();
    expect(await world.service.approved(lead, id)).not.toBeNull();
  });
});

describe('the list of organisations', () => {
  it('is by name, an area with all below it, page by page', async () => {
    const names = ['Anna', 'Anna', 'Bos', 'Claver'].map((name) => `Lijst ${name}`);
    for (const name of names) await world.approved({ name });
    const all: string[] = [];
    for (let after: { name: string; id: string } | null = null; ;) {
      const page: { name: string; id: string }[] = await world.service.page(ANONYMOUS, HAVEN, after, 2);
      all.push(...page.map(({ name }) => name).filter((name) => name.startsWith('Lijst')));
      after = page.at(-1) ?? null;
      if (page.length < 2) break;
    }
    expect(all).toEqual(names);
    expect((await world.service.page(ANONYMOUS, 'WK9', null, 50)).length).toBe(0);
  });
});
