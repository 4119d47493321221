import { OwnPostError, PostClosedError, PostType, StaleRevisionError } from '#marketplace/api';
import { InvalidInputError, NotFoundError, resultUnion } from '#platform';

import { ClaimedByOtherError, NotInReviewError, ReviewUndecidedError, WorkItemDoneError } from './desk-errors.types.js';
import { ReviewClaimed, ReviewReleased, WorkItem } from './brokerage.types.js';

const REVIEW_ERRORS = [
  NotFoundError,
  PostClosedError,
  StaleRevisionError,
  OwnPostError,
  NotInReviewError,
  ClaimedByOtherError,
] as const;

export const ClaimReviewResult = resultUnion('ClaimReviewResult', 'What claimReview answers.', [
  ReviewClaimed,
  NotFoundError,
  ClaimedByOtherError,
]);
export const ReleaseReviewResult = resultUnion('ReleaseReviewResult', 'What releaseReview answers.', [
  ReviewReleased,
  NotFoundError,
]);
export const ApprovePostResult = resultUnion('ApprovePostResult', 'What approvePost answers.', [
  PostType,
  ...REVIEW_ERRORS,
]);
export const AskChangeResult = resultUnion('AskChangeResult', 'What askChange answers.', [
  PostType,
  InvalidInputError,
  ...REVIEW_ERRORS,
]);
export const RefusePostResult = resultUnion('RefusePostResult', 'What refusePost answers.', [
  PostType,
  InvalidInputError,
  ...REVIEW_ERRORS,
]);
export const FinishWorkItemResult = resultUnion('FinishWorkItemResult', 'What finishWorkItem answers.', [
  WorkItem,
  NotFoundError,
  WorkItemDoneError,
  ReviewUndecidedError,
  ClaimedByOtherError,
  InvalidInputError,
]);
