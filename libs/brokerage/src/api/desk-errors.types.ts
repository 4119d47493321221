import { GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { presentPost, RevisionStates } from '#marketplace/api';
import type { RevisionState } from '#marketplace';
import { InvalidInputError, Open, UserError } from '#platform';

@ObjectType({ implements: () => [UserError], description: 'Another broker is at it.' })
export class ClaimedByOtherError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'Until when; then you may take over.' })
  until: Date;

  static of({ until }: { readonly until: Date }): ClaimedByOtherError {
    return Object.assign(new ClaimedByOtherError(), { message: 'Another broker is at it.', until });
  }
}

@ObjectType({ implements: () => [UserError], description: 'This version does not wait for a decision any more.' })
export class NotInReviewError extends UserError {
  @Open(() => RevisionStates, { description: 'What became of it.' })
  revisionState: RevisionState;

  static of({ state }: { readonly state: RevisionState }): NotInReviewError {
    return Object.assign(new NotInReviewError(), { message: `The version is ${state}.`, revisionState: state });
  }
}

@ObjectType({ implements: () => [UserError], description: 'It was done.' })
export class WorkItemDoneError extends UserError {
  static of(): WorkItemDoneError {
    return Object.assign(new WorkItemDoneError(), { message: 'It was done.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'A review, a report, an appeal and a check are done by a decision.' })
export class ReviewUndecidedError extends UserError {
  static of(): ReviewUndecidedError {
    return Object.assign(new ReviewUndecidedError(), { message: 'Decide about it instead.' });
  }
}

const { NotFound, OwnPost, PostClosed, StaleRevision } = presentPost;

/** How every refusal of the desk is shown. */
export const present = {
  NotFound,
  PostClosed,
  StaleRevision,
  OwnPost,
  NotInReview: NotInReviewError.of,
  ClaimedByOther: ClaimedByOtherError.of,
  AlreadyDone: () => WorkItemDoneError.of(),
  ReviewUndecided: () => ReviewUndecidedError.of(),
  NoteLength: (e: { readonly length: number; readonly min: number; readonly max: number }) =>
    e.length < e.min
      ? InvalidInputError.of({ field: 'note', rule: 'tooShort', bound: e.min })
      : InvalidInputError.of({ field: 'note', rule: 'tooLong', bound: e.max }),
};
