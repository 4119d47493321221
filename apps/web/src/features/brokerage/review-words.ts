import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** Words for what a review may refuse. */
export function useReviewWords() {
  const say = useWords('brokerage');
  const { moment } = useMoments();
  return (answer: { readonly __typename: string; readonly until?: string }): string | undefined => {
    switch (answer.__typename) {
      case 'ClaimedByOtherError':
        return say('claimedByOther', { until: moment(answer.until ?? '') });
      case 'StaleRevisionError':
        return say('stale');
      case 'NotInReviewError':
        return say('notInReview');
      case 'OwnPostError':
        return say('ownPost');
      case 'WorkItemDoneError':
        return say('alreadyDone');
      case 'PostClosedError':
        return say('postClosed');
      default:
        return undefined;
    }
  };
}
