import type { WorkItemPartsFragment } from '../../lib/graphql/generated/brokerage.js';

type Words = 'goReview' | 'goRecord' | 'goMatches' | 'goExchanges';

/** Where the deed that fits a work item is done, and the words on the way there; null when there is no such page. */
export function wayOf({
  kind,
  subjectId,
  postId,
}: WorkItemPartsFragment): { readonly to: string; readonly words: Words } | null {
  switch (kind) {
    case 'reviewPost':
      return { to: `/desk/review/${postId ?? subjectId}`, words: 'goReview' };
    case 'mailFailed':
      return { to: `/desk/people/${subjectId}`, words: 'goRecord' };
    case 'ringLegFailed':
      return { to: '/desk/exchanges', words: 'goExchanges' };
    case 'lapsedTalks':
    case 'stalledTalks':
    case 'agreementNeedsBroker':
      return postId === null ? null : { to: `/desk/matches/${postId}`, words: 'goMatches' };
    default:
      return null;
  }
}

/** Whether a note ends it: a review ends with its decision, a mediation with the broker who joins. */
export const endsWithNote = ({ kind }: WorkItemPartsFragment): boolean =>
  kind !== 'reviewPost' && kind !== 'mediationAsked';
