import type { FeedAsk } from './feed.queries.js';

/**
 * Where a page is looked for: among the `newest` thousand posts or ten times `farther`, among those `recent` posts that hold
 * the words, among `all` that do, in each of some `areas` by itself, or, null, as the database thinks best. All find the
 * same posts, newest first, but `newest`, `farther` and `recent` only as far back as they go.
 */
export type FeedLook = 'newest' | 'farther' | 'recent' | 'all' | 'areas' | null;

/** More areas than this are not walked one by one. */
const FEW_AREAS = 24;
/** With so many among the newest thousand it is quicker to go on than to begin at the words. */
const WORTH_GOING_ON = 4;

/**
 * Looks for a page of at most `limit`, in one place after the other until it is full. Left alone, the database has to guess
 * how often a word is written, and for the beginnings of words it guesses far too much: it walks through a million posts for
 * a word that nobody wrote. So a frequent word fills the page from the newest posts, and the others are found by the word.
 */
export async function lookForPage<Item>(
  ask: FeedAsk,
  limit: number,
  lookIn: (look: FeedLook) => Promise<Item[]>,
): Promise<Item[]> {
  for (let look = firstLook(ask); ;) {
    const found = await lookIn(look);
    const next = found.length >= limit ? undefined : nextLook(look, found.length);
    if (next === undefined) return found;
    look = next;
  }
}

function firstLook({ search, areas }: FeedAsk): FeedLook {
  if (areas !== null && areas.length <= FEW_AREAS) return 'areas';
  return search === null ? null : 'newest';
}

function nextLook(look: FeedLook, found: number): FeedLook | undefined {
  if (look === 'newest') return found >= WORTH_GOING_ON ? 'farther' : 'recent';
  if (look === 'farther') return 'recent';
  return look === 'recent' ? 'all' : undefined;
}
