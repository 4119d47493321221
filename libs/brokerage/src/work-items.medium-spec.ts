import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import type { WorkItemView } from './data/work-items.queries.js';
import { DECIDED_KINDS, WORK_ITEM_KINDS } from './domain/work-item.rules.js';
import { HAVEN, must, openDesk, WERVEN, type Desk } from './testing/desk.js';
import { talksOn, workAbout } from './testing/work-about.js';

let world: Desk;
let fatma: SignedIn;
let jan: SignedIn;
let bea: SignedIn;
let bram: SignedIn;
let elsewhere: SignedIn;

beforeAll(async () => {
  world = await openDesk();
  bea = await world.person('Bea', HAVEN);
  bram = await world.person('Bram', 'GM0034');
  elsewhere = await world.person('Bo', WERVEN);
});
beforeEach(async () => {
  fatma = await world.person('Fatma');
  jan = await world.person('Jan');
});
afterAll(() => world.close());

const itemsOf = async (broker: SignedIn, subjectId: string, state: 'open' | 'done' = 'open'): Promise<WorkItemView[]> =>
  (await world.items.page(broker, state, null, 100)).filter((item) => item.subjectId === subjectId);

/** Opens the same item so many times at once, as events do that come more than once. */
const often = (
  open: (tx: Parameters<Parameters<Desk['database']['write']>[0]>[0]) => Promise<void>,
): Promise<unknown> => Promise.all(Array.from({ length: 20 }, () => world.database.write(open)));

const talksWith = (helper: SignedIn): Promise<string> => talksOn(world, fatma, helper);

/** Tells the desk that talks stall, from now on or later. */
const stall = (
  talks: string,
  because: 'counterCap' | 'mediationOffered' = 'counterCap',
  from = world.clock.now(),
): Promise<void> => world.database.write((tx) => world.items.openStalledTalks(tx, talks, because, from));

describe('work about oneself', () => {
  it.each(WORK_ITEM_KINDS)('is for the other brokers of the area: %s', async (kind) => {
    const subject = await workAbout(world, () => fatma)[kind](bea);
    const [item, ...more] = await itemsOf(bram, subject);
    expect(item).toMatchObject({ kind, state: 'open' });
    expect(more).toEqual([]);
    expect(await itemsOf(bea, subject)).toEqual([]);
    expect(await world.items.finish(bea, item?.id ?? '', 'Zelf gedaan.')).toEqual({
      ok: false,
      error: { kind: 'NotFound' },
    });
    if (DECIDED_KINDS.includes(kind)) return;
    must(await world.items.finish(bram, item?.id ?? '', 'Gebeld.'));
    expect(await itemsOf(bea, subject, 'done')).toEqual([]);
    expect(await itemsOf(bram, subject, 'done')).toHaveLength(1);
  });
});

describe('talks that go round in circles', () => {
  const DAY = { days: 1 };
  const inADay = (): Date => new Date(world.clock.now().getTime() + 86_400_000);
  const settle = (talks: string) => world.database.write((tx) => world.items.endStalledTalks(tx, talks));

  it('come on the desk once for good', async () => {
    const talks = await talksWith(jan);
    await often((tx) => world.items.openStalledTalks(tx, talks, 'counterCap', world.clock.now()));
    const [item, ...more] = await itemsOf(bea, talks);
    expect(item).toMatchObject({ kind: 'stalledTalks', areaCode: 'BU00340101' });
    expect(more).toEqual([]);
    must(await world.items.finish(bea, item?.id ?? '', 'Samen gepraat.'));
    await stall(talks);
    expect(await itemsOf(bea, talks)).toEqual([]);
  });

  it('end by themselves when they are settled, and do not begin afterwards', async () => {
    const talks = await talksWith(jan);
    await stall(talks);
    await settle(talks);
    expect(await itemsOf(bea, talks)).toEqual([]);
    expect(await itemsOf(bea, talks, 'done')).toMatchObject([{ doneBy: null, note: null }]);
    const over = await talksWith(jan);
    await world.rows(
      `UPDATE negotiation SET state = 'closed', closed_because = 'declined', mediation = NULL, over_at = answer_by
       WHERE id = $1`,
      over,
    );
    await stall(over);
    expect(await itemsOf(bea, over)).toEqual([]);
  });

  it('are seen when mediation was offered and nobody took it in time', async () => {
    const [talks, helped] = [await talksWith(jan), await talksWith(jan)];
    for (const id of [talks, helped]) await stall(id, 'mediationOffered', inADay());
    await settle(helped);
    expect(await itemsOf(bea, talks)).toEqual([]);
    world.clock.advance(DAY);
    expect(await itemsOf(bea, talks)).toHaveLength(1);
    expect([await itemsOf(bea, helped), await itemsOf(bea, helped, 'done')]).toEqual([[], []]);
  });

  it('are seen at once when the most counters were made before that', async () => {
    const talks = await talksWith(jan);
    await stall(talks, 'mediationOffered', inADay());
    await stall(talks);
    expect(await itemsOf(bea, talks)).toHaveLength(1);
  });

  it('are no second task when a broker was asked before mediation was offered', async () => {
    const talks = await talksWith(jan);
    await world.rows(
      `INSERT INTO turn (negotiation_id, number, kind, by_id, at, version) VALUES ($1, 1, 'askMediation', $2, $3, 0)`,
      talks,
      jan.id,
      world.clock.now(),
    );
    await stall(talks, 'mediationOffered');
    expect(await itemsOf(bea, talks)).toEqual([]);
  });
});

describe('talks for which a broker is asked', () => {
  it('come on the desk of the area once, and again when they are asked for again', async () => {
    const talks = await talksWith(jan);
    await often((tx) => world.items.followMediation(tx, talks));
    const [item, ...more] = await itemsOf(bea, talks);
    expect(item).toMatchObject({ kind: 'mediationAsked', areaCode: 'BU00340101', undeliveredTo: null });
    expect(more).toEqual([]);
    expect(await itemsOf(elsewhere, talks)).toEqual([]);
    must(await world.items.finish(bea, item?.id ?? '', 'Samen gepraat.'));
    expect(await itemsOf(bram, talks)).toEqual([]);
    await often((tx) => world.items.followMediation(tx, talks));
    expect(await itemsOf(bram, talks)).toHaveLength(1);
  });

  it('go from the desk by themselves when one of the two no longer would like a broker', async () => {
    const talks = await talksWith(jan);
    await often((tx) => world.items.followMediation(tx, talks));
    await world.rows('UPDATE negotiation SET mediation = NULL WHERE id = $1 RETURNING id', talks);
    await often((tx) => world.items.followMediation(tx, talks));
    expect(await itemsOf(bram, talks)).toEqual([]);
  });

  it('are not for a broker who is a party in them', async () => {
    const talks = await talksWith(bea);
    await often((tx) => world.items.followMediation(tx, talks));
    expect(await itemsOf(bea, talks)).toEqual([]);
    const [item] = await itemsOf(bram, talks);
    expect(await world.items.finish(bea, item?.id ?? '', 'Zelf gedaan.')).toEqual({
      ok: false,
      error: { kind: 'NotFound' },
    });
  });
});

describe('a mail that could not be delivered', () => {
  it('puts the person on the desk of the brokers there once, by first name and without an address', async () => {
    await world.rows('UPDATE person SET email = $2 WHERE id = $1', jan.id, 'jan.de.vries@example.org');
    await often((tx) => world.items.openFailedMail(tx, jan.id));
    const items = await itemsOf(bea, jan.id);
    expect(items).toMatchObject([
      { kind: 'mailFailed', undeliveredTo: 'Jan', postId: null, areaCode: 'BU00340101', state: 'open' },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/@|vries/);
    expect(await itemsOf(elsewhere, jan.id)).toEqual([]);
  });

  it('is finished with a note, as everything else', async () => {
    await often((tx) => world.items.openFailedMail(tx, jan.id));
    const [item] = await itemsOf(bea, jan.id);
    must(await world.items.finish(bea, item?.id ?? '', 'Gebeld: nieuw adres volgt.'));
    expect(await itemsOf(bram, jan.id, 'done')).toMatchObject([
      { kind: 'mailFailed', undeliveredTo: 'Jan', doneBy: 'Bea', note: 'Gebeld: nieuw adres volgt.' },
    ]);
  });

  it('to a broker is for the others of the area', async () => {
    await often((tx) => world.items.openFailedMail(tx, bea.id));
    expect(await itemsOf(bea, bea.id)).toEqual([]);
    expect(await itemsOf(bram, bea.id)).toHaveLength(1);
  });

  it('to somebody who is gone is no work', async () => {
    await world.rows(`UPDATE person SET state = 'suspended' WHERE id = $1`, jan.id);
    await often((tx) => world.items.openFailedMail(tx, jan.id));
    expect(await itemsOf(bram, jan.id)).toEqual([]);
  });
});
