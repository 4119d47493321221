import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { err, type Result } from '#kernel';
import { roundTripsOf } from '#platform/testing';

import { TalksMovedError, TalksRepository } from '../data/talks/talks.repository.js';
import { leave } from '../domain/talks/turns.rules.js';
import { must, street, terms, type Street } from '../testing/street.js';

const BEGIN = 'BEGIN ISOLATION LEVEL READ COMMITTED';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

/** The round trips of a turn that succeeds. */
async function tripsOf(turn: () => Promise<Result<unknown, unknown>>): Promise<string[][]> {
  let taken: Result<unknown, unknown> = err(null);
  const trips = await roundTripsOf(async () => (taken = await turn()));
  must(taken);
  return trips;
}

// Seen red on the way before, each statement a round trip: seven for a counter-proposal, eight with its stall; sixteen
// for an accept.
describe('one waits for the database', () => {
  it('twice for a counter-proposal: to hold the talks, and to write everything', async () => {
    const { fatma, id } = await world.underWay();
    const together = terms({ inReturn: { kind: 'together', what: 'Koffie' } });
    expect(await tripsOf(() => world.talks.counter(fatma, id, 1, together))).toEqual([
      [BEGIN, 'talks_lock', 'talks_turn_facts'],
      ['talks_save_proposal', 'outbox_append', 'COMMIT'],
    ]);
    expect(await world.told(id)).toEqual(['negotiation.opened', 'negotiation.proposed', 'negotiation.proposed']);
  });

  it('three times for an accept: to hold post and talks, to take a place, and to write everything', async () => {
    const { fatma, id, hash } = await world.underWay();
    expect(await tripsOf(() => world.talks.accept(fatma, id, 1, hash))).toEqual([
      [BEGIN, 'talks_lock_post', 'talks_lock', 'talks_turn_facts', 'waiting_list_offers_around'],
      ['post_take_place'],
      ['talks_save_consent', 'agreement_add', 'occurrence_add', 'outbox_append', 'COMMIT'],
    ]);
    expect((await world.told(id)).at(-1)).toBe('negotiation.accepted');
  });

  it('twice for a question', async () => {
    const { fatma, id } = await world.underWay();
    expect(await tripsOf(() => world.talks.ask(fatma, id, 'Is er een lift?'))).toHaveLength(2);
  });
});

describe('a turn whose talks are not as they were read', () => {
  // Seen red with the number read `FROM moved`: the statement wrote nothing and did not fail, which was seen behind the
  // commit, with everybody told.
  it('is not written, and nobody is told', async () => {
    const { fatma, id } = await world.underWay();
    const talks = world.app.get(TalksRepository);
    const before = await world.told(id);
    const taken = world.database.write(async (tx) => {
      const held = await talks.hold(tx, id, fatma.id);
      const old = { ...held!.talks, version: 7 };
      tx.withCommit(talks.save(tx, old, must(leave(old, fatma.id)), world.clock.now()));
      await tx.emit({ topic: 'negotiation.closed', key: id, payload: {} });
    });
    await expect(taken).rejects.toThrow(TalksMovedError);
    expect(await world.told(id)).toEqual(before);
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({ state: 'awaitingRequester', turns: 1 });
  });
});
