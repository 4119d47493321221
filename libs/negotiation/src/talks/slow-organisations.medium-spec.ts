import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { newId } from '#platform';
import { addApprovedOrganisation, backendsWaiting } from '#platform/testing';
import { NEW_PROFILE, ResidentsService } from '#residents';

import { NOTE_SILENCES } from '../data/talks/slow-organisations.queries.js';
import { applicationUnanswered } from '../domain/talks/negotiation.events.js';
import { SILENT_DAYS } from '../domain/talks/slow-organisations.rules.js';
import { HAVEN, must, street, terms, type Street } from '../testing/street.js';
import { SlowOrganisationsService } from './slow-organisations.service.js';

/** Work that is far away, so that the days count. */
const FAR = terms({ when: { kind: 'at', start: '2027-03-02T10:00', minutes: 60 } });

let world: Street;
let slow: SlowOrganisationsService;
let organisation: SignedIn;
let jan: SignedIn;
let id: string;

beforeAll(async () => {
  world = await street();
  slow = world.app.get(SlowOrganisationsService);
});
afterAll(() => world.close());

/** An organisation, as a coordinator acts in its name. */
async function organise(): Promise<SignedIn> {
  const coos = await world.person('Coos');
  const [own, at] = [newId(world.clock.now()), world.clock.now()];
  const people = { registeredBy: coos.id, checkedBy: world.broker.id, coordinators: [coos.id] };
  await world.database.write(async (tx) => {
    await addApprovedOrganisation(tx, { id: own, name: 'Buurthuis', areaCode: HAVEN, at, ...people });
    const profile = { ...NEW_PROFILE, areaCode: HAVEN, languages: ['nl'] };
    await world.app.get(ResidentsService, { strict: false }).saveProfile(tx, own, profile);
  });
  return { ...coos, id: own, actedBy: coos.id, actedWithin: [] };
}
beforeEach(async () => {
  organisation = await organise();
  jan = await world.person('Jan');
  id = must(await world.talks.respond(jan, await world.vacancy(organisation), FAR));
});

const silences = async (): Promise<{ turn: number; day: number }[]> =>
  world.rows(
    `SELECT (payload ->> 'turn')::int AS turn, (payload ->> 'day')::int AS day FROM outbox_event
     WHERE topic = 'application.unanswered' AND key = $1 ORDER BY id`,
    id,
  );
const look = () => slow.tellDue();
async function somebodyWaits(): Promise<void> {
  while ((await backendsWaiting(world.database)) === 0);
}

describe('a silence of an organisation', () => {
  it('is told once for each day, also by two who look at the same moment', async () => {
    // Seen red without ON CONFLICT DO NOTHING: the second look fails; and without the key of `slow_answer`: both tell.
    world.clock.advance({ days: 3 });
    const looked = await world.database.write(async (tx) => {
      const first = await tx.named(NOTE_SILENCES, [world.clock.now(), SILENT_DAYS, 10]);
      const second = look();
      await Promise.race([second, somebodyWaits()]);
      for (const silence of first) await tx.emit(applicationUnanswered(silence));
      return { first: first.length, second };
    });
    expect([looked.first, await looked.second, await look()]).toEqual([1, 0, 0]);
    expect(await silences()).toEqual([{ turn: 1, day: 3 }]);
    world.clock.advance({ days: 4 });
    await look();
    expect((await silences()).at(-1)).toEqual({ turn: 1, day: 7 });
  });

  it('that nobody looked at for ten days is told by the last day alone', async () => {
    world.clock.advance({ days: 11 });
    await look();
    expect(await silences()).toEqual([{ turn: 1, day: 10 }]);
    await look();
    expect(await silences()).toHaveLength(1);
  });

  it('ends with any word of the organisation, and begins with the next word of the volunteer that is left standing', async () => {
    // Seen red counting from the last version: a question was no word, and the organisation was nudged for it.
    must(await world.talks.ask(organisation, id, 'Kunt u ook op donderdag?'));
    world.clock.advance({ days: 4 });
    await look();
    expect(await silences()).toEqual([]);
    must(await world.talks.answer(jan, id, 2, 'Ja, dat kan.'));
    must(await world.talks.message(jan, id, 'En ook op vrijdag.'));
    world.clock.advance({ days: 3 });
    await look();
    expect(await silences()).toEqual([{ turn: 3, day: 3 }]);
  });

  it('is none where neighbours talk, or when it is the turn of the volunteer', async () => {
    const { id: neighbours } = await world.underWay({ when: FAR.when });
    must(await world.talks.counter(organisation, id, 1, { ...FAR, conditions: 'Graag met de fiets.' }));
    world.clock.advance({ days: 4 });
    await look();
    expect(await world.told(neighbours)).not.toContain('application.unanswered');
    expect(await silences()).toEqual([]);
  });
});

describe('talks about a vacancy', () => {
  it('have fourteen days, for either side, and those of neighbours five', async () => {
    const days = async (talks: string): Promise<number> => {
      const [row] = await world.rows<{ days: number }>(
        `SELECT round(extract(epoch FROM answer_by - changed_at) / 86400)::int AS days FROM negotiation WHERE id = $1`,
        talks,
      );
      return row?.days ?? 0;
    };
    expect(await days(id)).toBe(14);
    must(await world.talks.counter(organisation, id, 1, { ...FAR, conditions: 'Graag met de fiets.' }));
    expect(await days(id)).toBe(14);
    expect(await days((await world.underWay({ when: FAR.when })).id)).toBe(5);
  });

  it('are as their turns tell, also after a no with a reason', async () => {
    must(await world.talks.decline(organisation, id, 'placeFilled'));
    const { differing } = await world.rebuilding.rebuild({ write: false });
    expect(differing).toEqual([]);
    expect(await world.rows('SELECT reason FROM turn WHERE negotiation_id = $1 AND kind = $2', id, 'decline')).toEqual([
      { reason: 'placeFilled' },
    ]);
  });
});
