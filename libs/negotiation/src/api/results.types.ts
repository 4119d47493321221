import { OwnPostError, PostClosedError, ProfileIncompleteError } from '#marketplace/api';
import { InvalidInputError, NotFoundError, resultUnion, TooOftenError } from '#platform';

import { Agreement } from './agreements/agreements.types.js';
import * as errors from './errors.types.js';
import * as mediation from './talks/mediation-errors.types.js';
import { Negotiation } from './talks/talks.types.js';

const PUT_FORWARD = [
  Negotiation,
  NotFoundError,
  errors.AlreadySettledError,
  errors.NotYourTurnError,
  errors.TermsLapsedError,
  errors.StaleVersionError,
  errors.CounterCapError,
  errors.PaidWorkError,
  InvalidInputError,
] as const;
const CLOSE = [Negotiation, NotFoundError, errors.AlreadySettledError, InvalidInputError] as const;
const TIME = [Agreement, NotFoundError, errors.AlreadySettledError, errors.AlreadyStartedError] as const;

export const RespondToPostResult = resultUnion('RespondToPostResult', 'What respondToPost answers.', [
  Negotiation,
  NotFoundError,
  OwnPostError,
  PostClosedError,
  errors.AlreadyTalkingError,
  ProfileIncompleteError,
  errors.OnPauseError,
  TooOftenError,
  errors.PaidWorkError,
  InvalidInputError,
]);
export const CounterProposalResult = resultUnion('CounterProposalResult', 'What counterProposal answers.', [
  ...PUT_FORWARD,
  errors.NothingChangedError,
]);
export const ProposeTermsResult = resultUnion('ProposeTermsResult', 'What proposeTerms answers.', PUT_FORWARD);
export const AcceptTermsResult = resultUnion('AcceptTermsResult', 'What acceptTerms answers.', [
  Agreement,
  NotFoundError,
  errors.AlreadySettledError,
  errors.NotYourTurnError,
  errors.TermsLapsedError,
  errors.StaleVersionError,
  errors.OpenPointsError,
  errors.AlreadyStartedError,
  errors.NoPlaceLeftError,
  PostClosedError,
  InvalidInputError,
]);
export const WithdrawProposalResult = resultUnion('WithdrawProposalResult', 'What withdrawProposal answers.', [
  Negotiation,
  NotFoundError,
  errors.AlreadySettledError,
  errors.TermsLapsedError,
  errors.NotYourProposalError,
]);
export const DeclineTalksResult = resultUnion('DeclineTalksResult', 'What declineTalks answers.', [
  ...CLOSE,
  errors.ReasonNeededError,
]);
export const LeaveTalksResult = resultUnion('LeaveTalksResult', 'What leaveTalks answers.', CLOSE);
export const AskQuestionResult = resultUnion('AskQuestionResult', 'What askQuestion answers.', CLOSE);
export const AnswerQuestionResult = resultUnion('AnswerQuestionResult', 'What answerQuestion answers.', CLOSE);
export const SendMessageResult = resultUnion('SendMessageResult', 'What sendMessage answers.', CLOSE);
export const AskMediationResult = resultUnion('AskMediationResult', 'What askMediation answers.', [
  Negotiation,
  NotFoundError,
  errors.AlreadySettledError,
  mediation.AlreadyAskedError,
]);
export const StopMediationResult = resultUnion('StopMediationResult', 'What stopMediation answers.', [
  Negotiation,
  NotFoundError,
  errors.AlreadySettledError,
  mediation.NotMediatedError,
]);
export const AdoptSuggestionResult = resultUnion('AdoptSuggestionResult', 'What adoptSuggestion answers.', [
  Negotiation,
  NotFoundError,
  errors.AlreadySettledError,
  errors.TermsLapsedError,
  errors.NothingChangedError,
  mediation.SuggestionGoneError,
  InvalidInputError,
]);
export const CancelOccurrenceResult = resultUnion('CancelOccurrenceResult', 'What cancelOccurrence answers.', TIME);
export const ProposeMoveResult = resultUnion('ProposeMoveResult', 'What proposeMove answers.', [
  ...TIME,
  InvalidInputError,
]);
export const AcceptMoveResult = resultUnion('AcceptMoveResult', 'What acceptMove answers.', [
  ...TIME,
  errors.OwnMoveError,
  errors.MoveGoneError,
]);
export const DropMoveResult = resultUnion('DropMoveResult', 'What dropMove answers.', [
  Agreement,
  NotFoundError,
  errors.AlreadySettledError,
]);
export const EndAgreementResult = resultUnion('EndAgreementResult', 'What endAgreement answers.', [
  Agreement,
  NotFoundError,
  errors.AlreadySettledError,
]);
