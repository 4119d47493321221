import type { PostRevisionState, PostState } from '../../lib/graphql/generated/schema.js';

interface OwnPost {
  readonly state: PostState;
  readonly latest: { readonly state: PostRevisionState } | null;
}

/** What an own post asks of its author: other words, or to be sent; null when it asks nothing. */
export function wordsNeeded({ state, latest }: OwnPost): 'changeAsked' | 'refused' | 'notSent' | null {
  if (state === 'withdrawn') return null;
  if (latest?.state === 'changeAsked' || latest?.state === 'refused') return latest.state;
  return state === 'draft' ? 'notSent' : null;
}
