// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';


/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TermsPartsFragment = { __typename: 'Terms', activitySlug: string, task: string, until: string | null, conditions: string, activity: { __typename: 'Activity', slug: string, name: string } | null, when: { __typename: 'When', kind: Schema.WhenKind, start: string | null, starts: Array<string> | null, zone: string | null, minutes: number | null, note: string | null }, howOften: { __typename: 'HowOften', kind: Schema.HowOftenKind, everyDays: number | null, everyWeeks: number | null, weekdays: Array<Schema.WeekDay> | null, weekdayOfMonth: number | null, dayOfMonth: number | null, count: number | null, skipped: Array<string> | null }, where: { __typename: 'Where', kind: Schema.WhereKind, name: string | null, fromArea: string | null, toArea: string | null, note: string | null }, inReturn: { __typename: 'InReturn', kind: Schema.InReturnKind, what: string | null, task: string | null, postId: string | null, cents: number | null, reason: string | null } };

type Refused_AllowanceTooHighError_Fragment = { __typename: 'AllowanceTooHighError', message: string };

type Refused_AlreadyAnsweredError_Fragment = { __typename: 'AlreadyAnsweredError', message: string };

type Refused_AlreadyAppealedError_Fragment = { __typename: 'AlreadyAppealedError', message: string };

type Refused_AlreadyAskedError_Fragment = { __typename: 'AlreadyAskedError', message: string };

type Refused_AlreadyInTouchError_Fragment = { __typename: 'AlreadyInTouchError', message: string };

type Refused_AlreadyMediatedError_Fragment = { __typename: 'AlreadyMediatedError', message: string };

type Refused_AlreadySaidError_Fragment = { __typename: 'AlreadySaidError', message: string };

type Refused_AlreadySettledError_Fragment = { __typename: 'AlreadySettledError', message: string };

type Refused_AlreadySignedUpError_Fragment = { __typename: 'AlreadySignedUpError', message: string };

type Refused_AlreadyStartedError_Fragment = { __typename: 'AlreadyStartedError', message: string };

type Refused_AlreadyTalkingError_Fragment = { __typename: 'AlreadyTalkingError', message: string, talksId: string };

type Refused_AlreadyThankedError_Fragment = { __typename: 'AlreadyThankedError', message: string };

type Refused_AlreadyToldError_Fragment = { __typename: 'AlreadyToldError', message: string };

type Refused_AmendmentOpenError_Fragment = { __typename: 'AmendmentOpenError', message: string };

type Refused_AppealTooLateError_Fragment = { __typename: 'AppealTooLateError', message: string };

type Refused_AsksAgainError_Fragment = { __typename: 'AsksAgainError', message: string };

type Refused_BackToBackError_Fragment = { __typename: 'BackToBackError', message: string };

type Refused_ByAgreementError_Fragment = { __typename: 'ByAgreementError', message: string };

type Refused_CalledOffError_Fragment = { __typename: 'CalledOffError', message: string };

type Refused_ChamberNumberTakenError_Fragment = { __typename: 'ChamberNumberTakenError', message: string };

type Refused_ClaimedByOtherError_Fragment = { __typename: 'ClaimedByOtherError', message: string };

type Refused_CodeNotUsableError_Fragment = { __typename: 'CodeNotUsableError', message: string };

type Refused_ConfirmationNeededError_Fragment = { __typename: 'ConfirmationNeededError', message: string };

type Refused_CounterCapError_Fragment = { __typename: 'CounterCapError', message: string };

type Refused_DidNotHappenError_Fragment = { __typename: 'DidNotHappenError', message: string };

type Refused_EmailTakenError_Fragment = { __typename: 'EmailTakenError', message: string };

type Refused_FixedOnceApprovedError_Fragment = { __typename: 'FixedOnceApprovedError', message: string };

type Refused_FreeMailAddressError_Fragment = { __typename: 'FreeMailAddressError', message: string };

type Refused_HasAccountError_Fragment = { __typename: 'HasAccountError', message: string };

type Refused_HoursSettledError_Fragment = { __typename: 'HoursSettledError', message: string };

type Refused_IntroductionOverError_Fragment = { __typename: 'IntroductionOverError', message: string };

type Refused_InvalidInputError_Fragment = { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string };

type Refused_LastAdministratorError_Fragment = { __typename: 'LastAdministratorError', message: string };

type Refused_LastLeadError_Fragment = { __typename: 'LastLeadError', message: string };

type Refused_LinkNotUsableError_Fragment = { __typename: 'LinkNotUsableError', message: string };

type Refused_MailKindFixedError_Fragment = { __typename: 'MailKindFixedError', message: string };

type Refused_MandateOverError_Fragment = { __typename: 'MandateOverError', message: string };

type Refused_MinutesOutOfBoundsError_Fragment = { __typename: 'MinutesOutOfBoundsError', message: string };

type Refused_MoveGoneError_Fragment = { __typename: 'MoveGoneError', message: string };

type Refused_NeverApprovedError_Fragment = { __typename: 'NeverApprovedError', message: string };

type Refused_NoBrokerHereError_Fragment = { __typename: 'NoBrokerHereError', message: string };

type Refused_NoHoursError_Fragment = { __typename: 'NoHoursError', message: string };

type Refused_NoMandateError_Fragment = { __typename: 'NoMandateError', message: string };

type Refused_NoPauseError_Fragment = { __typename: 'NoPauseError', message: string };

type Refused_NoPhoneError_Fragment = { __typename: 'NoPhoneError', message: string };

type Refused_NoPlaceLeftError_Fragment = { __typename: 'NoPlaceLeftError', waitingListPosition: number | null, message: string };

type Refused_NotAVacancyError_Fragment = { __typename: 'NotAVacancyError', message: string };

type Refused_NotAnOrganisationError_Fragment = { __typename: 'NotAnOrganisationError', message: string };

type Refused_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type Refused_NotInReviewError_Fragment = { __typename: 'NotInReviewError', message: string };

type Refused_NotLeadError_Fragment = { __typename: 'NotLeadError', message: string };

type Refused_NotLeavingError_Fragment = { __typename: 'NotLeavingError', message: string };

type Refused_NotMediatedError_Fragment = { __typename: 'NotMediatedError', message: string };

type Refused_NotTheHelperError_Fragment = { __typename: 'NotTheHelperError', message: string };

type Refused_NotYetError_Fragment = { __typename: 'NotYetError', message: string };

type Refused_NotYourProposalError_Fragment = { __typename: 'NotYourProposalError', message: string };

type Refused_NotYourTurnError_Fragment = { __typename: 'NotYourTurnError', message: string };

type Refused_NothingChangedError_Fragment = { __typename: 'NothingChangedError', message: string };

type Refused_NothingToAppealError_Fragment = { __typename: 'NothingToAppealError', message: string };

type Refused_NothingToCheckError_Fragment = { __typename: 'NothingToCheckError', message: string };

type Refused_OnPauseError_Fragment = { __typename: 'OnPauseError', message: string };

type Refused_OpenPointsError_Fragment = { __typename: 'OpenPointsError', openPoints: Array<Schema.TermName>, message: string };

type Refused_OrganisationClosedError_Fragment = { __typename: 'OrganisationClosedError', message: string };

type Refused_OthersAnswerError_Fragment = { __typename: 'OthersAnswerError', message: string };

type Refused_OwnConsentNeededError_Fragment = { __typename: 'OwnConsentNeededError', message: string };

type Refused_OwnMoveError_Fragment = { __typename: 'OwnMoveError', message: string };

type Refused_OwnOrganisationError_Fragment = { __typename: 'OwnOrganisationError', message: string };

type Refused_OwnPostError_Fragment = { __typename: 'OwnPostError', message: string };

type Refused_OwnSelfError_Fragment = { __typename: 'OwnSelfError', message: string };

type Refused_PaidWorkError_Fragment = { __typename: 'PaidWorkError', field: string, explanation: string, message: string };

type Refused_PauseRunningError_Fragment = { __typename: 'PauseRunningError', message: string };

type Refused_PlaceFreeError_Fragment = { __typename: 'PlaceFreeError', message: string };

type Refused_PlacesTakenError_Fragment = { __typename: 'PlacesTakenError', message: string };

type Refused_PostClosedError_Fragment = { __typename: 'PostClosedError', message: string };

type Refused_PostFullError_Fragment = { __typename: 'PostFullError', message: string };

type Refused_ProfileIncompleteError_Fragment = { __typename: 'ProfileIncompleteError', message: string };

type Refused_ReasonNeededError_Fragment = { __typename: 'ReasonNeededError', message: string };

type Refused_ReviewAnsweredError_Fragment = { __typename: 'ReviewAnsweredError', message: string };

type Refused_ReviewUndecidedError_Fragment = { __typename: 'ReviewUndecidedError', message: string };

type Refused_RevisionNotDraftError_Fragment = { __typename: 'RevisionNotDraftError', message: string };

type Refused_RingAnsweredError_Fragment = { __typename: 'RingAnsweredError', message: string };

type Refused_RingNotPossibleError_Fragment = { __typename: 'RingNotPossibleError', message: string };

type Refused_RingOverError_Fragment = { __typename: 'RingOverError', message: string };

type Refused_RingUnchangedError_Fragment = { __typename: 'RingUnchangedError', message: string };

type Refused_RoleNotHeldError_Fragment = { __typename: 'RoleNotHeldError', message: string };

type Refused_SameAsBeforeError_Fragment = { __typename: 'SameAsBeforeError', message: string };

type Refused_ShiftClosedError_Fragment = { __typename: 'ShiftClosedError', message: string };

type Refused_ShiftFullError_Fragment = { __typename: 'ShiftFullError', message: string };

type Refused_ShiftNotBegunError_Fragment = { __typename: 'ShiftNotBegunError', message: string };

type Refused_ShiftOverlapError_Fragment = { __typename: 'ShiftOverlapError', message: string };

type Refused_SignUpClosedError_Fragment = { __typename: 'SignUpClosedError', message: string };

type Refused_SignUpSettledError_Fragment = { __typename: 'SignUpSettledError', message: string };

type Refused_StaleOrganisationError_Fragment = { __typename: 'StaleOrganisationError', message: string };

type Refused_StaleRevisionError_Fragment = { __typename: 'StaleRevisionError', message: string };

type Refused_StaleRingError_Fragment = { __typename: 'StaleRingError', message: string };

type Refused_StaleTermsError_Fragment = { __typename: 'StaleTermsError', message: string };

type Refused_StaleVersionError_Fragment = { __typename: 'StaleVersionError', standingVersion: number, message: string };

type Refused_StandInAskedError_Fragment = { __typename: 'StandInAskedError', message: string };

type Refused_StandInSettledError_Fragment = { __typename: 'StandInSettledError', message: string };

type Refused_StillStaffError_Fragment = { __typename: 'StillStaffError', message: string };

type Refused_SuggestionGoneError_Fragment = { __typename: 'SuggestionGoneError', message: string };

type Refused_TermsLapsedError_Fragment = { __typename: 'TermsLapsedError', lapsedAt: string, message: string };

type Refused_ThanksClosedError_Fragment = { __typename: 'ThanksClosedError', message: string };

type Refused_TooLateError_Fragment = { __typename: 'TooLateError', message: string };

type Refused_TooManySearchesError_Fragment = { __typename: 'TooManySearchesError', message: string };

type Refused_TooOftenError_Fragment = { __typename: 'TooOftenError', message: string };

type Refused_VogNeededError_Fragment = { __typename: 'VogNeededError', message: string };

type Refused_WorkItemDoneError_Fragment = { __typename: 'WorkItemDoneError', message: string };

type Refused_WrongCodeError_Fragment = { __typename: 'WrongCodeError', message: string };

type Refused_WrongCredentialsError_Fragment = { __typename: 'WrongCredentialsError', message: string };

export type RefusedFragment =
  | Refused_AllowanceTooHighError_Fragment
  | Refused_AlreadyAnsweredError_Fragment
  | Refused_AlreadyAppealedError_Fragment
  | Refused_AlreadyAskedError_Fragment
  | Refused_AlreadyInTouchError_Fragment
  | Refused_AlreadyMediatedError_Fragment
  | Refused_AlreadySaidError_Fragment
  | Refused_AlreadySettledError_Fragment
  | Refused_AlreadySignedUpError_Fragment
  | Refused_AlreadyStartedError_Fragment
  | Refused_AlreadyTalkingError_Fragment
  | Refused_AlreadyThankedError_Fragment
  | Refused_AlreadyToldError_Fragment
  | Refused_AmendmentOpenError_Fragment
  | Refused_AppealTooLateError_Fragment
  | Refused_AsksAgainError_Fragment
  | Refused_BackToBackError_Fragment
  | Refused_ByAgreementError_Fragment
  | Refused_CalledOffError_Fragment
  | Refused_ChamberNumberTakenError_Fragment
  | Refused_ClaimedByOtherError_Fragment
  | Refused_CodeNotUsableError_Fragment
  | Refused_ConfirmationNeededError_Fragment
  | Refused_CounterCapError_Fragment
  | Refused_DidNotHappenError_Fragment
  | Refused_EmailTakenError_Fragment
  | Refused_FixedOnceApprovedError_Fragment
  | Refused_FreeMailAddressError_Fragment
  | Refused_HasAccountError_Fragment
  | Refused_HoursSettledError_Fragment
  | Refused_IntroductionOverError_Fragment
  | Refused_InvalidInputError_Fragment
  | Refused_LastAdministratorError_Fragment
  | Refused_LastLeadError_Fragment
  | Refused_LinkNotUsableError_Fragment
  | Refused_MailKindFixedError_Fragment
  | Refused_MandateOverError_Fragment
  | Refused_MinutesOutOfBoundsError_Fragment
  | Refused_MoveGoneError_Fragment
  | Refused_NeverApprovedError_Fragment
  | Refused_NoBrokerHereError_Fragment
  | Refused_NoHoursError_Fragment
  | Refused_NoMandateError_Fragment
  | Refused_NoPauseError_Fragment
  | Refused_NoPhoneError_Fragment
  | Refused_NoPlaceLeftError_Fragment
  | Refused_NotAVacancyError_Fragment
  | Refused_NotAnOrganisationError_Fragment
  | Refused_NotFoundError_Fragment
  | Refused_NotInReviewError_Fragment
  | Refused_NotLeadError_Fragment
  | Refused_NotLeavingError_Fragment
  | Refused_NotMediatedError_Fragment
  | Refused_NotTheHelperError_Fragment
  | Refused_NotYetError_Fragment
  | Refused_NotYourProposalError_Fragment
  | Refused_NotYourTurnError_Fragment
  | Refused_NothingChangedError_Fragment
  | Refused_NothingToAppealError_Fragment
  | Refused_NothingToCheckError_Fragment
  | Refused_OnPauseError_Fragment
  | Refused_OpenPointsError_Fragment
  | Refused_OrganisationClosedError_Fragment
  | Refused_OthersAnswerError_Fragment
  | Refused_OwnConsentNeededError_Fragment
  | Refused_OwnMoveError_Fragment
  | Refused_OwnOrganisationError_Fragment
  | Refused_OwnPostError_Fragment
  | Refused_OwnSelfError_Fragment
  | Refused_PaidWorkError_Fragment
  | Refused_PauseRunningError_Fragment
  | Refused_PlaceFreeError_Fragment
  | Refused_PlacesTakenError_Fragment
  | Refused_PostClosedError_Fragment
  | Refused_PostFullError_Fragment
  | Refused_ProfileIncompleteError_Fragment
  | Refused_ReasonNeededError_Fragment
  | Refused_ReviewAnsweredError_Fragment
  | Refused_ReviewUndecidedError_Fragment
  | Refused_RevisionNotDraftError_Fragment
  | Refused_RingAnsweredError_Fragment
  | Refused_RingNotPossibleError_Fragment
  | Refused_RingOverError_Fragment
  | Refused_RingUnchangedError_Fragment
  | Refused_RoleNotHeldError_Fragment
  | Refused_SameAsBeforeError_Fragment
  | Refused_ShiftClosedError_Fragment
  | Refused_ShiftFullError_Fragment
  | Refused_ShiftNotBegunError_Fragment
  | Refused_ShiftOverlapError_Fragment
  | Refused_SignUpClosedError_Fragment
  | Refused_SignUpSettledError_Fragment
  | Refused_StaleOrganisationError_Fragment
  | Refused_StaleRevisionError_Fragment
  | Refused_StaleRingError_Fragment
  | Refused_StaleTermsError_Fragment
  | Refused_StaleVersionError_Fragment
  | Refused_StandInAskedError_Fragment
  | Refused_StandInSettledError_Fragment
  | Refused_StillStaffError_Fragment
  | Refused_SuggestionGoneError_Fragment
  | Refused_TermsLapsedError_Fragment
  | Refused_ThanksClosedError_Fragment
  | Refused_TooLateError_Fragment
  | Refused_TooManySearchesError_Fragment
  | Refused_TooOftenError_Fragment
  | Refused_VogNeededError_Fragment
  | Refused_WorkItemDoneError_Fragment
  | Refused_WrongCodeError_Fragment
  | Refused_WrongCredentialsError_Fragment
;

