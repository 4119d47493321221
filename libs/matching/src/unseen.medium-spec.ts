import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AreasService } from '#areas';
import { ok, type SignedIn } from '#kernel';
import { PostReaderService } from '#marketplace';
import { PostSights } from '#marketplace/api';
import { BlocksService } from '#residents';

import { SuggestionsResolver } from './api/suggestions.resolver.js';
import {
  actorOf,
  openTown,
  TUESDAY_MORNING,
  ZEEWOLDE,
  type Town,
  type Townsperson,
  type TownPost,
} from './testing/town.js';

const DAY_MS = 86_400_000;

let town: Town;
let resolver: SuggestionsResolver;
let fatma: Townsperson;
let jan: Townsperson;
let request: TownPost;
let offer: TownPost;

beforeAll(async () => {
  town = await openTown();
  const { app } = town;
  const sights = new PostSights(app.get(AreasService), app.get(PostReaderService));
  resolver = new SuggestionsResolver(town.suggestions, sights);
});
afterAll(() => town.close());
beforeEach(async () => ({ fatma, jan, request, offer } = await town.begin()));

const found = (actor = actorOf(fatma.id), post = request): Promise<string[] | null> => town.found(actor, post);

/** Everything that GraphQL could answer, byte by byte. */
const answerTo = async (actor: SignedIn, postId: string): Promise<string> =>
  JSON.stringify(await resolver.suggestions(actor, { postId, first: 20 }));

describe('never suggested', () => {
  const later = (): Date => new Date(town.clock.now().getTime() + DAY_MS);

  it.each([
    ['is blocked', () => block(fatma.id, jan.id)],
    ['blocked who asks', () => block(jan.id, fatma.id)],
    ['pauses', () => town.change('UPDATE resident SET paused_until = $1 WHERE person_id = $2', later(), jan.id)],
    ['is suspended', () => town.change(`UPDATE person SET state = 'suspended' WHERE id = $1`, jan.id)],
    ['was erased', () => town.change(`UPDATE person SET state = 'erased' WHERE id = $1`, jan.id)],
    ['took the post back', () => town.change(`UPDATE post SET state = 'withdrawn' WHERE id = $1`, offer.id)],
    ['has no place left', () => town.change(`UPDATE post SET state = 'fulfilled', taken = 1 WHERE id = $1`, offer.id)],
    ['let the post lapse', () => town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, offer.id)],
    [
      'has a post that is over',
      () => town.change('UPDATE post SET open_until = $1 WHERE id = $2', town.clock.now(), offer.id),
    ],
  ])('is somebody who %s', async (_, happens) => {
    await town.publish([request, offer]);
    expect(await found()).toEqual([offer.id]);
    await happens();
    // Not even compared: the posts are read again before they are shown, but that is the second wall.
    expect(await town.suggestions.forPost(actorOf(fatma.id), request.id)).toEqual(ok({ suggestions: [], lookedAt: 0 }));
  });

  const block = (by: string, blocked: string) => town.app.get(BlocksService).block(actorOf(by), blocked);

  it('is what waits for review, be it a post or other words of one', async () => {
    const waiting = { activity: 'hanging-blinds', languages: ['ar', 'nl'] };
    await town.publish([
      request,
      town.postOf(jan, { state: 'inReview' }),
      town.postOf(jan, { state: 'draft' }),
      town.postOf(jan, { activity: 'dog-walking', waiting }),
    ]);
    expect(await found()).toEqual([]);
  });

  it('is an own post, a second request or help of another kind', async () => {
    const others = [
      town.postOf(fatma),
      town.postOf(jan, { kind: 'request' }),
      town.postOf(jan, { activity: 'dutch-practice' }),
    ];
    await town.publish([request, ...others]);
    expect(await found()).toEqual([]);
  });

  it('is, to a broker, somebody with whom the broker or the author is through', async () => {
    await town.publish([request, offer]);
    const bram = town.personOf();
    await town.settle([bram]);
    const broker = actorOf(bram.id, ['GM0034']);
    expect(await found(broker)).toEqual([offer.id]);
    await block(jan.id, bram.id);
    expect(await found(broker)).toEqual([]);
    expect(await found()).toEqual([offer.id]);
    await town.change('DELETE FROM block');
    await block(fatma.id, jan.id);
    expect(await found(broker)).toEqual([]);
  });
});

describe('a post that tells who is away', () => {
  const plants = { kind: 'request', activity: 'plant-watering' } as const;
  let help: TownPost;

  beforeEach(() => {
    help = town.postOf(fatma, { activity: 'plant-watering', availability: TUESDAY_MORNING });
  });

  it('is suggested to residents of its municipality, and keeps its date to itself', async () => {
    await town.publish([help, town.postOf(jan, { ...plants, onceOn: '2026-12-08' })]);
    expect(await town.firstReasons(actorOf(fatma.id), help)).toContainEqual({
      kind: 'date',
      is: 'unknown',
      verdict: 'unknown',
    });
    const shown = await answerTo(actorOf(fatma.id), help.id);
    expect(shown).toContain(jan.id);
    expect(shown).not.toContain('2026-12-08');
  });

  it('is not suggested to somebody of the next town, nor to the broker there', async () => {
    const zoe = town.personOf({ areaCode: ZEEWOLDE });
    await town.settle([zoe]);
    const offered = town.postOf(zoe, { activity: 'plant-watering' });
    const near = town.postOf(jan, { kind: 'request', activity: 'lawn-mowing' });
    await town.publish([offered, near, town.postOf(jan, plants)]);
    expect(await found(actorOf(zoe.id), offered)).toEqual([near.id]);
    const bram = town.personOf();
    await town.settle([bram]);
    expect(await found(actorOf(bram.id, ['GM0050']), offered)).toEqual([near.id]);
  });

  it('is suggested to a broker for a post of the same municipality, not to an administrator', async () => {
    const bram = town.personOf();
    await town.settle([bram]);
    const away = town.postOf(jan, plants);
    await town.publish([help, away]);
    expect(await found(actorOf(bram.id, ['WK003401']), help)).toEqual([away.id]);
    expect(await found(actorOf(bram.id, [], ['administrator']), help)).toEqual([]);
  });

  it('is also an offer that wants such help in return', async () => {
    const back = { wantedActivity: 'plant-watering', onceOn: '2026-12-08' } as const;
    const zoe = town.personOf({ areaCode: ZEEWOLDE });
    await town.settle([zoe]);
    const [here, there] = [
      town.postOf(jan, { ...back, activity: 'lawn-mowing' }),
      town.postOf(zoe, { ...back, activity: 'lawn-mowing' }),
    ];
    const asking = { ...request, activity: 'lawn-mowing' };
    await town.publish([asking, here, there]);
    expect(await found(actorOf(fatma.id), asking)).toEqual([here.id]);
    expect(await answerTo(actorOf(fatma.id), asking.id)).not.toContain('2026-12-08');
  });

  it('is none that gives such help: it is found in the next town, with its date', async () => {
    const zoe = town.personOf({ areaCode: ZEEWOLDE });
    await town.settle([zoe]);
    const offered = town.postOf(zoe, { activity: 'plant-watering', onceOn: '2026-12-08' });
    const asking = { ...request, activity: 'lawn-mowing', wantedActivity: 'plant-watering' };
    await town.publish([asking, offered]);
    expect(await found(actorOf(fatma.id), asking)).toEqual([offered.id]);
    expect(await found(actorOf(zoe.id), offered)).toEqual([asking.id]);
    expect(await answerTo(actorOf(fatma.id), asking.id)).toContain('2026-12-08');
  });

  it('says its own date to its author', async () => {
    const own = town.postOf(fatma, { ...plants, onceOn: '2026-12-08' });
    await town.publish([own, town.postOf(jan, { activity: 'lawn-mowing', availability: TUESDAY_MORNING })]);
    expect(await town.firstReasons(actorOf(fatma.id), own)).toContainEqual({
      kind: 'date',
      is: 'dayFits',
      verdict: 'for',
    });
  });
});

describe('the answer', () => {
  const answer = (): Promise<string> => answerTo(actorOf(fatma.id), request.id);

  it.each([
    ['a telephone number', contact(`phone = '+31612345678', share_phone = true`)],
    ['an address', contact(`address = 'Havenweg 1, Almere', share_address = true`)],
    ['other words about oneself', resident(`about = 'Ik woon alleen.'`)],
    ['skills in the profile', resident(`skills = '{organise-party,hanging-blinds}'`)],
    ['another week in the profile', resident('availability = 1')],
    ['a pause that is over', resident(`paused_until = '2026-11-30'`)],
    ['a mail address', () => town.change(`UPDATE person SET email = 'jan@example.org' WHERE id = $1`, jan.id)],
    [
      'a block between the other and a third',
      () => town.change('INSERT INTO block VALUES ($1, $2, now())', jan.id, third.id),
    ],
    ['a draft of the other', () => town.publish([town.postOf(jan, { ...PARTY, state: 'draft' })])],
    ['a post of the other in review', () => town.publish([town.postOf(jan, { ...PARTY, state: 'inReview' })])],
    ['a post that the other took back', () => town.publish([town.postOf(jan, { ...PARTY, state: 'withdrawn' })])],
    ['a post of the other that lapsed', () => town.publish([town.postOf(jan, { ...PARTY, state: 'lapsed' })])],
    [
      'a post of the other that is over',
      () => town.publish([town.postOf(jan, { ...PARTY, openUntil: town.clock.now() })]),
    ],
    ['a post about absence, elsewhere', () => town.publish([town.postOf(jan, { ...PLANTS, areaCode: ZEEWOLDE })])],
    ['a date of a post that tells absence', () => date('2026-12-08')],
    ['another such date', () => date('2026-12-11')],
    ['a day on which the other was asked', () => town.change(`INSERT INTO asked VALUES ($1, '2026-12-01')`, jan.id)],
  ])('is the same to the byte with %s', async (_, change) => {
    third = town.personOf({ areaCode: ZEEWOLDE });
    await town.settle([third]);
    const asking = { ...request, activity: 'plant-watering', wantedActivity: 'organise-party', onceOn: '2026-12-08' };
    const away = town.postOf(jan, {
      activity: 'hedge-trimming',
      wantedActivity: 'plant-watering',
      availability: TUESDAY_MORNING,
    });
    await town.publish([
      asking,
      { ...offer, activity: 'lawn-mowing' },
      away,
      town.postOf(fatma, { ...PLANTS, kind: 'offer' }),
    ]);
    const before = await answer();
    expect(before).toContain(away.id);
    await change();
    expect(await answer()).toBe(before);
  });

  it('tells of who was asked only which of two that fit alike comes first', async () => {
    const kees = town.personOf({ areaCode: jan.areaCode });
    await town.settle([kees]);
    const other = town.postOf(kees, { availability: TUESDAY_MORNING });
    await town.publish([request, offer, other]);
    const mentioned = async () => {
      const found = await town.suggestions.forPost(actorOf(fatma.id), request.id);
      return found.ok ? found.value.suggestions.map(({ post, ...said }) => ({ id: post.id, ...said })) : null;
    };
    await town.change(`INSERT INTO asked VALUES ($1, '2026-12-01')`, kees.id);
    const before = await mentioned();
    expect(before?.map(({ id }) => id)).toEqual([offer.id, other.id]);
    // Seen red without the comparison of days: two random ids are in this order in one run of two, not in both orders.
    await town.change('DELETE FROM asked');
    await town.change(`INSERT INTO asked VALUES ($1, '2026-12-01')`, jan.id);
    const after = await mentioned();
    expect(after?.map(({ id }) => id)).toEqual([other.id, offer.id]);
    const said = (list: typeof before) => new Map(list?.map(({ id, ...rest }) => [id, rest]));
    expect(said(after)).toEqual(said(before));
  });

  it('is null for a stranger', async () => {
    await town.publish([request, offer]);
    expect(await answerTo(actorOf(jan.id), request.id)).toBe('null');
  });

  it('changes with what is shown', async () => {
    await town.publish([{ ...request, wantedActivity: 'organise-party' }, offer]);
    const before = await answer();
    await town.publish([town.postOf(jan, PARTY)]);
    expect(await answer()).not.toBe(before);
  });

  let third: Townsperson;
  const PARTY = { kind: 'request', activity: 'organise-party' } as const;
  const PLANTS = { kind: 'request', activity: 'plant-watering' } as const;

  /** Words that were handed in are never rewritten; here only to compare two worlds. */
  const date = async (onceOn: string): Promise<void> => {
    await town.change('ALTER TABLE post_revision DISABLE TRIGGER post_revision_keep_words');
    await town.change(
      `UPDATE post_revision SET once_on = $1 WHERE wanted_activity = 'plant-watering' AND post_id IN (SELECT id FROM post WHERE author_id = $2)`,
      onceOn,
      jan.id,
    );
    await town.change('ALTER TABLE post_revision ENABLE TRIGGER post_revision_keep_words');
  };

  function resident(set: string): () => Promise<void> {
    return () => town.change(`UPDATE resident SET ${set} WHERE person_id = $1`, jan.id);
  }

  function contact(set: string): () => Promise<void> {
    return async () => {
      await town.change('INSERT INTO contact_detail VALUES ($1, NULL, NULL, false, false, false, now())', jan.id);
      await town.change(`UPDATE contact_detail SET ${set} WHERE person_id = $1`, jan.id);
    };
  }
});
