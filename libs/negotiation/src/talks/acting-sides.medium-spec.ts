import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MandatesService, SessionsService } from '#accounts';
import type { Result, SignedIn } from '#kernel';
import type { Deed } from '#platform';

import { HAVEN, must, street, terms, type Street } from '../testing/street.js';

const OTHER_SIDE = { ok: false, error: { kind: 'OtherSide' } };
const WEEKLY = terms({ howOften: { kind: 'weekly', everyWeeks: 1 } });

let world: Street;
/** Mo may act for everybody whom `mayActFor` names. */
let mo: SignedIn;
beforeAll(async () => {
  world = await street();
  mo = await world.brokerOf('Mo', HAVEN);
});
afterAll(() => world.close());

const mayActFor = async (...people: SignedIn[]): Promise<void> => {
  const form = { scopes: ['talks' as const, 'agreements' as const], months: 6 };
  for (const { id } of people)
    must(
      await world.database.transaction((tx) =>
        world.app
          .get(MandatesService, { strict: false })
          .record(tx, { id: mo.id, areaCode: HAVEN }, id, form, { consent: 'oral', givenOn: '2026-12-01' }),
      ),
    );
};
/** Mo does something in the name of somebody; what is refused at the door, or else what the product answers. */
const inNameOf = async (
  person: SignedIn,
  args: Deed['args'],
  work: (actor: SignedIn) => Promise<Result<unknown, unknown>>,
): Promise<Result<unknown, unknown>> => {
  const asked = await world.app.get(SessionsService, { strict: false }).inNameOf(mo, person.id);
  if (!asked) throw new Error('Mo may not act for this person.');
  const deed = { field: 'spec', scope: 'agreements' as const, needsOwnYes: false, args };
  const performed = await asked.acting.perform(deed, () => work(asked.actor));
  return performed.ok ? performed.value : performed;
};

/** Jan helps Fatma each week, and Piet offers the same; Mo may act for all three. */
async function three() {
  const made = await world.agreed(WEEKLY);
  const piet = await world.person('Piet');
  await world.post(piet, { kind: 'offer', places: 2 });
  await mayActFor(made.fatma, made.jan, piet);
  const [time] = await world.rows<{ id: string }>(
    'SELECT id FROM occurrence WHERE agreement_id = $1 ORDER BY number LIMIT 1',
    made.agreementId,
  );
  const occurrenceId = time?.id ?? '';
  const standIn = async (): Promise<string> => (await world.standIns.requests(piet))[0]?.id ?? '';
  const ask = (actor: SignedIn) => world.standIns.ask(actor, occurrenceId, piet.id);
  return { ...made, piet, occurrenceId, standIn, ask };
}

/**
 * Seen red. Without stand-ins among the sides all three: Mo asked for Jan and said yes for Piet as well. With the pairs alone
 * the second: having acted for Fatma against Jan, he said yes for Piet, against whom he had acted for nobody.
 */
describe('helper, helped and who stands in', () => {
  it('are acted for one of the three, by whoever asked for the helper', async () => {
    const { fatma, jan, piet, occurrenceId, standIn, ask } = await three();
    must(await inNameOf(jan, { occurrenceId, personId: piet.id }, ask));
    const standInId = await standIn();
    const says = { standInId, willing: true };
    expect(await inNameOf(piet, says, (actor) => world.standIns.answer(actor, standInId, true))).toEqual(OTHER_SIDE);
    must(await world.standIns.answer(piet, standInId, true));
    const agree = { standInId, agree: true };
    expect(await inNameOf(fatma, agree, (actor) => world.standIns.consent(actor, standInId, true))).toEqual(OTHER_SIDE);
    must(await world.standIns.consent(fatma, standInId, true));
    expect(await inNameOf(piet, { standInId }, (actor) => world.standIns.giveBack(actor, standInId))).toEqual(
      OTHER_SIDE,
    );
    must(await inNameOf(jan, { standInId }, (actor) => world.standIns.takeBack(actor, standInId)));
  });

  it('are acted for one of the three, by whoever acted for another about the same post before', async () => {
    const { fatma, piet, jan, occurrenceId, standIn, ask } = await three();
    const move = (actor: SignedIn) => world.agreements.moveOccurrence(actor, occurrenceId, '2026-12-15T15:00');
    must(await inNameOf(fatma, { occurrenceId }, move));
    must(await ask(jan));
    const standInId = await standIn();
    expect(await inNameOf(piet, { standInId }, (actor) => world.standIns.answer(actor, standInId, true))).toEqual(
      OTHER_SIDE,
    );
    must(await world.standIns.answer(piet, standInId, true));
    must(await inNameOf(fatma, { standInId }, (actor) => world.standIns.consent(actor, standInId, true)));
  });

  it('are acted for one of the three, by whoever said yes for who stands in', async () => {
    const { fatma, jan, piet, id, agreementId, standIn, ask } = await three();
    must(await ask(jan));
    const standInId = await standIn();
    must(await inNameOf(piet, { standInId }, (actor) => world.standIns.answer(actor, standInId, true)));
    const pause = (actor: SignedIn) =>
      world.pauses.pause(actor, agreementId, { fromDay: '2026-12-20', toDay: '2026-12-27' });
    expect(await inNameOf(fatma, { agreementId }, pause)).toEqual(OTHER_SIDE);
    expect(await inNameOf(jan, { negotiationId: id }, pause)).toEqual(OTHER_SIDE);
  });
});

/** A promise that a test settles by hand. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Resolves when this stands at a lock, or is over already (as on a variant that takes none). */
const atLock = async (work: Promise<unknown>): Promise<void> => {
  const over = work.then(() => true);
  const waiting = async (): Promise<boolean> => {
    const [row] = await world.rows<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock') AS waiting`,
    );
    return row?.waiting ?? false;
  };
  while (!(await Promise.race([over, waiting()])));
};

/** Talks for which both would like a broker; Mo may act for Fatma. */
async function asked() {
  const made = await world.underWay();
  for (const who of [made.jan, made.fatma]) must(await world.mediated.askMediation(who, made.id));
  await mayActFor(made.fatma);
  return made;
}
const says = (id: string) => (actor: SignedIn) => world.talks.message(actor, id, 'Dat is goed.');
const mediatorOf = async (id: string): Promise<string | null | undefined> =>
  (await world.rows<{ mediator_id: string | null }>('SELECT mediator_id FROM negotiation WHERE id = $1', id))[0]
    ?.mediator_id;

/**
 * Seen red. Without the lock on the mandates Mo came beside the talks while he was writing for Fatma: both were committed.
 * With the lock, and no look under it, as well. Without the look in the view he read the talks of both afterwards.
 */
describe('a broker who would mediate, and acts for one of the two at the same moment', () => {
  it('does not come beside the talks when the deed was first', async () => {
    const { fatma, id } = await asked();
    const [begun, finish] = [gate(), gate()];
    const deed = inNameOf(fatma, { negotiationId: id }, async () =>
      world.database.transaction(async () => {
        begun.open();
        await finish.opened;
        return { ok: true, value: id };
      }),
    );
    await begun.opened;
    const joining = world.database.transaction((tx) => world.mediation.join(tx, mo, id));
    await atLock(joining);
    finish.open();
    must(await deed);
    expect(await joining).toEqual({ ok: false, error: { kind: 'NotFound' } });
    expect(await mediatorOf(id)).toBeNull();
  });

  it('does nothing for one of the two when coming beside the talks was first', async () => {
    const { fatma, id } = await asked();
    const [joined, commit] = [gate(), gate()];
    const joining = world.database.transaction(async (tx) => {
      const place = await world.mediation.join(tx, mo, id);
      joined.open();
      await commit.opened;
      return place;
    });
    await joined.opened;
    const deed = inNameOf(fatma, { negotiationId: id }, says(id));
    await atLock(deed);
    commit.open();
    must(await joining);
    expect(await deed).toEqual(OTHER_SIDE);
    expect(await mediatorOf(id)).toBe(mo.id);
  });

  it('neither sees nor does anything beside talks in which he acted for one', async () => {
    const { fatma, jan, postId, id } = await asked();
    must(await world.database.transaction((tx) => world.mediation.join(tx, mo, id)));
    expect(await world.reading.mediated(mo, id)).toMatchObject({ id });
    await world.database.write((tx) =>
      tx.manager.query(
        `INSERT INTO acting_side (acted_by, post_id, low_id, high_id, person_id)
         VALUES ($1, $2, least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid), $3)`,
        [mo.id, postId, fatma.id, jan.id],
      ),
    );
    expect(await world.reading.mediated(mo, id)).toBeNull();
    expect(await world.mediation.message(mo, id, 'Zullen we samen kijken?')).toMatchObject({ ok: false });
  });
});
