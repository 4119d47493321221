import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gridOf } from '#kernel';
import { backendsWaiting } from '#platform/testing';

import type { SearchContent } from '../domain/alerts/saved-search.rules.js';
import { asSelf, openAlertTown, searchFor, type AlertTown } from '../testing/alert-town.js';
import { TUESDAY_MORNING, type Townsperson, type TownPost } from '../testing/town.js';

let town: AlertTown;
let fatma: Townsperson;
let jan: Townsperson;
let offer: TownPost;

beforeAll(async () => {
  town = await openAlertTown();
});
afterAll(() => town.close());
beforeEach(async () => {
  ({ fatma, jan, offer } = await town.begin());
});

const names = async (who: Townsperson): Promise<string[]> =>
  (await town.searches.mine(asSelf(who))).map(({ name }) => name);

describe('saved searches', () => {
  it('are seen, changed and removed by their owner alone', async () => {
    const id = await town.keep(fatma);
    expect(await names(jan)).toEqual([]);
    const [his, hers] = [asSelf(jan), asSelf(fatma)];
    expect(await town.searches.change(his, id, searchFor({ name: 'Van mij' }))).toMatchObject({
      error: { kind: 'NotFound' },
    });
    expect(await town.searches.remove(his, id)).toMatchObject({ error: { kind: 'NotFound' } });
    expect(await names(fatma)).toEqual(['Zonwering']);
    expect(await town.searches.change(hers, id, searchFor({ name: 'Gordijnen' }))).toMatchObject({
      ok: true,
      value: { id, name: 'Gordijnen' },
    });
    expect(await town.searches.remove(hers, id)).toMatchObject({ ok: true, value: { name: 'Gordijnen' } });
    expect(await names(fatma)).toEqual([]);
  });

  it('come back when what was removed is saved again', async () => {
    const id = await town.keep(fatma, { words: 'rolgordijnen', availability: TUESDAY_MORNING });
    const removed = await town.searches.remove(asSelf(fatma), id);
    if (!removed.ok) throw new Error('It was not removed.');
    const again = await town.searches.save(asSelf(fatma), removed.value);
    expect(again).toMatchObject({
      ok: true,
      value: { ...removed.value, id: expect.any(String), savedAt: expect.any(Date) },
    });
  });

  it('are twenty at most, also when two are saved at once', async () => {
    for (let kept = 0; kept < 19; kept += 1) await town.keep(fatma);
    // Seen red without the lock on their owner: the second one wants the same last place.
    const later = await town.database.write(async (tx) => {
      await tx.manager.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [fatma.id]);
      await tx.manager.query(
        `INSERT INTO saved_search SELECT (jsonb_populate_record(s, jsonb_build_object('id', person_id, 'slot', 20))).*
         FROM saved_search s WHERE slot = 1`,
      );
      const saving = town.searches.save(asSelf(fatma), searchFor());
      while ((await backendsWaiting(town.database)) === 0) await new Promise((next) => setImmediate(next));
      return { saving };
    });
    expect(await later.saving).toMatchObject({ error: { kind: 'TooManySearches', max: 20 } });
    expect(await names(fatma)).toHaveLength(20);
  });

  it('go with the account', async () => {
    await town.keep(fatma);
    await town.change('DELETE FROM resident WHERE person_id = $1', fatma.id);
    await town.change('DELETE FROM person WHERE id = $1', fatma.id);
    expect(await town.rows('SELECT id FROM saved_search')).toEqual([]);
  });
});

describe('a saved search', () => {
  const meets = async (
    search: Partial<SearchContent>,
    post: Partial<TownPost> = {},
    words?: string,
  ): Promise<boolean> => {
    await town.keep(fatma, search);
    const told = { ...offer, ...post };
    await town.publish([told]);
    if (words !== undefined)
      await town.change(`UPDATE post SET search_vector = array_to_tsvector($1)`, words.split(' '));
    return (await town.raise(told)) === 1;
  };
  const monday = gridOf([{ day: 'monday', part: 'evening' }]);

  it.each<[string, Partial<SearchContent>]>([
    ['everything around', { activities: [] }],
    ['an activity', { activities: ['odd-jobs', 'hanging-blinds'] }],
    ['its group', { activities: ['jobs-at-home'] }],
    ['the day part', { availability: TUESDAY_MORNING | monday }],
    ['a language', { languages: ['ar', 'nl'] }],
    ['around a district', { areaCode: 'WK003401', metres: 2_000 }],
    ['around a municipality', { areaCode: 'GM0034', metres: 10_000 }],
    ['just there', { areaCode: 'BU00340102', metres: 0 }],
  ])('meets a post by %s', async (_, search) => {
    expect(await meets(search)).toBe(true);
  });

  it.each<[string, Partial<SearchContent>]>([
    ['of the other kind', { kind: 'request' }],
    ['of another activity', { activities: ['odd-jobs'] }],
    ['of another group', { activities: ['errands'] }],
    ['too far away', { metres: 1_000 }],
    ['at another time', { availability: monday }],
    ['in another language', { languages: ['ar'] }],
    ['when it is off', { hears: 'off' }],
  ])('does not meet a post %s', async (_, search) => {
    expect(await meets(search)).toBe(false);
  });

  it('meets a post that does not say when', async () => {
    expect(await meets({ availability: monday }, { availability: 0 })).toBe(true);
  });

  it('meets the words that the search of the feed finds', async () => {
    expect(await meets({ activities: [], words: 'trap schilderen' }, {}, 'trap schilder')).toBe(true);
  });

  it('does not meet some of the words', async () => {
    expect(await meets({ activities: [], words: 'trap schilderen' }, {}, 'trap')).toBe(false);
  });
});
