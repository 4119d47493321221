import type { PersonId, WeekGrid } from '#kernel';
import type { NamedQuery } from '#platform';

import type { PostKind } from '../domain/post.rules.js';
import { POST_COLUMNS, postView, type PostRow, type PostView } from './post-view.js';
import { PUBLIC_POSTS, SEEN_BY_VIEWER } from './posts.queries.js';

/** What a search asks for: all `stems`, or one of the `activities`. */
export interface FeedSearch {
  readonly stems: readonly string[];
  readonly activities: readonly string[];
  /** `exact` gives the posts that answer the search; `similar` the others, whose words look much like the stems. */
  readonly section: 'exact' | 'similar';
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

/** A statement with its values. */
export interface FeedStatement {
  readonly query: NamedQuery<PostRow, PostView>;
  readonly values: readonly unknown[];
}

/** At least this alike is taken for a slip of the pen; the function `open_posts_like` has the same bound. */
const ALIKE = 0.45;

/** The stems as prefix terms that all have to be there. */
const tsquery = (stems: readonly string[]): string =>
  stems.map((stem) => `'${stem.replaceAll(/['\\]/g, '')}':*`).join(' & ');

/**
 * The feed for a viewer, newest first. What decides which index is walked has a statement of its own (at most 24, each
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
  if (ask.activities !== null) narrow('activities', (at) => `p.activity = ANY (${at}::text[])`, ask.activities);
  if (ask.search !== null) {
    const { stems, activities, section } = ask.search;
    const answers = (words: string, about: string): string =>
      `(p.search_vector @@ ${words}::tsquery OR p.activity = ANY (${about}::text[]))`;
    if (section === 'exact') narrow('search', answers, tsquery(stems), activities);
    else {
      const longest = stems.reduce((a, b) => (b.length > a.length ? b : a), '');
      narrow(
        'similar',
        (words, about, most, all) => `p.id IN (SELECT open_posts_like(${most})) AND NOT ${answers(words, about)}
          AND NOT EXISTS (SELECT FROM unnest(${all}::text[]) AS asked(stem)
            WHERE word_similarity(asked.stem, p.search_words) < ${ALIKE})`,
        tsquery(stems),
        activities,
        longest,
        stems,
      );
    }
  }
  return {
    values,
    query: {
      name: name.join('_'),
      text: `SELECT ${POST_COLUMNS} FROM ${PUBLIC_POSTS}
        WHERE p.state = 'open' AND p.open_until > $1 AND (p.published_at, p.id) < ($4, $5)
          AND ($7::int = 0 OR p.availability = 0 OR p.availability & $7 <> 0)
          AND ($8::text IS NULL OR $8 = ANY (p.languages))
          AND ${SEEN_BY_VIEWER}
          ${where.join('\n          ')}
        ORDER BY p.published_at DESC, p.id DESC LIMIT $6`,
      row: postView,
    },
  };
}
