import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { gridOf } from '#kernel';

import {
  actorOf,
  GRONINGEN,
  openTown,
  TUESDAY_MORNING,
  type Town,
  type Townsperson,
  type TownPost,
} from './testing/town.js';

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

const found = (actor = actorOf(fatma.id), post = request): Promise<string[] | null> => town.found(actor, post);

describe('suggestions for a post', () => {
  it('tell what speaks for the other post, what against, and what is missing', async () => {
    await town.publish([request, offer]);
    expect(await town.suggestions.forPost(actorOf(fatma.id), request.id)).toMatchObject({
      ok: true,
      value: { lookedAt: 1, suggestions: [{ post: { id: offer.id, author: { id: jan.id } }, strength: 'fair' }] },
    });
    expect(await town.firstReasons(actorOf(fatma.id), request)).toEqual([
      { kind: 'activity', is: 'same', verdict: 'for', activity: 'hanging-blinds' },
      { kind: 'distance', is: 'cycling', verdict: 'for' },
      { kind: 'dayParts', is: 'shared', verdict: 'for', cells: TUESDAY_MORNING },
      { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: ['ar'] },
      { kind: 'inReturn', is: 'none', verdict: 'unknown' },
      { kind: 'waiting', is: 'new', verdict: 'for' },
    ]);
  });

  it('work for whoever offers as well', async () => {
    await town.publish([request, offer]);
    expect(await found(actorOf(jan.id), offer)).toEqual([request.id]);
  });

  it('see an exchange in what the two ask and offer elsewhere', async () => {
    const party = { activity: 'organise-party', kind: 'offer' } as const;
    const asked = town.postOf(jan, { activity: 'organise-party', kind: 'request' });
    await town.publish([request, offer, town.postOf(fatma, party), asked]);
    expect(await town.firstReasons(actorOf(fatma.id), request)).toContainEqual({
      kind: 'inReturn',
      is: 'eachGivesWhatTheOtherAsks',
      verdict: 'for',
      activities: ['organise-party'],
    });
  });

  it('take the languages of the author where the post says none', async () => {
    await town.publish([request, { ...offer, languages: [] }]);
    expect(await town.firstReasons(actorOf(fatma.id), request)).toContainEqual(
      expect.objectContaining({ kind: 'language', languages: ['nl'] }),
    );
  });

  it('read the approved words, not those that wait for review', async () => {
    const waiting = { wantedActivity: 'organise-party', onceOn: '2026-12-08', place: 'online' } as const;
    await town.publish([request, { ...offer, waiting }]);
    const reasons = await town.firstReasons(actorOf(fatma.id), request);
    expect(reasons?.map(({ kind, is }) => `${kind} ${is}`)).toEqual([
      'activity same',
      'distance cycling',
      'dayParts shared',
      'language shared',
      'inReturn none',
      'waiting new',
    ]);
  });

  it('come from elsewhere in the country only for help by telephone or online', async () => {
    const elsewhere = town.personOf({ areaCode: GRONINGEN });
    await town.settle([elsewhere]);
    const calls = town.postOf(elsewhere, { place: 'byPhone' });
    const asksAny = { ...request, place: 'any' } as const;
    await town.publish([asksAny, calls, town.postOf(elsewhere, { place: 'atRequester' }), town.postOf(elsewhere)]);
    expect(await found()).toEqual([calls.id]);
    expect(await town.firstReasons(actorOf(fatma.id), request)).toContainEqual({
      kind: 'distance',
      is: 'remote',
      verdict: 'for',
    });
  });
});

describe('what would bring more', () => {
  const saturday = gridOf([{ day: 'saturday', part: 'morning' }]);
  const widenings = async (actor = actorOf(fatma.id)) => {
    const told = await town.suggestions.wideningsOf(actor, request.id);
    return told.ok ? told.value : null;
  };

  it('counts posts that may be seen and no others', async () => {
    const [ada, bo, cor] = [town.personOf(), town.personOf(), town.personOf()];
    await town.settle([ada, bo, cor]);
    const other = { activity: 'odd-jobs', availability: saturday, languages: ['en'] };
    await town.publish([{ ...request, languages: ['nl'] }, ...[ada, bo, cor].map((one) => town.postOf(one, other))]);
    expect((await widenings())?.[0]).toEqual({ by: 'day', day: 'saturday', more: 3 });
    await town.change('INSERT INTO block VALUES ($1, $2, now())', ada.id, fatma.id);
    await town.change(`UPDATE resident SET helps_from = '2031-01-01' WHERE person_id = $1`, bo.id);
    expect((await widenings())?.[0]).toEqual({ by: 'day', day: 'saturday', more: 1 });
  });

  it('looks to who helps by telephone, from anywhere', async () => {
    const gijs = town.personOf({ areaCode: GRONINGEN });
    await town.settle([gijs]);
    const calls = [1, 2].map(() => town.postOf(gijs, { place: 'byPhone', availability: TUESDAY_MORNING }));
    await town.publish([request, ...calls]);
    expect(await found()).toEqual([]);
    expect(await widenings()).toEqual([{ by: 'atDistance', more: 2 }]);
  });

  it('is told to whoever may ask for the suggestions, and not while taking a pause', async () => {
    await town.publish([request, town.postOf(jan, { availability: saturday, languages: ['en'] })]);
    expect(await widenings()).not.toEqual([]);
    expect(await widenings(actorOf(jan.id, ['WK003401']))).not.toBeNull();
    expect(await widenings(actorOf(jan.id))).toBeNull();
    const soon = new Date(town.clock.now().getTime() + 1);
    await town.change('UPDATE resident SET paused_until = $1 WHERE person_id = $2', soon, fatma.id);
    expect(await widenings()).toEqual([]);
  });
});

describe('who may ask', () => {
  const NOT_FOUND = { ok: false, error: { kind: 'NotFound' } };

  beforeEach(() => town.publish([request, offer]));

  it.each([
    ['the author', () => actorOf(fatma.id)],
    ['a broker of the area', () => actorOf(jan.id, ['WK003401'])],
    ['an administrator', () => actorOf(jan.id, [], ['administrator'])],
  ])('is %s', async (_, actor) => {
    expect((await town.suggestions.forPost(actor(), request.id)).ok).toBe(true);
  });

  it.each([
    ['a stranger', () => actorOf(jan.id), () => request.id],
    ['a broker of another area', () => actorOf(jan.id, ['WK003402']), () => request.id],
    ['somebody who was a broker once', () => ({ ...actorOf(jan.id), brokerOf: ['WK003401'] }), () => request.id],
    ['whoever makes up an id', () => actorOf(fatma.id), () => '019a0000-0000-7000-8000-000000000000'],
    ['whoever sends no id', () => actorOf(fatma.id), () => "' OR true"],
  ])('is not %s: the post is not found', async (_, actor, postId) => {
    expect(await town.suggestions.forPost(actor(), postId())).toEqual(NOT_FOUND);
  });

  it.each(['draft', 'inReview', 'fulfilled', 'withdrawn', 'lapsed'] as const)(
    'is nobody for a post that is %s',
    async (state) => {
      const closed = town.postOf(fatma, { kind: 'request', state });
      await town.publish([closed]);
      expect(await town.suggestions.forPost(actorOf(fatma.id), closed.id)).toEqual(NOT_FOUND);
    },
  );

  it('is nobody any more from the moment at which the time of the post is over', async () => {
    await town.change('UPDATE post SET open_until = $1 WHERE id = $2', town.clock.now(), request.id);
    expect(await town.suggestions.forPost(actorOf(fatma.id), request.id)).toEqual(NOT_FOUND);
  });

  it('gets nothing while taking a pause', async () => {
    const soon = new Date(town.clock.now().getTime() + 1);
    await town.change('UPDATE resident SET paused_until = $1 WHERE person_id = $2', soon, fatma.id);
    expect(await found()).toEqual([]);
  });
});
