import { OwnPostError } from '#marketplace/api';
import { InvalidInputError, NotFoundError, resultUnion } from '#platform';

import {
  AlreadySignedUpError,
  AsksAgainError,
  BackToBackError,
  ByAgreementError,
  PlaceFreeError,
  PlacesTakenError,
  ShiftClosedError,
  ShiftFullError,
  ShiftOverlapError,
  SignUpSettledError,
  VogNeededError,
} from './shift-errors.types.js';
import { ShiftsPlanned, ShiftType } from './shifts.types.js';

const TAKING = [
  NotFoundError,
  OwnPostError,
  ShiftClosedError,
  ByAgreementError,
  VogNeededError,
  AlreadySignedUpError,
  ShiftOverlapError,
  BackToBackError,
] as const;
const LEAVING = [ShiftType, NotFoundError, ShiftClosedError, SignUpSettledError] as const;

export const PlanShiftsResult = resultUnion('PlanShiftsResult', 'What planShifts answers.', [
  ShiftsPlanned,
  NotFoundError,
  ShiftClosedError,
  InvalidInputError,
]);
export const ChangeShiftResult = resultUnion('ChangeShiftResult', 'What changeShift answers.', [
  ShiftType,
  NotFoundError,
  ShiftClosedError,
  InvalidInputError,
  PlacesTakenError,
  AsksAgainError,
]);
export const CancelShiftResult = resultUnion('CancelShiftResult', 'What cancelShift answers.', [
  ShiftType,
  NotFoundError,
  ShiftClosedError,
]);
export const SignUpForShiftResult = resultUnion('SignUpForShiftResult', 'What signUpForShift answers.', [
  ShiftType,
  ...TAKING,
  ShiftFullError,
]);
export const JoinWaitingListResult = resultUnion('JoinWaitingListResult', 'What joinWaitingList answers.', [
  ShiftType,
  ...TAKING,
  PlaceFreeError,
]);
export const LeaveWaitingListResult = resultUnion('LeaveWaitingListResult', 'What leaveWaitingList answers.', LEAVING);
export const WithdrawFromShiftResult = resultUnion(
  'WithdrawFromShiftResult',
  'What withdrawFromShift answers.',
  LEAVING,
);
export const SilenceShiftResult = resultUnion('SilenceShiftResult', 'What silenceShift answers.', LEAVING);
export const AnswerPlaceOfferResult = resultUnion('AnswerPlaceOfferResult', 'What answerPlaceOffer answers.', [
  ...LEAVING,
  ShiftOverlapError,
  BackToBackError,
]);
export const ConfirmMovedShiftResult = resultUnion('ConfirmMovedShiftResult', 'What confirmMovedShift answers.', [
  ...LEAVING,
  ShiftOverlapError,
  BackToBackError,
]);
