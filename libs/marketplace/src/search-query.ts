import { queryWords } from '#activities';

import { answering } from './data/feed.queries.js';

/** What the feed's search for these words asks of `post.search_vector`, as the text of a tsquery; null when they ask nothing. */
export function searchQuery(text: string): string | null {
  const words = queryWords(text);
  return words.stems.length + words.activities.length > 0 ? answering(words) : null;
}
