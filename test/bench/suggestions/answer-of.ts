import { cellsOf } from '#kernel';

import type { Reason } from '../../../libs/matching/src/domain/reasons.js';
import { strengthOf, type Suggestion } from '../../../libs/matching/src/domain/score.rules.js';

/** What is shown of a suggested post. */
export interface ShownPost {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: Date;
  readonly author: { readonly id: string; readonly firstName: string };
  readonly area: { readonly code: string; readonly name: string };
}

/** The suggestions in the form of the answer. */
export const answerOf = (ranked: readonly Suggestion[], posts: ReadonlyMap<string, ShownPost>) =>
  ranked.flatMap(({ postId, score, reasons }) => {
    const post = posts.get(postId);
    return post ? [{ strength: strengthOf(score), reasons: reasons.map(shownReason), post }] : [];
  });

function shownReason(reason: Reason) {
  const { kind, is, verdict } = reason;
  const told = reason.kind === 'language' && reason.is !== 'unknown' ? reason : null;
  return {
    kind,
    is,
    verdict,
    languages: told?.is === 'shared' ? told.languages : [],
    missingLanguages: told?.missing ?? [],
    dayParts: reason.kind === 'dayParts' && reason.is === 'shared' ? cellsOf(reason.cells) : [],
  };
}
