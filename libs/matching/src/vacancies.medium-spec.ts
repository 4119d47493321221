import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { OtherVacanciesService } from './other-vacancies.service.js';
import { actorOf, GRONINGEN, openTown, type Town, type TownPost, type Townsperson } from './testing/town.js';

let town: Town;
let organisation: Townsperson;
let jan: Townsperson;
let offer: TownPost;

beforeAll(async () => {
  town = await openTown({ withIndex: true });
});
afterAll(() => town.close());
beforeEach(async () => {
  ({ fatma: organisation, jan, offer } = await town.begin());
  await town.change(`UPDATE person SET kind = 'organisation', email = NULL WHERE id = $1`, organisation.id);
  await town.change(`UPDATE resident SET skills = '{hanging-blinds}' WHERE person_id = $1`, jan.id);
});

/** Posts of the organisation that are vacancies, in whatever state. */
async function vacancies(...changes: Parameters<Town['postOf']>[1][]): Promise<TownPost[]> {
  const posts = changes.map((change) => town.postOf(organisation, { kind: 'request', ...change }));
  await town.publish(posts);
  // Whether a post is a vacancy never changes; these are made as they should have been.
  await town.database.write(async ({ manager }) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    await manager.query('UPDATE post SET vacancy = true WHERE id = ANY ($1::uuid[])', [posts.map(({ id }) => id)]);
  });
  return posts;
}
const pause = async ({ id }: TownPost): Promise<void> => {
  await town.change(`UPDATE post SET state = 'paused' WHERE id = $1`, id);
};
const forJan = async (): Promise<string[]> =>
  (await town.suggestions.forMe(actorOf(jan.id))).suggestions.map(({ post }) => post.id);

describe('a vacancy and an offer that fit', () => {
  it('are suggested to each other with reasons, and the vacancy to whom the profile fits', async () => {
    const [vacancy] = (await vacancies({})) as [TownPost];
    await town.publish([offer]);
    expect(await town.found(actorOf(organisation.id), vacancy)).toEqual([offer.id]);
    expect(await town.found(actorOf(jan.id), offer)).toEqual([vacancy.id]);
    for (const reasons of [
      await town.firstReasons(actorOf(organisation.id), vacancy),
      await town.firstReasons(actorOf(jan.id), offer),
    ])
      expect(reasons).toContainEqual({ kind: 'activity', is: 'same', verdict: 'for', activity: 'hanging-blinds' });
    expect(await forJan()).toEqual([vacancy.id]);
  });

  it('are not while the vacancy is paused', async () => {
    const [vacancy] = (await vacancies({})) as [TownPost];
    await town.publish([offer]);
    await pause(vacancy);
    expect(await town.found(actorOf(jan.id), offer)).toEqual([]);
    expect(await forJan()).toEqual([]);
    expect(await town.found(actorOf(organisation.id), vacancy)).toBeNull();
  });

  it('are kept apart by what keeps neighbours apart: the activity, the distance, a block', async () => {
    await vacancies({ activity: 'dutch-practice' }, { areaCode: GRONINGEN });
    await town.publish([offer]);
    expect(await town.found(actorOf(jan.id), offer)).toEqual([]);
    const [near] = (await vacancies({})) as [TownPost];
    expect(await town.found(actorOf(jan.id), offer)).toEqual([near.id]);
    await town.change('INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())', jan.id, organisation.id);
    expect(await town.found(actorOf(jan.id), offer)).toEqual([]);
    expect(await town.found(actorOf(organisation.id), near)).toEqual([]);
  });
});

describe('other vacancies for a volunteer', () => {
  const besides = async (applied: TownPost, ...talkedAbout: TownPost[]): Promise<string[]> => {
    const answered = talkedAbout.map(({ id }) => id);
    const found = await town.app.get(OtherVacanciesService).besides(jan.id, applied.id, answered);
    return found.map(({ id }) => id);
  };

  it('are the best three open ones, and nothing that residents ask', async () => {
    // Seen red without `p.vacancy`: a neighbour's request came first.
    const [applied, same, alike, next, last, paused] = (await vacancies(
      {},
      {},
      { activity: 'furniture-assembly' },
      { areaCode: 'BU00340102' },
      { areaCode: 'BU00340103', activity: 'furniture-assembly', languages: ['th'] },
      {},
    )) as [TownPost, TownPost, TownPost, TownPost, TownPost, TownPost];
    await pause(paused);
    await town.publish([town.postOf(organisation, { kind: 'request' })]);
    const found = await besides(applied);
    expect(found.toSorted()).toEqual([same.id, alike.id, next.id].toSorted());
    for (const other of [applied, last, paused]) expect(found).not.toContain(other.id);
  });

  it('are none that the volunteer answered before', async () => {
    const [applied, answered, fresh] = (await vacancies({}, {}, {})) as [TownPost, TownPost, TownPost];
    expect(await besides(applied, answered)).toEqual([fresh.id]);
  });
});
