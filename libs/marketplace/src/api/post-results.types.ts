import { InvalidInputError, NotFoundError, resultUnion, TooOftenError } from '#platform';

import {
  NeverApprovedError,
  NotAVacancyError,
  PostClosedError,
  PostFullError,
  ProfileIncompleteError,
  RevisionNotDraftError,
  StaleRevisionError,
} from './post-errors.types.js';
import { Post } from './posts.types.js';

export const WritePostResult = resultUnion('WritePostResult', 'What writePost answers.', [
  Post,
  InvalidInputError,
  ProfileIncompleteError,
  TooOftenError,
]);
export const RevisePostResult = resultUnion('RevisePostResult', 'What revisePost answers.', [
  Post,
  InvalidInputError,
  ProfileIncompleteError,
  TooOftenError,
  NotFoundError,
  PostClosedError,
  StaleRevisionError,
]);
export const SubmitPostResult = resultUnion('SubmitPostResult', 'What submitPost answers.', [
  Post,
  NotFoundError,
  PostClosedError,
  StaleRevisionError,
  RevisionNotDraftError,
  InvalidInputError,
]);
export const WithdrawPostResult = resultUnion('WithdrawPostResult', 'What withdrawPost answers.', [
  Post,
  NotFoundError,
  PostClosedError,
]);
export const ReopenPostResult = resultUnion('ReopenPostResult', 'What reopenPost answers.', [
  Post,
  NotFoundError,
  PostClosedError,
  NeverApprovedError,
  PostFullError,
  TooOftenError,
  InvalidInputError,
]);
export const PausePostResult = resultUnion('PausePostResult', 'What pausePost answers.', [
  Post,
  NotFoundError,
  NotAVacancyError,
  PostClosedError,
]);
export const ResumePostResult = resultUnion('ResumePostResult', 'What resumePost answers.', [
  Post,
  NotFoundError,
  NotAVacancyError,
  PostClosedError,
  InvalidInputError,
]);
