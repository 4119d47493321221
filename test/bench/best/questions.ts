import { activityOf, groupOf } from '#activities';

import type { Candidate } from '../../../libs/matching/src/domain/candidate.rules.js';
import type { IndexedArea } from '../../../libs/matching/src/domain/engine/area-line.js';
import type { Asking, IndexedAuthor, IndexedPost } from '../../../libs/matching/src/domain/engine/post-index.js';
import { DEFAULT_WEIGHTS } from '../../../libs/matching/src/domain/score.rules.js';

/** A post with its author, as the generator makes them. */
export interface Written {
  readonly post: IndexedPost;
  readonly author: IndexedAuthor;
}

/** What is asked of the index. */
export interface AskedOfIndex {
  readonly seeker: Candidate;
  readonly asking: Asking;
}

/** The moment of all questions. */
export const NOW = new Date('2026-11-22T10:00:30Z');

export const groupSlugOf = (slug: string): string => activityOf(slug)?.group ?? slug;

/** A post as everybody of its municipality sees it. */
export function candidateOf({ post, author }: Written, areas: ReadonlyMap<string, IndexedArea>): Candidate {
  const area = areas.get(post.areaCode);
  const others = author.posts.filter(({ kind }) => kind !== post.kind);
  return {
    ...post,
    authorId: author.personId,
    group: groupSlugOf(post.activity),
    districtCode: area?.districtCode ?? post.areaCode,
    point: area?.point ?? null,
    dateHidden: false,
    activitiesOfAuthor: others.map(({ activity }) => activity),
    publishedAt: post.waitingSince,
    askedOn: author.askedOn,
  };
}

/** The question of an author for the first of her posts. */
export function questionOf(author: IndexedAuthor, areas: ReadonlyMap<string, IndexedArea>): AskedOfIndex {
  const [post] = author.posts;
  if (!post) throw new Error('Whoever asks has a post.');
  return {
    seeker: candidateOf({ post, author }, areas),
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
