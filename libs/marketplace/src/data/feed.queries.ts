import type { PersonId, WeekGrid } from '#kernel';
import type { NamedQuery } from '#platform';

import type { PostKind } from '../domain/post.rules.js';
import { AUTHOR_COLUMNS, PAGE_COLUMNS, postView, type PostRow, type PostView } from './post-view.queries.js';
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

/**
 * The feed for a viewer, newest first. What decides which index is walked has a statement of its own (at most 36, each
 * planned once per connection); day parts and language only sift what is found.
 */
export function feedStatement(
  ask: FeedAsk,
  viewer: { readonly id: PersonId | null; readonly brokerMunicipalities: readonly string[] },
  after: FeedPlace,
  limit: number,
  now: Date,
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
  const name = ['feed'];
  const where: string[] = [];
  const narrow = (part: string, condition: (...at: string[]) => string, ...given: unknown[]): void => {
    name.push(part);
    where.push(`AND ${condition(...given.map((value) => `$${values.push(value)}`))}`);
  };
  if (ask.kind !== null) narrow('kind', (at) => `p.kind = ${at}`, ask.kind);
  if (ask.areas !== null) narrow('areas', (at) => `p.area_code = ANY (${at}::text[])`, ask.areas);
  // One activity alone is walked newest first, from its own index; a list of one would be found whole and then sorted.
  if (ask.activities?.length === 1) narrow('activity', (at) => `p.activity = ${at}`, ask.activities[0]);
  else if (ask.activities !== null) narrow('activities', (at) => `p.activity = ANY (${at}::text[])`, ask.activities);
  if (ask.search !== null) {
    const answers = answering(ask.search);
    if (ask.search.alike === null) narrow('search', (query) => `p.search_vector @@ ${query}::tsquery`, answers);
    else {
      const alike = (like: string, query: string): string =>
        `p.search_vector @@ ${like}::tsquery AND NOT p.search_vector @@ ${query}::tsquery`;
      narrow('alike', alike, oneOfEach(ask.search.alike), answers);
    }
  }
  return {
    values,
    query: {
      name: name.join('_'),
      // A search may have to look through much; without one an index is walked.
      ...(ask.search === null ? { hot: true } : {}),
      // The page is found first, with its authors: the words are joined to these few rows alone.
      text: `SELECT ${PAGE_COLUMNS} FROM (
          SELECT p.*, ${AUTHOR_COLUMNS}
          FROM post p JOIN person a ON a.id = p.author_id JOIN resident s ON s.person_id = p.author_id
          WHERE p.state = 'open' AND p.open_until > $1 AND (p.published_at, p.id) < ($4, $5)
            AND ($7::int = 0 OR p.availability = 0 OR p.availability & $7 <> 0)
            AND ($8::text IS NULL OR $8 = ANY (p.languages))
            AND ${SEEN_BY_VIEWER}
            ${where.join('\n            ')}
          ORDER BY p.published_at DESC, p.id DESC LIMIT $6) p
        JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
        ORDER BY p.published_at DESC, p.id DESC`,
      row: postView,
    },
  };
}
