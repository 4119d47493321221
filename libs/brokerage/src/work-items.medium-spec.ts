import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { newId } from '#platform';

import type { WorkItemView } from './data/work-items.queries.js';
import { HAVEN, must, openDesk, WERVEN, type Desk } from './testing/desk.js';

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

/** Talks about a post of Fatma's that wait for her. */
async function talksWith(helper: SignedIn): Promise<string> {
  const postId = await world.submitted(fatma);
  const [id, now] = [newId(world.clock.now()), world.clock.now()];
  await world.rows(
    `INSERT INTO negotiation (id, post_id, post_revision, requester_id, helper_id, opened_by, responder_id, zone, state,
       mediation, answer_by, opened_at, changed_at)
     VALUES ($1, $2, 1, $3, $4, 'helper', $4, 'Europe/Amsterdam', 'awaitingRequester', 'agreed', $5, $5, $5)`,
    id,
    postId,
    fatma.id,
    helper.id,
    now,
  );
  return id;
}

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
