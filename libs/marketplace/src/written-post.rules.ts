import { activityOf, isActivity, suggestActivities } from '#activities';
import type { Result } from '#kernel';
import { sha256 } from '#platform';

import type { RevisionWords } from './data/posts.repository.js';
import { checkContent, contentHash, type ContentError, type PostContent } from './domain/post-content.rules.js';
import type { PostKind } from './domain/post.rules.js';
import { titleOf } from './domain/title.rules.js';

/** What somebody writes; without an activity the text tells it, and without a vacancy it is none. */
export interface PostInput extends Omit<PostContent, 'activity' | 'vacancy'> {
  readonly activity: string | null;
  readonly vacancy?: PostContent['vacancy'];
}

/** The content of what somebody wrote, tidied; an activity that the text does not tell either is `UnknownActivity` with an empty slug. */
export function contentOf(input: PostInput): Result<PostContent, ContentError> {
  const activity = input.activity ?? suggestActivities(input.text)[0]?.activity ?? '';
  return checkContent({ ...input, activity, vacancy: input.vacancy ?? null }, isActivity);
}

/** The columns of a revision that says this. */
export function wordsOf(content: PostContent, writtenAt: Date): RevisionWords {
  return {
    ...content,
    languages: [...content.languages],
    title: titleOf(content.text),
    contentHash: contentHash(content, sha256),
    writtenAt,
  };
}

/**
 * Whether a post tells that its author is away: a request by what it asks, an offer by what it wants back. Whoever gives
 * such help tells nothing of the kind.
 */
export function tellsAbsence(
  kind: PostKind,
  { activity, wantedActivity }: Pick<PostContent, 'activity' | 'wantedActivity'>,
): boolean {
  const wanted = kind === 'request' ? activity : wantedActivity;
  return wanted !== null && activityOf(wanted)?.absence === true;
}
