import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { openAlertTown, peopleOf, type AlertTown } from '../testing/alert-town.js';
import { actorOf, GRONINGEN, ZEEWOLDE, type Townsperson, type TownPost } from '../testing/town.js';

let town: AlertTown;
let fatma: Townsperson;
let jan: Townsperson;
let request: TownPost;
let offer: TownPost;

beforeAll(async () => {
  town = await openAlertTown();
});
afterAll(() => town.close());
beforeEach(async () => {
  ({ fatma, jan, request, offer } = await town.begin());
});

const people = async (post: TownPost): Promise<string[]> => (await town.chosen(post)).map(({ person }) => person);

describe('who is chosen to hear of a new post', () => {
  it('are authors of posts that it fits, with the reasons as they may read them', async () => {
    await town.publish([request, offer]);
    expect(await town.raise(request)).toBe(1);
    expect(await town.chosen(request)).toEqual([
      {
        person: jan.id,
        why: 'fits',
        hears: 'digest',
        own: offer.id,
        search: null,
        reasons: expect.arrayContaining([
          { kind: 'activity', is: 'same', verdict: 'for', activity: 'hanging-blinds' },
          // Fatma's Arabic is missing of his offer; he is not told what was missing of hers.
          { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: [] },
        ]),
      },
    ]);
  });

  it('are told of in one event a page, with ids alone', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    const [{ id }] = (await town.rows<{ id: string }>('SELECT id FROM alert')) as [{ id: string }];
    expect(await town.events()).toEqual([{ topic: 'alert.raised', payload: { postId: request.id, alertIds: [id] } }]);
  });

  it('are not authors whom it fits weakly', async () => {
    await town.publish([
      { ...request, languages: ['ar'], availability: 1 },
      { ...offer, activity: 'odd-jobs' },
    ]);
    const answer = await town.suggestions.forPost(actorOf(fatma.id), request.id);
    expect(answer).toMatchObject({ value: { suggestions: [{ strength: 'weak' }] } });
    expect(await town.raise(request)).toBe(0);
  });

  it('are residents without a post whose profile names the activity', async () => {
    const [able, far] = [town.personOf(), town.personOf({ areaCode: GRONINGEN })];
    await town.neighbours([able, far], ['hanging-blinds']);
    await town.neighbours([town.personOf()], ['odd-jobs']);
    await town.publish([request]);
    await town.raise(request);
    expect(await town.chosen(request)).toEqual([
      expect.objectContaining({ person: able.id, why: 'fits', own: null, hears: 'digest' }),
    ]);
  });

  it('are heard by their offer rather than by their profile where they have one', async () => {
    const able = town.personOf();
    await town.neighbours([able], ['hanging-blinds']);
    const own = town.postOf(able, { languages: ['pl'], availability: 1, activity: 'odd-jobs' });
    await town.publish([request, own]);
    expect(await town.raise(request)).toBe(0);
    await town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, own.id);
    expect(await town.raise(request)).toBe(1);
  });

  it('are owners of searches that it meets, as they want to hear of it', async () => {
    const search = await town.keep(fatma, { hears: 'atOnce' });
    await town.publish([offer]);
    await town.raise(offer);
    expect(await town.chosen(offer)).toEqual([
      { person: fatma.id, why: 'search', hears: 'atOnce', own: null, search, reasons: null },
    ]);
  });

  it('are one each, by what they asked for themselves', async () => {
    await town.publish([request, offer]);
    const [, atOnce] = [await town.keep(fatma), await town.keep(fatma, { hears: 'atOnce' })];
    await town.raise(offer);
    expect(await town.chosen(offer)).toEqual([expect.objectContaining({ person: fatma.id, search: atOnce })]);
  });

  it('are the best, and among equals those who were chosen longest ago', async () => {
    const able = peopleOf(town, 60);
    await town.neighbours(able, ['hanging-blinds']);
    await town.publish([request, offer]);
    await town.raise(request);
    const first = await people(request);
    expect(first).toHaveLength(town.settings.ALERTS_A_POST);
    const again = town.postOf(fatma, { kind: 'request', languages: ['ar', 'nl'] });
    await town.publish([again]);
    await town.raise(again);
    const later = await people(again);
    // Jan fits fairly and these strongly: ten of them were left out, and come first now.
    expect(first).not.toContain(jan.id);
    const leftOut = able.map(({ id }) => id).filter((id) => !first.includes(id));
    expect(leftOut).toHaveLength(10);
    expect(later).toEqual(expect.arrayContaining(leftOut));
  });
});

describe('who is not chosen', () => {
  /** One by an offer, one by a profile, one by a search. */
  let heard: readonly string[];
  beforeEach(async () => {
    const [able, keeper] = [town.personOf(), town.personOf()];
    await town.neighbours([able], ['hanging-blinds']);
    await town.neighbours([keeper]);
    await town.keep(keeper, { kind: 'request' });
    await town.publish([request, offer]);
    heard = [jan.id, able.id, keeper.id];
  });
  const LATER = `paused_until = now() + interval '100 years'`;

  it('is otherwise anybody of these', async () => {
    expect(await town.raise(request)).toBe(3);
    expect((await people(request)).toSorted()).toEqual(heard.toSorted());
  });

  // Each seen red without its part of MAY_BE_TOLD.
  it.each([
    ['somebody who pauses', `UPDATE resident SET ${LATER} WHERE person_id = ANY ($1)`],
    ['somebody who is suspended', `UPDATE person SET state = 'suspended' WHERE id = ANY ($1)`],
    ['somebody without an address', 'UPDATE person SET email = NULL WHERE id = ANY ($1)'],
  ])('is %s', async (_, change) => {
    await town.change(change, heard);
    expect(await town.raise(request)).toBe(0);
  });

  it.each([
    ['whom the author blocks', '$1, one'],
    ['who blocks the author', 'one, $1'],
  ])('is somebody %s', async (_, pair) => {
    await town.change(
      `INSERT INTO block (by_id, blocked_id, made_at) SELECT ${pair}, now() FROM unnest($2::uuid[]) AS one`,
      fatma.id,
      heard,
    );
    expect(await town.raise(request)).toBe(0);
  });

  it('is somebody who wants to hear nothing but what is searched for', async () => {
    await town.change(
      `INSERT INTO alert_hearing (person_id, fits, changed_at) SELECT one, 'off', now() FROM unnest($1::uuid[]) AS one`,
      heard,
    );
    expect(await town.raise(request)).toBe(1);
    expect(await people(request)).toEqual(heard.slice(2));
  });

  it('is somebody who talks about it already', async () => {
    await town.database.write((tx) => town.alerts.noteTalks(tx, request.id, [fatma.id, ...heard]));
    expect(await town.raise(request)).toBe(0);
  });

  it.each([
    ['its author pauses', () => town.change(`UPDATE resident SET ${LATER} WHERE person_id = $1`, fatma.id)],
    ['its author is suspended', () => town.change(`UPDATE person SET state = 'suspended' WHERE id = $1`, fatma.id)],
    ['it is closed', () => town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, request.id)],
    ['its time is over', () => town.change('UPDATE post SET open_until = $1', town.clock.now())],
  ])('is anybody when %s', async (_, change) => {
    await change();
    expect(await town.raise(request)).toBe(0);
  });

  it('is anybody of another municipality when it tells that somebody is away', async () => {
    const [near, other] = [town.personOf(), town.personOf({ areaCode: ZEEWOLDE })];
    await town.neighbours([near, other], ['pet-sitting']);
    await town.keep(other, { kind: 'request', activities: ['pet-sitting'], metres: 50_000 });
    const away = town.postOf(fatma, { kind: 'request', activity: 'pet-sitting', onceOn: '2026-12-08' });
    await town.publish([away]);
    expect(await town.rows('SELECT absence FROM post WHERE id = $1', away.id)).toEqual([{ absence: true }]);
    await town.raise(away);
    expect(await people(away)).toEqual([near.id]);
    const [told] = await town.chosen(away);
    expect(told?.reasons).toContainEqual({ kind: 'date', is: 'unknown', verdict: 'unknown' });
  });
});
