import { METRES_PER_DEGREE, metresBetween } from '#kernel';
import type { PersonId, Point, WeekGrid } from '#kernel';

import type { AtDistance } from '../candidate.rules.js';

/** An open post as exchanges read it; whoever builds it leaves out what the broker may not see. */
export interface ExchangePost {
  readonly postId: string;
  readonly authorId: PersonId;
  readonly kind: 'request' | 'offer';
  readonly activity: string;
  /** Code of the neighbourhood. */
  readonly areaCode: string;
  readonly atDistance: AtDistance;
  /** When it suits; 0 = not said. */
  readonly availability: WeekGrid;
  /** ISO 639-1 codes; empty = not said. */
  readonly languages: readonly string[];
}

/** Everything that exchanges are looked for in. */
export interface ExchangeGround {
  readonly posts: readonly ExchangePost[];
  /** The published point of an area; an area without one is near to itself alone. */
  readonly pointOf: (areaCode: string) => Point | null;
  /** People who are kept apart, whoever of the two blocked the other one. */
  readonly apart: readonly (readonly [PersonId, PersonId])[];
  /** How far apart two areas may lie, in metres. */
  readonly maxMetres: number;
}

/** How far apart two areas may lie in an exchange when nobody set another distance, in metres: small and near beats big and far. */
export const EXCHANGE_METRES = 2_000;

/** Lists in one array: list `n` stands from `from[n]` to before `from[n + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Neighbouring areas of each area, itself too, with the metres between their points. */
interface NearAreas extends Lists {
  readonly metres: Float64Array;
}

/**
 * The people of a ground with their posts, in arrays: person `p` has the offers from `offersFrom[p]`, and the requests from
 * `requestsFrom[p]` to before `offersFrom[p + 1]`. In the order of neighbourhood and id, so that neighbours stand together.
 */
export interface ExchangePeople {
  readonly size: number;
  readonly ids: readonly PersonId[];
  readonly posts: readonly ExchangePost[];
  readonly offersFrom: Int32Array;
  readonly requestsFrom: Int32Array;
  /** Of each post: its author, activity, area, parts of the week. */
  readonly personOf: Int32Array;
  readonly activityOf: Int32Array;
  readonly areaOf: Int32Array;
  readonly slotsOf: Int32Array;
  /** 0 not at a distance, 1 possible, 2 only: two posts meet at a distance when the product is 2 or more. */
  readonly reachOf: Uint8Array;
  /** Languages as bits, `languageWords` words for each post. */
  readonly languagesOf: Uint32Array;
  readonly languageWords: number;
  readonly areas: number;
  readonly activities: number;
  readonly near: NearAreas;
  /** Posts by area and activity: list `area * activities + activity`. */
  readonly requestsAt: Lists;
  readonly offersAt: Lists;
  /** Posts whose help can go at a distance, by activity. */
  readonly farRequests: Lists;
  readonly farOffers: Lists;
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
}

const REACH: Readonly<Record<AtDistance, number>> = { no: 0, possible: 1, only: 2 };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts a ground into arrays; the order in which posts come does not matter. */
export function peopleOf(ground: ExchangeGround): ExchangePeople {
  const authors = authorsOf(ground.posts);
  const posts = authors.flatMap((own) => own);
  const ids = authors.map((own) => own[0]?.authorId ?? '');
  const [areaCodes, areaOf] = numbered(posts, ({ areaCode }) => areaCode);
  const [activityNames, activityOf] = numbered(posts, ({ activity }) => activity);
  const starts = startsOf(authors);
  const reachOf = Uint8Array.from(posts, ({ atDistance }) => REACH[atDistance]);
  const activities = activityNames.length;
  const wanted =
    (kind: ExchangePost['kind'], far: boolean) =>
    (post: number): boolean =>
      posts[post]?.kind === kind && (!far || (reachOf[post] as number) > 0);
  const placed = (post: number): number => (areaOf[post] as number) * activities + (activityOf[post] as number);
  const named = (post: number): number => activityOf[post] as number;
  const places = areaCodes.length * activities;
  return {
    size: ids.length,
    ids,
    posts,
    ...starts,
    activityOf,
    areaOf,
    slotsOf: Int32Array.from(posts, ({ availability }) => availability),
    reachOf,
    ...languagesIn(posts),
    areas: areaCodes.length,
    activities,
    near: nearAreas(areaCodes.map(ground.pointOf), ground.maxMetres),
    requestsAt: listed(posts.length, places, wanted('request', false), placed),
    offersAt: listed(posts.length, places, wanted('offer', false), placed),
    farRequests: listed(posts.length, activities, wanted('request', true), named),
    farOffers: listed(posts.length, activities, wanted('offer', true), named),
    apart: apartOf(ids, ground.apart),
  };
}

/** The posts of each author, offers first, then by id; authors by the area of their first post, then by id. */
function authorsOf(posts: readonly ExchangePost[]): ExchangePost[][] {
  const byAuthor = new Map<PersonId, ExchangePost[]>();
  for (const post of posts) {
    const own = byAuthor.get(post.authorId);
    if (own) own.push(post);
    else byAuthor.set(post.authorId, [post]);
  }
  const authors = [...byAuthor.values()];
  for (const own of authors) own.sort((a, b) => compare(a.kind, b.kind) || compare(a.postId, b.postId));
  return authors.sort(
    ([a], [b]) => compare(a?.areaCode ?? '', b?.areaCode ?? '') || compare(a?.authorId ?? '', b?.authorId ?? ''),
  );
}

function startsOf(authors: readonly ExchangePost[][]) {
  const offersFrom = new Int32Array(authors.length + 1);
  const requestsFrom = new Int32Array(authors.length);
  const personOf: number[] = [];
  authors.forEach((own, person) => {
    offersFrom[person] = personOf.length;
    requestsFrom[person] = personOf.length + own.filter(({ kind }) => kind === 'offer').length;
    for (let left = own.length; left > 0; left -= 1) personOf.push(person);
  });
  offersFrom[authors.length] = personOf.length;
  return { offersFrom, requestsFrom, personOf: Int32Array.from(personOf) };
}

/** The different names in order, and the number of the name of each post. */
function numbered(posts: readonly ExchangePost[], nameOf: (post: ExchangePost) => string): [string[], Int32Array] {
  const names = [...new Set(posts.map(nameOf))].sort(compare);
  const numbers = new Map(names.map((name, number) => [name, number]));
  return [names, Int32Array.from(posts, (post) => numbers.get(nameOf(post)) ?? 0)];
}

/** Lists of items by key, each in the order of the items. */
function listed(
  count: number,
  keys: number,
  wanted: (item: number) => boolean,
  keyOf: (item: number) => number,
): Lists {
  const from = new Int32Array(keys + 1);
  for (let item = 0; item < count; item += 1) if (wanted(item)) (from[keyOf(item) + 1] as number)++;
  for (let key = 0; key < keys; key += 1) from[key + 1] = (from[key + 1] as number) + (from[key] as number);
  const items = new Int32Array(from[keys] as number);
  const next = from.slice();
  for (let item = 0; item < count; item += 1) {
    if (!wanted(item)) continue;
    const key = keyOf(item);
    const place = next[key] as number;
    items[place] = item;
    next[key] = place + 1;
  }
  return { from, items };
}

function languagesIn(posts: readonly ExchangePost[]) {
  const codes = new Map(
    [...new Set(posts.flatMap(({ languages }) => languages))].sort(compare).map((code, n) => [code, n]),
  );
  const languageWords = Math.max(1, Math.ceil(codes.size / 32));
  const languagesOf = new Uint32Array(posts.length * languageWords);
  posts.forEach(({ languages }, post) => {
    for (const code of languages) {
      const bit = codes.get(code) ?? 0;
      const word = post * languageWords + (bit >>> 5);
      languagesOf[word] = (languagesOf[word] as number) | (1 << (bit & 31));
    }
  });
  return { languagesOf, languageWords };
}

/** Looks from south to north, so that only a strip around each area is compared. */
function nearAreas(points: readonly (Point | null)[], maxMetres: number): NearAreas {
  const placed = points
    .flatMap((point, area) => (point ? [{ point, area }] : []))
    .sort((a, b) => a.point.lat - b.point.lat);
  const around: { area: number; metres: number }[][] = points.map((_, area) => [{ area, metres: 0 }]);
  placed.forEach((one, at) => {
    for (let next = at + 1; next < placed.length; next += 1) {
      const other = placed[next];
      if (!other || (other.point.lat - one.point.lat) * METRES_PER_DEGREE > maxMetres) break;
      const metres = metresBetween(one.point, other.point);
      if (metres > maxMetres) continue;
      around[one.area]?.push({ area: other.area, metres });
      around[other.area]?.push({ area: one.area, metres });
    }
  });
  const all = around.map((list) => list.sort((a, b) => a.area - b.area));
  const from = new Int32Array(points.length + 1);
  all.forEach((list, area) => (from[area + 1] = (from[area] as number) + list.length));
  return {
    from,
    items: Int32Array.from(all.flat(), ({ area }) => area),
    metres: Float64Array.from(all.flat(), ({ metres }) => metres),
  };
}

function apartOf(
  ids: readonly PersonId[],
  pairs: readonly (readonly [PersonId, PersonId])[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const apart = new Map<number, Set<number>>();
  const part = (one: number, other: number): void =>
    void (apart.get(one) ?? apart.set(one, new Set()).get(one))?.add(other);
  for (const [a, b] of pairs) {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    if (one === undefined || other === undefined) continue;
    part(one, other);
    part(other, one);
  }
  return apart;
}
