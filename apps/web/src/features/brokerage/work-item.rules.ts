import type { WorkItemPartsFragment } from '../../lib/graphql/generated/brokerage.js';

type Words = 'goReview' | 'goReport' | 'goAppeal' | 'goRecord' | 'goMatches' | 'goExchanges';

/** Where the deed that fits a work item is done, and the words on the way there; null when there is no such page. */
export function wayOf({
  kind,
  subjectId,
  postId,
}: WorkItemPartsFragment): { readonly to: string; readonly words: Words } | null {
  switch (kind) {
    case 'reviewPost':
      return { to: `/desk/review/${postId ?? subjectId}`, words: 'goReview' };
    case 'report':
      return { to: `/desk/reports/${subjectId}`, words: 'goReport' };
    case 'appeal':
      return { to: `/desk/appeals/${subjectId}`, words: 'goAppeal' };
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

const DECIDED: readonly WorkItemPartsFragment['kind'][] = [
  'reviewPost',
  'mediationAsked',
  'report',
  'appeal',
  'organisationToCheck',
];

/** Whether a note ends it: what is decided ends with the decision, a mediation with the broker who joins. */
export const endsWithNote = ({ kind }: WorkItemPartsFragment): boolean => !DECIDED.includes(kind);
