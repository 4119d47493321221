import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { actorOf, openTown, type Town, type Townsperson, type TownPost } from './testing/town.js';

let town: Town;
let fatma: Townsperson;
let jan: Townsperson;
let request: TownPost;
let offer: TownPost;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
beforeEach(async () => ({ fatma, jan, request, offer } = await town.begin()));

const room = (set: string): Promise<void> => town.change(`UPDATE resident SET ${set} WHERE person_id = $1`, jan.id);
const found = (): Promise<string[] | null> => town.found(actorOf(fatma.id), request);
const at = (moment: string): void => town.clock.moveTo(new Date(moment));

/** In the Netherlands it is winter: one hour after UTC. */
describe('somebody who has no room yet', () => {
  beforeEach(async () => {
    at('2026-12-01T12:00:00Z');
    await town.publish([request, offer]);
    await room(`helps_from = '2026-12-05'`);
  });

  it('is not suggested before the first day with room, where they live, and is from then on', async () => {
    at('2026-12-04T22:59:59.999Z');
    expect(await found()).toEqual([]);
    at('2026-12-04T23:00:00Z');
    expect(await found()).toEqual([offer.id]);
  });

  it('is not so much as compared', async () => {
    expect(await town.suggestions.forPost(actorOf(fatma.id), request.id)).toMatchObject({ value: { lookedAt: 0 } });
  });

  it('still finds whom to help', async () => {
    expect(await town.found(actorOf(jan.id), offer)).toEqual([request.id]);
  });

  it('is found with what they ask themself', async () => {
    await town.change(`UPDATE resident SET helps_from = '2027-05-01' WHERE person_id = $1`, fatma.id);
    expect(await town.found(actorOf(jan.id), offer)).toEqual([request.id]);
  });
});

describe('somebody who helps at most twice a month', () => {
  beforeEach(async () => {
    at('2026-12-15T12:00:00Z');
    await town.publish([request, offer]);
    await room('helps_at_most = 2');
  });

  it('is suggested until there are two new agreements in the month', async () => {
    await town.agree([[jan.id, new Date('2026-12-02T09:00:00Z')]]);
    expect(await found()).toEqual([offer.id]);
    await town.agree([[jan.id, new Date('2026-12-15T12:00:00Z')]]);
    expect(await found()).toEqual([]);
  });

  it('is suggested again in the next month, and a month is one where they live', async () => {
    const first = new Date('2026-11-30T23:00:00Z');
    const last = new Date('2026-12-31T22:59:00Z');
    await town.agree([
      [jan.id, first],
      [jan.id, last],
    ]);
    at(last.toISOString());
    expect(await found()).toEqual([]);
    at('2026-12-31T23:00:00Z');
    expect(await found()).toEqual([offer.id]);
  });

  it('keeps room when others agree', async () => {
    await town.agree([
      [fatma.id, town.clock.now()],
      [fatma.id, town.clock.now()],
    ]);
    expect(await found()).toEqual([offer.id]);
  });

  it('still finds whom to help when the month is full', async () => {
    await town.agree([
      [jan.id, town.clock.now()],
      [jan.id, town.clock.now()],
    ]);
    expect(await town.found(actorOf(jan.id), offer)).toEqual([request.id]);
  });
});
