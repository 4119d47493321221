import { ACTIVITIES, activityOf } from '#activities';
import { uuidV7 } from '#kernel';

import type { Candidate } from '../domain/candidate.rules.js';
import type { IndexedArea } from '../domain/engine/area-line.js';
import type { IndexedAuthor, IndexedPost } from '../domain/engine/post-index.js';

/** Where people live: so many kilometres each way, in so many towns. */
export type Country = 'city' | 'country';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAY_MS = 86_400_000;
const METRES_PER_DEGREE = 111_195;
const SOUTH = 52;
const WEST = 5;
/** How much hotter the first towns, neighbourhoods and activities are than those behind them. */
const SKEW = 1.8;
const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'fa', 'so', 'es'] as const;

interface Town {
  readonly digits: string;
  readonly north: number;
  readonly east: number;
  /** Neighbourhoods along one side; they lie 800 metres apart. */
  readonly side: number;
}

function townsOf(country: Country, chance: () => number): Town[] {
  if (country === 'city') return [{ digits: '0034', north: 0, east: 0, side: 14 }];
  return Array.from({ length: 120 }, (_, nth) => ({
    digits: String(nth + 1).padStart(4, '0'),
    north: chance() * 300_000,
    east: chance() * 200_000,
    side: Math.max(4, Math.round(22 / Math.sqrt(1 + nth / 6))),
  }));
}

/** The neighbourhoods of a city of 11 by 11 km, or of a country of 200 by 300 km with 120 towns. */
export function areasOf(country: Country, seed = 7): IndexedArea[] {
  const chance = chanceFrom(seed);
  return townsOf(country, chance).flatMap(({ digits, north, east, side }) =>
    Array.from({ length: side * side }, (_, nth) => {
      const [row, column] = [Math.floor(nth / side), nth % side];
      const districtCode = `WK${digits}${String(Math.floor(nth / 20)).padStart(2, '0')}`;
      return {
        areaCode: `BU${digits}${String(nth).padStart(4, '0')}`,
        districtCode,
        municipalityCode: `GM${digits}`,
        point: {
          lat: SOUTH + (north + (row + 0.2 * chance()) * 800) / METRES_PER_DEGREE,
          lon:
            WEST + (east + (column + 0.2 * chance()) * 800) / (METRES_PER_DEGREE * Math.cos((SOUTH * Math.PI) / 180)),
        },
      };
    }),
  );
}

/**
 * People with open posts, until there are `posts` of them: hot neighbourhoods, popular activities, most of them in Dutch,
 * some on one date, by telephone, about absence, paused or asked before. Made one by one, so that a million need no memory.
 */
export function* peopleOf(areas: readonly IndexedArea[], posts: number, now: Date, seed = 1): Generator<IndexedAuthor> {
  const chance = chanceFrom(seed);
  const hot = [...areas.keys()].map((at) => ({ at, heat: chance() })).sort((a, b) => a.heat - b.heat);
  const upTo = (most: number): number => Math.floor(chance() * most);
  const skewed = (most: number): number => Math.floor(most * chance() ** SKEW);
  const id = (): string =>
    uuidV7(
      now,
      Uint8Array.from({ length: 10 }, () => upTo(256)),
    );
  const activity = () => ACTIVITIES[skewed(ACTIVITIES.length)] as (typeof ACTIVITIES)[number];
  const week = (): number => {
    if (chance() < 0.2) return 0;
    const start = upTo(28);
    return Array.from({ length: 1 + upTo(7) }).reduce<number>(
      (grid) => grid | (1 << (chance() < 0.5 ? (start + upTo(4)) % 28 : upTo(28))),
      0,
    );
  };
  const date = (days: number): string => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const languages = (): string[] => LANGUAGES.filter((_, at) => chance() < (at === 0 ? 0.9 : at === 1 ? 0.4 : 0.05));

  const post = (home: IndexedArea): IndexedPost => {
    const kind = chance() < 0.5 ? 'request' : 'offer';
    const { slug, absence } = activity();
    return {
      postId: id(),
      kind,
      activity: slug,
      areaCode: home.areaCode,
      municipalityCode: home.municipalityCode ?? '',
      atDistance: chance() < 0.92 ? 'no' : chance() < 0.5 ? 'only' : 'possible',
      availability: week(),
      onceOn: chance() < 0.15 ? date(upTo(60)) : null,
      absence: kind === 'request' && absence,
      languages: languages(),
      wantedActivity: chance() < 0.3 ? activity().slug : null,
      waitingSince: new Date(now.getTime() - Math.floor(60 * DAY_MS * chance() ** 2)),
      openUntil: new Date(now.getTime() + (1 + upTo(60)) * DAY_MS),
    };
  };

  for (let made = 0; made < posts;) {
    const home = areas[hot[skewed(areas.length)]?.at ?? 0] as IndexedArea;
    const count = Math.min(posts - made, chance() < 0.75 ? 1 : 2 + upTo(3));
    made += count;
    yield {
      personId: id(),
      pausedUntil: chance() < 0.03 ? new Date(now.getTime() + DAY_MS) : null,
      helpsFrom: chance() < 0.03 ? new Date(now.getTime() + 20 * DAY_MS) : null,
      askedOn: chance() < 0.3 ? date(-1 - upTo(40)) : null,
      posts: Array.from({ length: count }, () => post(home)),
    };
  }
}

/** A post with its author. */
export interface Written {
  readonly post: IndexedPost;
  readonly author: IndexedAuthor;
}

/** The group of an activity. */
export const groupSlugOf = (slug: string): string => activityOf(slug)?.group ?? slug;

/** A post as the rules compare it, for somebody who may see absence in one municipality, or (null) nowhere. */
export function shownPost(
  { post, author }: Written,
  areas: ReadonlyMap<string, IndexedArea>,
  absenceIn: string | null,
): Candidate {
  const area = areas.get(post.areaCode);
  const others = author.posts.filter(
    ({ kind, absence, municipalityCode }) => kind !== post.kind && (!absence || municipalityCode === absenceIn),
  );
  return {
    ...post,
    authorId: author.personId,
    group: groupSlugOf(post.activity),
    districtCode: area?.districtCode ?? post.areaCode,
    point: area?.point ?? null,
    onceOn: post.absence ? null : post.onceOn,
    dateHidden: post.absence,
    activitiesOfAuthor: others.map(({ activity }) => activity),
    publishedAt: post.waitingSince,
    askedOn: author.askedOn,
  };
}

/** Whether a post can answer one of this kind at all: open, to be seen, and of somebody who takes part and has room. */
export function mayAnswer(
  { post, author: { pausedUntil, helpsFrom } }: Written,
  asked: Candidate['kind'],
  absenceIn: string | null,
  now: Date,
): boolean {
  const away = (pausedUntil ?? now) > now || (asked === 'request' && (helpsFrom ?? now) > now);
  return !away && post.openUntil > now && (!post.absence || post.municipalityCode === absenceIn);
}
