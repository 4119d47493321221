import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SETTINGS_TOKEN, type RunSettings } from '#platform';

import { must, street, terms, type Street } from '../testing/street.js';
import { RebuildingService } from '../talks/rebuilding.service.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const CHECK = { write: false } as const;
const tuesdays = (time: string) =>
  terms({
    when: { kind: 'at', start: `2026-12-15T${time}`, minutes: 60 },
    howOften: { kind: 'weekly', everyWeeks: 1 },
  });
const newest = async (viewer: { readonly id: string }, agreementId: string) => {
  const [amendment] = await world.reading.amendments(viewer.id, [agreementId]);
  if (!amendment) throw new Error('There is no amendment.');
  return amendment;
};
/** An hour later, so that every turn has a moment of its own. */
const later = (): void => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + 3_600_000));
};

/** An agreement with an amendment of every end, and one that waits; answers that one. */
async function everyEnd(): Promise<string> {
  world.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
  const { fatma, jan, agreementId } = await world.agreed(tuesdays('10:00'));
  const ended = await world.agreed(tuesdays('10:00'));
  const { amendments } = world;
  must(await amendments.propose(jan, agreementId, tuesdays('11:00'), 'Liever later.'));
  later();
  must(await amendments.counter(fatma, agreementId, 2, tuesdays('12:00')));
  later();
  must(await amendments.accept(jan, agreementId, await newest(jan, agreementId)));
  for (const close of [
    () => amendments.decline(fatma, agreementId, 'noTime'),
    () => amendments.withdraw(jan, agreementId),
  ]) {
    later();
    must(await amendments.propose(jan, agreementId, tuesdays('11:00')));
    later();
    must(await close());
  }
  must(await amendments.propose(ended.jan, ended.agreementId, tuesdays('11:00')));
  later();
  must(await world.agreements.endAgreement(ended.fatma, ended.agreementId, 'done'));
  must(await amendments.propose(jan, agreementId, tuesdays('11:00')));
  world.clock.moveTo((await newest(jan, agreementId)).answerBy);
  await amendments.lapseDue();
  later();
  must(await amendments.propose(fatma, agreementId, tuesdays('13:00')));
  later();
  must(await amendments.counter(jan, agreementId, (await newest(jan, agreementId)).version, tuesdays('14:00')));
  return (await newest(jan, agreementId)).id;
}

describe('the rows of amendments', () => {
  it('say what their turns say, whatever became of them, and however long people have for an answer now', async () => {
    // Seen red: with deadlines counted again from today's settings instead of read, a deadline of 6 December was to be the 3rd.
    await everyEnd();
    const clean = { lookedAmendments: 6, differing: [], differingAmendments: [] };
    expect(await world.rebuilding.rebuild(CHECK)).toMatchObject(clean);
    const settings = world.app.get<RunSettings>(SETTINGS_TOKEN, { strict: false });
    const hasty = new RebuildingService(world.database, { ...settings, ANSWER_DAYS: 2 });
    expect(await hasty.rebuild(CHECK)).toMatchObject(clean);
  });

  it('are found where a hand changed them, left at a check, and put right without one', async () => {
    // Seen red: while talks alone were looked at, all ten columns that are changed here went by unseen.
    const id = await everyEnd();
    const [before] = await world.rows('SELECT * FROM amendment WHERE id = $1', id);
    await world.rows(
      `UPDATE amendment SET state = 'closed', closed_because = 'declined', closed_by = gen_random_uuid(), counters = 9,
         answer_by = answer_by + interval '1 day', proposed_by = 'requester', opened_by = 'helper', turns = 7
       WHERE id = $1`,
      id,
    );
    await world.rows(
      `UPDATE amendment m SET version = p.version, standing_hash = p.hash FROM terms_proposal p
       WHERE m.id = $1 AND p.negotiation_id = m.negotiation_id AND p.version = 1`,
      id,
    );
    for (const how of [CHECK, { write: true }]) {
      const { differing, differingAmendments } = await world.rebuilding.rebuild(how);
      expect(differing).toEqual([]);
      expect(differingAmendments.map(({ amendmentId }) => amendmentId)).toEqual([id]);
      expect(differingAmendments[0]?.differences.map(({ name }) => name)).toEqual([
        'state',
        'version',
        'termsHash',
        'openedBy',
        'proposedBy',
        'counters',
        'answerBy',
        'closedBecause',
        'closedBy',
        'turns',
      ]);
      expect(differingAmendments[0]?.differences).toContainEqual({ name: 'counters', kept: 9, told: 1 });
    }
    expect((await world.rebuilding.rebuild(CHECK)).differingAmendments).toEqual([]);
    expect(await world.rows('SELECT * FROM amendment WHERE id = $1', id)).toEqual([before]);
  });
});
