import { InvalidInputError, NotFoundError, resultUnion } from '#platform';

import { Agreement } from './agreements.types.js';
import * as errors from '../errors.types.js';
import * as living from './living-errors.types.js';
import { StandInRequestType } from './stand-ins.types.js';

const AGREEMENT = [Agreement, NotFoundError, errors.AlreadySettledError] as const;
const NEW_TERMS = [
  ...AGREEMENT,
  errors.NothingChangedError,
  errors.OpenPointsError,
  errors.PaidWorkError,
  InvalidInputError,
] as const;

export const ProposeAmendmentResult = resultUnion('ProposeAmendmentResult', 'What proposeAmendment answers.', [
  ...NEW_TERMS,
  living.AmendmentOpenError,
]);
export const CounterAmendmentResult = resultUnion('CounterAmendmentResult', 'What counterAmendment answers.', [
  ...NEW_TERMS,
  errors.NotYourTurnError,
  errors.TermsLapsedError,
  errors.StaleVersionError,
  errors.CounterCapError,
]);
export const AcceptAmendmentResult = resultUnion('AcceptAmendmentResult', 'What acceptAmendment answers.', [
  ...AGREEMENT,
  errors.NotYourTurnError,
  errors.TermsLapsedError,
  errors.StaleVersionError,
  errors.AlreadyStartedError,
]);
export const DeclineAmendmentResult = resultUnion('DeclineAmendmentResult', 'What declineAmendment answers.', [
  ...AGREEMENT,
  errors.NotYourTurnError,
]);
export const WithdrawAmendmentResult = resultUnion('WithdrawAmendmentResult', 'What withdrawAmendment answers.', [
  ...AGREEMENT,
  errors.NotYourProposalError,
]);
export const PauseAgreementResult = resultUnion('PauseAgreementResult', 'What pauseAgreement answers.', [
  ...AGREEMENT,
  living.PauseRunningError,
  InvalidInputError,
]);
export const ResumeAgreementResult = resultUnion('ResumeAgreementResult', 'What resumeAgreement answers.', [
  ...AGREEMENT,
  living.NoPauseError,
]);
export const ExcuseOccurrenceResult = resultUnion('ExcuseOccurrenceResult', 'What excuseOccurrence answers.', [
  ...AGREEMENT,
  living.TooLateError,
]);
export const AnswerReviewResult = resultUnion('AnswerReviewResult', 'What answerReview answers.', [
  ...NEW_TERMS,
  living.ReviewAnsweredError,
  living.AmendmentOpenError,
]);
export const AskStandInResult = resultUnion('AskStandInResult', 'What askStandIn answers.', [
  ...AGREEMENT,
  errors.AlreadyStartedError,
  living.NotTheHelperError,
  living.StandInAskedError,
  InvalidInputError,
]);
export const AnswerStandInResult = resultUnion('AnswerStandInResult', 'What answerStandIn answers.', [
  StandInRequestType,
  NotFoundError,
  errors.AlreadySettledError,
  errors.AlreadyStartedError,
  living.StandInSettledError,
]);
export const ConsentToStandInResult = resultUnion('ConsentToStandInResult', 'What consentToStandIn answers.', [
  ...AGREEMENT,
  errors.AlreadyStartedError,
  living.StandInSettledError,
]);
export const EndStandInResult = resultUnion('EndStandInResult', 'What endStandIn answers.', [
  ...AGREEMENT,
  errors.AlreadyStartedError,
  living.StandInSettledError,
]);
export const GiveBackTimeResult = resultUnion('GiveBackTimeResult', 'What giveBackTime answers.', [
  StandInRequestType,
  NotFoundError,
  errors.AlreadySettledError,
  errors.AlreadyStartedError,
  living.StandInSettledError,
]);
