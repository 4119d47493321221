import { Int, ObjectType } from '@nestjs/graphql';
import { InvalidInputError, NotFoundError, Open, TooOftenError, UserError } from '#platform';

import type { ContentError } from '../domain/post-content.rules.js';
import { ADULT_AGE } from '../domain/vacancy-content.rules.js';
import type { PostState } from '../domain/post.rules.js';
import { PostStates } from './enums.types.js';

@ObjectType({ implements: () => [UserError], description: 'First say in which neighbourhood you live.' })
export class ProfileIncompleteError extends UserError {
  static of(): ProfileIncompleteError {
    return Object.assign(new ProfileIncompleteError(), { message: 'Save your profile with your area first.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Where the post stands now, this cannot be done.' })
export class PostClosedError extends UserError {
  @Open(() => PostStates, { description: 'Where it stands.' })
  postState: PostState;

  static of({ state }: { readonly state: PostState }): PostClosedError {
    return Object.assign(new PostClosedError(), { message: `The post is ${state}.`, postState: state });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'It is your own post: nobody answers it or decides about it themselves.',
})
export class OwnPostError extends UserError {
  static of(): OwnPostError {
    return Object.assign(new OwnPostError(), { message: 'It is your own post.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Every place of the post is taken.' })
export class PostFullError extends UserError {
  @Open(() => Int, { description: 'How many places there are.' })
  places: number;

  static of({ places }: { readonly places: number }): PostFullError {
    return Object.assign(new PostFullError(), { message: 'Every place is taken.', places });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The words changed meanwhile: look at the newest version first.',
})
export class StaleRevisionError extends UserError {
  @Open(() => Int, { description: 'Number of the newest version.' })
  latestRevision: number;

  static of({ latestRevision }: { readonly latestRevision: number }): StaleRevisionError {
    return Object.assign(new StaleRevisionError(), { message: 'There is a newer version.', latestRevision });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'These words were decided on: change them before you hand them in.',
})
export class RevisionNotDraftError extends UserError {
  static of(): RevisionNotDraftError {
    return Object.assign(new RevisionNotDraftError(), { message: 'Change the words before you hand them in again.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The post was never public, so it cannot be shown again.' })
export class NeverApprovedError extends UserError {
  static of(): NeverApprovedError {
    return Object.assign(new NeverApprovedError(), { message: 'The post was never public.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Only a vacancy of an organisation can pause.' })
export class NotAVacancyError extends UserError {
  static of(): NotAVacancyError {
    return Object.assign(new NotAVacancyError(), { message: 'This is no vacancy.' });
  }
}

const contentError = (field: string, rule: string, bound?: number): InvalidInputError =>
  InvalidInputError.of({ field, rule, ...(bound === undefined ? {} : { bound }) });

/** What can be wrong with what a post says, as a field and a rule. */
const presentContent = {
  TextLength: (e: Extract<ContentError, { kind: 'TextLength' }>) =>
    e.length < e.min ? contentError(e.field, 'tooShort', e.min) : contentError(e.field, 'tooLong', e.max),
  UnknownActivity: (e: Extract<ContentError, { kind: 'UnknownActivity' }>) =>
    contentError(e.field, e.slug === '' ? 'unsaid' : 'unknown'),
  InReturnUnsaid: () => contentError('inReturnText', 'unsaid'),
  AvailabilityUnreadable: () => contentError('availability', 'unknown'),
  LanguageUnknown: () => contentError('languages', 'unknown'),
  TooManyLanguages: (e: { readonly max: number }) => contentError('languages', 'tooMany', e.max),
  DateUnknown: () => contentError('onceOn', 'unknown'),
  PlacesOutOfBounds: (e: Extract<ContentError, { kind: 'PlacesOutOfBounds' }>) =>
    e.places < e.min ? contentError('places', 'tooFew', e.min) : contentError('places', 'tooMany', e.max),
  VacancyOutOfBounds: (e: Extract<ContentError, { kind: 'VacancyOutOfBounds' }>) => {
    if (e.field === 'trainingNeeded') return contentError(e.field, 'tooLong', e.max);
    if (e.given < e.min) return contentError(e.field, 'tooFew', e.min);
    return e.given > e.max ? contentError(e.field, 'tooMany', e.max) : contentError(e.field, 'unknown');
  },
  SchoolPlacementTooOld: () => contentError('minimumAge', 'tooMany', ADULT_AGE - 1),
};

/** How every refusal about posts is shown. */
export const presentPost = {
  ...presentContent,
  LinkInText: () => contentError('text', 'link'),
  OpenUntilPast: () => contentError('onceOn', 'past'),
  NotFound: () => NotFoundError.of(),
  TooOften: (e: { readonly retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
  ProfileIncomplete: () => ProfileIncompleteError.of(),
  PostClosed: PostClosedError.of,
  OwnPost: () => OwnPostError.of(),
  Full: PostFullError.of,
  StaleRevision: StaleRevisionError.of,
  RevisionNotDraft: () => RevisionNotDraftError.of(),
  NeverApproved: () => NeverApprovedError.of(),
  NotAVacancy: () => NotAVacancyError.of(),
};
