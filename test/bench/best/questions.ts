import { groupOf } from '#activities';

import type { Candidate } from '../../../libs/matching/src/domain/candidate.rules.js';
import type { IndexedArea } from '../../../libs/matching/src/domain/engine/area-line.js';
import type { Asking, IndexedAuthor } from '../../../libs/matching/src/domain/engine/post-index.js';
import { DEFAULT_WEIGHTS } from '../../../libs/matching/src/domain/score.rules.js';
import { groupSlugOf, shownPost } from '../../../libs/matching/src/testing/many-posts.js';

/** What is asked of the index. */
export interface AskedOfIndex {
  readonly seeker: Candidate;
  readonly asking: Asking;
}

/** The moment of all questions. */
export const NOW = new Date('2026-11-22T10:00:30Z');

/** The question of an author for the first of her posts. */
export function questionOf(author: IndexedAuthor, areas: ReadonlyMap<string, IndexedArea>): AskedOfIndex {
  const [post] = author.posts;
  if (!post) throw new Error('Whoever asks has a post.');
  return {
    // Her own post hides nothing from her.
    seeker: { ...shownPost({ post, author }, areas, post.municipalityCode), onceOn: post.onceOn, dateHidden: false },
    asking: {
      activities: groupOf(groupSlugOf(post.activity))?.activities.map(({ slug }) => slug) ?? [post.activity],
      blocked: [],
      absenceIn: post.municipalityCode,
      now: NOW,
      maxMetres: DEFAULT_WEIGHTS.maxMetres,
    },
  };
}

/** Nothing about absence and nothing from afar: what SQL compares is the plain case, which spares it work. */
export const plain = (author: IndexedAuthor): IndexedAuthor => ({
  ...author,
  posts: author.posts.map((post) => ({ ...post, absence: false, atDistance: 'no' })),
});
