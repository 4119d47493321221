import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MandatesService } from '#accounts';
import type { SignedIn } from '#kernel';
import { OrganisationsService } from '#organisations';

import { MandatesDeskService } from './mandates-desk.service.js';
import { OrganisationsDeskService } from './organisations-desk.service.js';
import { HAVEN, HAVEN_NORTH, must, openDesk, WERVEN, type Desk } from './testing/desk.js';
import { workAbout } from './testing/work-about.js';

const WERVEN_EAST = 'BU00340201';

let world: Desk;
let bea: SignedIn;
let els: SignedIn;
let lies: SignedIn;
let id: string;
beforeAll(async () => {
  world = await openDesk();
  bea = await world.person('Bea', HAVEN);
  els = await world.person('Els', WERVEN);
  lies = await world.person('Lies');
  id = await workAbout(world, () => bea).organisationToCheck(lies);
});
afterAll(() => world.close());

const NOT_FOUND = { ok: false, error: { kind: 'NotFound' } };
const itemsOf = async (broker: SignedIn, state: 'open' | 'done' = 'open') =>
  (await world.items.page(broker, state, null, 50)).filter(({ subjectId }) => subjectId === id);
const follow = () => world.database.write((tx) => world.items.followOrganisation(tx, id));

describe('the check of an organisation', () => {
  // Seen red with an item that stays where it was opened: nobody who saw it could decide.
  it('goes to the brokers of where it is now, and ends with their decision', async () => {
    expect(await itemsOf(bea)).toHaveLength(1);
    const service = world.app.get(OrganisationsService, { strict: false });
    const [mine] = await service.mine(lies);
    if (!mine) throw new Error('Lies acts for nothing.');
    must(await service.change(lies, id, { ...mine, areaCode: WERVEN_EAST }));
    await follow();
    expect(await itemsOf(bea)).toEqual([]);
    const [item] = await itemsOf(els);
    expect(await world.items.finish(els, item?.id ?? '', 'Gebeld.')).toMatchObject({
      error: { kind: 'ReviewUndecided' },
    });
    must(await world.app.get(OrganisationsDeskService).approve(els, id, 2));
    expect(await itemsOf(els)).toEqual([]);
    // An event that comes late changes nothing.
    await follow();
    expect((await itemsOf(els, 'done')).map(({ doneBy }) => doneBy)).toEqual(['Els']);
    must(await service.change(lies, id, { ...mine, areaCode: HAVEN_NORTH }));
    await follow();
    expect(await itemsOf(bea)).toHaveLength(1);
  });
});

describe('a post of an organisation', () => {
  // Seen red without the look at coordinators: Mo approved what he had written himself.
  it('is decided about by brokers who do not act for it', async () => {
    const mo = await world.person('Mo', HAVEN);
    const own = await workAbout(world, () => bea).organisationToCheck(mo);
    must(await world.app.get(OrganisationsDeskService).approve(bea, own, 1));
    const organisation: SignedIn = { ...mo, id: own, roles: ['resident'], brokerOf: [], actedBy: mo.id };
    const postId = await world.submitted(organisation);
    await world.follow(postId);
    expect(await world.desk.claim(mo, postId)).toEqual(NOT_FOUND);
    expect(await world.desk.approve(mo, postId, 1)).toEqual({ ok: false, error: { kind: 'OwnPost' } });
    const seenBy = async (broker: SignedIn) =>
      (await world.items.page(broker, 'open', null, 50)).some(({ subjectId }) => subjectId === postId);
    expect([await seenBy(mo), await seenBy(bea)]).toEqual([false, true]);
    must(await world.desk.approve(bea, postId, 1));
  });
});

describe('an organisation at the desk', () => {
  // Seen red without the look at the kind: it has no address, so a spoken mandate was recorded for it.
  it('is nobody who gives a mandate, has a record or takes an account over', async () => {
    const desk = world.app.get(MandatesDeskService);
    const form = { scopes: ['posts' as const], months: 6, consent: 'oral' as const, givenOn: '2026-12-01' };
    expect(await desk.recordMandate(els, id, form)).toEqual(NOT_FOUND);
    expect(await desk.askMandate(els, id, form)).toEqual(NOT_FOUND);
    expect(await desk.record(els, id)).toBeNull();
    expect(await desk.journal(els, id, null, 10)).toBeNull();
    expect(await desk.startTakeOver(els, id, 'overname@werkplaats.nl')).toEqual(NOT_FOUND);
    const spoken = { consent: 'oral', givenOn: '2026-12-01' } as const;
    const recorded = await world.database.transaction((tx) =>
      world.app.get(MandatesService, { strict: false }).record(tx, { id: els.id, areaCode: WERVEN }, id, form, spoken),
    );
    expect(recorded).toEqual(NOT_FOUND);
  });
});
