import type { PersonId, WeekGrid } from '#kernel';
import type { NamedQuery } from '#platform';

import type { PostKind } from '../domain/post.rules.js';
import { AUTHOR_COLUMNS, PAGE_COLUMNS, postView, type PostRow, type PostView } from './post-view.queries.js';
import type { FeedLook } from './feed-looks.rules.js';
import { SEEN_BY_VIEWER } from './posts.queries.js';

/** What a search asks for. */
export interface FeedSearch {
  /** All of these (as beginnings of words), or one of the activities. */
  readonly stems: readonly string[];
  readonly activities: readonly string[];
  /** Null: what answers the search. Otherwise what does not, but holds of each stem a word that looks much like it. */
  readonly alike: readonly (readonly string[])[] | null;
}

/** What is asked of the feed; null means that it does not matter. */
export interface FeedAsk {
  readonly kind: PostKind | null;
  /** Vacancies of organisations alone, or what residents ask and offer alone. */
  readonly vacancies: boolean | null;
  readonly areas: readonly string[] | null;
  readonly activities: readonly string[] | null;
  /** Cells of which one suits the author as well, or nothing was said; 0 = does not matter. */
  readonly availability: WeekGrid;
  readonly language: string | null;
  readonly search: FeedSearch | null;
}

/** Where in the feed a page begins: after this post. */
export interface FeedPlace {
  readonly publishedAt: Date | string;
  readonly id: string;
}

/** Before the newest post. */
export const FEED_START: FeedPlace = { publishedAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** The word by which a post is found by its activity; unlike every word of a text, it begins with a sign. */
export const activityWord = (slug: string): string => `#${slug}`;

/** A statement with its values. */
export interface FeedStatement {
  readonly query: NamedQuery<PostRow, PostView>;
  readonly values: readonly unknown[];
}

const lexeme = (word: string): string => `'${word.replaceAll(/['\\]/g, '')}'`;

/** All stems as beginnings of words, or one of the activities; the text of a tsquery. */
export const answering = ({ stems, activities }: Pick<FeedSearch, 'stems' | 'activities'>): string => {
  const all = stems.map((stem) => `${lexeme(stem)}:*`).join(' & ');
  return [...(all === '' ? [] : [`(${all})`]), ...activities.map((slug) => lexeme(activityWord(slug)))].join(' | ');
};

/** One word of each list. */
const oneOfEach = (lists: readonly (readonly string[])[]): string =>
  lists.map((words) => `(${words.map(lexeme).join(' | ')})`).join(' & ');

/** Up to eight words of public posts that look much like each stem: `$1` stems. */
export const WORDS_ALIKE: NamedQuery<{ words: string[] }, readonly string[]> = {
  name: 'post_words_alike',
  text: `SELECT ARRAY(SELECT post_words_like(stem)) AS words
         FROM unnest($1::text[]) WITH ORDINALITY AS asked(stem, nth) ORDER BY nth`,
  row: (row) => row.words,
};

const DAY_MS = 86_400_000;
const RECENT_DAYS = 7;

/** What days posts are from that are found beside their words: of the last ones before a place, and a clock that is ahead. */
function recentDays(after: FeedPlace, now: Date): string {
  const place = new Date(after.publishedAt).getTime();
  const last = Math.floor((Number.isNaN(place) ? now.getTime() : place) / DAY_MS);
  return Array.from({ length: RECENT_DAYS + 1 }, (_, back) => lexeme(`@${last + 1 - back}`)).join(' | ');
}

/** How many posts a look from the newest on goes through. */
const THROUGH = { newest: 1_000, farther: 10_000 } as const;

const ORDER = 'ORDER BY p.published_at DESC, p.id DESC';

const AUTHORS = 'JOIN person a ON a.id = p.author_id JOIN resident s ON s.person_id = p.author_id';

/** The authors of posts that come in order, looked up one by one as far as they are needed. */
const ONE_BY_ONE = `CROSS JOIN LATERAL (SELECT * FROM person a WHERE a.id = p.author_id OFFSET 0) a
          CROSS JOIN LATERAL (SELECT * FROM resident s WHERE s.person_id = p.author_id OFFSET 0) s`;

/** What narrows a page: `open` by columns that stand in an index, `found` by the words, `sifted` by what is left. */
interface Narrowed {
  readonly open: string;
  readonly found: string;
  readonly sifted: string;
}

/** The posts of a page with their authors. */
function pageBy(look: FeedLook, { open, found, sifted }: Narrowed): string {
  const from = (source: string): string =>
    `SELECT p.*, ${AUTHOR_COLUMNS} FROM ${source} AND ${sifted} ${ORDER} LIMIT $6`;
  if (look === 'newest' || look === 'farther')
    return from(`(SELECT * FROM post p WHERE ${open} ${ORDER} LIMIT ${THROUGH[look]}) p ${ONE_BY_ONE} WHERE ${found}`);
  if (look === 'recent' || look === 'all')
    return from(
      `(SELECT * FROM (SELECT * FROM post p WHERE ${open} AND ${found} OFFSET 0) p ${ORDER}) p ${ONE_BY_ONE} WHERE true`,
    );
  const each = from(`post p ${AUTHORS} WHERE ${open} AND ${found}`);
  return look === null
    ? each
    : `SELECT p.* FROM unnest($9::text[]) AS code CROSS JOIN LATERAL (${each}) p ${ORDER} LIMIT $6`;
}

/**
 * The feed for a viewer, newest first. What decides which index is walked has a statement of its own (at most 270, each
 * planned once per connection); day parts and language only sift what is found.
 */
export function feedStatement(
  ask: FeedAsk,
  viewer: { readonly id: PersonId | null; readonly brokerMunicipalities: readonly string[] },
  after: FeedPlace,
  limit: number,
  now: Date,
  look: FeedLook = null,
): FeedStatement {
  const values: unknown[] = [
    now,
    viewer.id,
    viewer.brokerMunicipalities,
    after.publishedAt,
    after.id,
    limit,
    ask.availability,
    ask.language,
  ];
  const name = ['feed', ...(look === null ? [] : [look])];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const open = ["p.state = 'open' AND p.open_until > $1 AND (p.published_at, p.id) < ($4, $5)"];
  const narrow = (part: string, condition: string): void => {
    name.push(part);
    open.push(condition);
  };
  if (ask.areas !== null) {
    const areas = `${given(ask.areas)}::text[]`;
    narrow('in', look === 'areas' ? 'p.area_code = code' : `p.area_code = ANY (${areas})`);
  }
  if (ask.kind !== null) narrow('kind', `p.kind = ${given(ask.kind)}`);
  if (ask.vacancies !== null) narrow(ask.vacancies ? 'vacancies' : 'residents', ask.vacancies ? 'p.vacancy' : 'NOT p.vacancy');
  // One activity alone is walked newest first, from its own index; a list of one would be found whole and then sorted.
  if (ask.activities?.length === 1) narrow('activity', `p.activity = ${given(ask.activities[0])}`);
  else if (ask.activities !== null) narrow('activities', `p.activity = ANY (${given(ask.activities)}::text[])`);
  if (ask.search !== null) name.push(ask.search.alike === null ? 'search' : 'alike');
  const found = ask.search === null ? 'true' : holding(ask.search, look, recentDays(after, now), given);
  const sifted = `($7::int = 0 OR p.availability = 0 OR p.availability & $7 <> 0)
            AND ($8::text IS NULL OR $8 = ANY (p.languages)) AND ${SEEN_BY_VIEWER}`;
  return {
    values,
    query: {
      name: name.join('_'),
      // A search may have to look through much; without one an index is walked.
      ...(ask.search === null ? { hot: true } : {}),
      // The page is found first, with its authors: the words are joined to these few rows alone.
      text: `SELECT ${PAGE_COLUMNS} FROM (${pageBy(look, { open: open.join(' AND '), found, sifted })}) p
        JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
        ${ORDER}`,
      row: postView,
    },
  };
}

/** Which posts hold what is searched for, or nearly do. Only the looks that begin at the words ask as the index has them. */
function holding(search: FeedSearch, look: FeedLook, days: string, given: (value: unknown) => string): string {
  const wanted = search.alike === null ? answering(search) : oneOfEach(search.alike);
  const query = look === 'recent' ? `(${wanted}) & (${days})` : wanted;
  const words =
    look === 'recent' || look === 'all' ? 'post_found_by(p.search_vector, p.published_at)' : 'p.search_vector';
  const holds = `${words} @@ ${given(query)}::tsquery`;
  return search.alike === null ? holds : `${holds} AND NOT p.search_vector @@ ${given(answering(search))}::tsquery`;
}
