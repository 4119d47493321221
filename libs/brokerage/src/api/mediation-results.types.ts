import { PostClosedError, presentPost } from '#marketplace/api';
import { AlreadyMediatedError, NotMediatedError, PaidWorkError, presentFor } from '#negotiation/api';
import { InvalidInputError, NotFoundError, resultUnion } from '#platform';
import type { Locale } from '#kernel';

import { present } from './desk-errors.types.js';
import { MediatedTalks, MediationLeft, MediationNotes } from './mediation.types.js';

export const JoinMediationResult = resultUnion('JoinMediationResult', 'What joinMediation answers.', [
  MediatedTalks,
  NotFoundError,
  NotMediatedError,
  AlreadyMediatedError,
  PostClosedError,
]);
export const LeaveMediationResult = resultUnion('LeaveMediationResult', 'What leaveMediation answers.', [
  MediationLeft,
  NotFoundError,
]);
export const SuggestTermsResult = resultUnion('SuggestTermsResult', 'What suggestTerms answers.', [
  MediatedTalks,
  NotFoundError,
  PaidWorkError,
  InvalidInputError,
]);
export const SayAsMediatorResult = resultUnion('SayAsMediatorResult', 'What sayAsMediator answers.', [
  MediatedTalks,
  NotFoundError,
  InvalidInputError,
]);
export const AddMediationNoteResult = resultUnion('AddMediationNoteResult', 'What addMediationNote answers.', [
  MediationNotes,
  NotFoundError,
  InvalidInputError,
]);

/** How every refusal about a broker's part in talks is shown. */
export const presentMediated = (locale: Locale) => ({
  ...presentFor(locale),
  PostClosed: presentPost.PostClosed,
  NoteLength: present.NoteLength,
});
