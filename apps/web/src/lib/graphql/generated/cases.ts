// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
type NotDecided_AllowanceTooHighError_Fragment = { __typename: 'AllowanceTooHighError', message: string };

type NotDecided_AlreadyAnsweredError_Fragment = { __typename: 'AlreadyAnsweredError', message: string };

type NotDecided_AlreadyAppealedError_Fragment = { __typename: 'AlreadyAppealedError', message: string };

type NotDecided_AlreadyAskedError_Fragment = { __typename: 'AlreadyAskedError', message: string };

type NotDecided_AlreadyInTouchError_Fragment = { __typename: 'AlreadyInTouchError', message: string };

type NotDecided_AlreadyMediatedError_Fragment = { __typename: 'AlreadyMediatedError', message: string };

type NotDecided_AlreadySaidError_Fragment = { __typename: 'AlreadySaidError', message: string };

type NotDecided_AlreadySettledError_Fragment = { __typename: 'AlreadySettledError', message: string };

type NotDecided_AlreadySignedUpError_Fragment = { __typename: 'AlreadySignedUpError', message: string };

type NotDecided_AlreadyStartedError_Fragment = { __typename: 'AlreadyStartedError', message: string };

type NotDecided_AlreadyTalkingError_Fragment = { __typename: 'AlreadyTalkingError', message: string };

type NotDecided_AlreadyThankedError_Fragment = { __typename: 'AlreadyThankedError', message: string };

type NotDecided_AlreadyToldError_Fragment = { __typename: 'AlreadyToldError', message: string };

type NotDecided_AmendmentOpenError_Fragment = { __typename: 'AmendmentOpenError', message: string };

type NotDecided_AppealTooLateError_Fragment = { __typename: 'AppealTooLateError', message: string };

type NotDecided_AsksAgainError_Fragment = { __typename: 'AsksAgainError', message: string };

type NotDecided_BackToBackError_Fragment = { __typename: 'BackToBackError', message: string };

type NotDecided_ByAgreementError_Fragment = { __typename: 'ByAgreementError', message: string };

type NotDecided_CalledOffError_Fragment = { __typename: 'CalledOffError', message: string };

type NotDecided_ChamberNumberTakenError_Fragment = { __typename: 'ChamberNumberTakenError', message: string };

type NotDecided_ClaimedByOtherError_Fragment = { __typename: 'ClaimedByOtherError', message: string };

type NotDecided_CodeNotUsableError_Fragment = { __typename: 'CodeNotUsableError', message: string };

type NotDecided_ConfirmationNeededError_Fragment = { __typename: 'ConfirmationNeededError', message: string };

type NotDecided_CounterCapError_Fragment = { __typename: 'CounterCapError', message: string };

type NotDecided_DidNotHappenError_Fragment = { __typename: 'DidNotHappenError', message: string };

type NotDecided_EmailTakenError_Fragment = { __typename: 'EmailTakenError', message: string };

type NotDecided_FixedOnceApprovedError_Fragment = { __typename: 'FixedOnceApprovedError', message: string };

type NotDecided_FreeMailAddressError_Fragment = { __typename: 'FreeMailAddressError', message: string };

type NotDecided_HasAccountError_Fragment = { __typename: 'HasAccountError', message: string };

type NotDecided_HoursSettledError_Fragment = { __typename: 'HoursSettledError', message: string };

type NotDecided_IntroductionOverError_Fragment = { __typename: 'IntroductionOverError', message: string };

type NotDecided_InvalidInputError_Fragment = { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string };

type NotDecided_LastAdministratorError_Fragment = { __typename: 'LastAdministratorError', message: string };

type NotDecided_LastLeadError_Fragment = { __typename: 'LastLeadError', message: string };

type NotDecided_LinkNotUsableError_Fragment = { __typename: 'LinkNotUsableError', message: string };

type NotDecided_MailKindFixedError_Fragment = { __typename: 'MailKindFixedError', message: string };

type NotDecided_MandateOverError_Fragment = { __typename: 'MandateOverError', message: string };

type NotDecided_MinutesOutOfBoundsError_Fragment = { __typename: 'MinutesOutOfBoundsError', message: string };

type NotDecided_MoveGoneError_Fragment = { __typename: 'MoveGoneError', message: string };

type NotDecided_NeverApprovedError_Fragment = { __typename: 'NeverApprovedError', message: string };

type NotDecided_NoBrokerHereError_Fragment = { __typename: 'NoBrokerHereError', message: string };

type NotDecided_NoHoursError_Fragment = { __typename: 'NoHoursError', message: string };

type NotDecided_NoMandateError_Fragment = { __typename: 'NoMandateError', message: string };

type NotDecided_NoPauseError_Fragment = { __typename: 'NoPauseError', message: string };

type NotDecided_NoPhoneError_Fragment = { __typename: 'NoPhoneError', message: string };

type NotDecided_NoPlaceLeftError_Fragment = { __typename: 'NoPlaceLeftError', message: string };

type NotDecided_NotAVacancyError_Fragment = { __typename: 'NotAVacancyError', message: string };

type NotDecided_NotAnOrganisationError_Fragment = { __typename: 'NotAnOrganisationError', message: string };

type NotDecided_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type NotDecided_NotInReviewError_Fragment = { __typename: 'NotInReviewError', message: string };

type NotDecided_NotLeadError_Fragment = { __typename: 'NotLeadError', message: string };

type NotDecided_NotLeavingError_Fragment = { __typename: 'NotLeavingError', message: string };

type NotDecided_NotMediatedError_Fragment = { __typename: 'NotMediatedError', message: string };

type NotDecided_NotTheHelperError_Fragment = { __typename: 'NotTheHelperError', message: string };

type NotDecided_NotYetError_Fragment = { __typename: 'NotYetError', message: string };

type NotDecided_NotYourProposalError_Fragment = { __typename: 'NotYourProposalError', message: string };

type NotDecided_NotYourTurnError_Fragment = { __typename: 'NotYourTurnError', message: string };

type NotDecided_NothingChangedError_Fragment = { __typename: 'NothingChangedError', message: string };

type NotDecided_NothingToAppealError_Fragment = { __typename: 'NothingToAppealError', message: string };

type NotDecided_NothingToCheckError_Fragment = { __typename: 'NothingToCheckError', message: string };

type NotDecided_OnPauseError_Fragment = { __typename: 'OnPauseError', message: string };

type NotDecided_OpenPointsError_Fragment = { __typename: 'OpenPointsError', message: string };

type NotDecided_OrganisationClosedError_Fragment = { __typename: 'OrganisationClosedError', message: string };

type NotDecided_OthersAnswerError_Fragment = { __typename: 'OthersAnswerError', message: string };

type NotDecided_OwnConsentNeededError_Fragment = { __typename: 'OwnConsentNeededError', message: string };

type NotDecided_OwnMoveError_Fragment = { __typename: 'OwnMoveError', message: string };

type NotDecided_OwnOrganisationError_Fragment = { __typename: 'OwnOrganisationError', message: string };

type NotDecided_OwnPostError_Fragment = { __typename: 'OwnPostError', message: string };

type NotDecided_OwnSelfError_Fragment = { __typename: 'OwnSelfError', message: string };

type NotDecided_PaidWorkError_Fragment = { __typename: 'PaidWorkError', message: string };

type NotDecided_PauseRunningError_Fragment = { __typename: 'PauseRunningError', message: string };

type NotDecided_PlaceFreeError_Fragment = { __typename: 'PlaceFreeError', message: string };

type NotDecided_PlacesTakenError_Fragment = { __typename: 'PlacesTakenError', message: string };

type NotDecided_PostClosedError_Fragment = { __typename: 'PostClosedError', message: string };

type NotDecided_PostFullError_Fragment = { __typename: 'PostFullError', message: string };

type NotDecided_ProfileIncompleteError_Fragment = { __typename: 'ProfileIncompleteError', message: string };

type NotDecided_ReasonNeededError_Fragment = { __typename: 'ReasonNeededError', message: string };

type NotDecided_ReviewAnsweredError_Fragment = { __typename: 'ReviewAnsweredError', message: string };

type NotDecided_ReviewUndecidedError_Fragment = { __typename: 'ReviewUndecidedError', message: string };

type NotDecided_RevisionNotDraftError_Fragment = { __typename: 'RevisionNotDraftError', message: string };

type NotDecided_RingAnsweredError_Fragment = { __typename: 'RingAnsweredError', message: string };

type NotDecided_RingNotPossibleError_Fragment = { __typename: 'RingNotPossibleError', message: string };

type NotDecided_RingOverError_Fragment = { __typename: 'RingOverError', message: string };

type NotDecided_RingUnchangedError_Fragment = { __typename: 'RingUnchangedError', message: string };

type NotDecided_RoleNotHeldError_Fragment = { __typename: 'RoleNotHeldError', message: string };

type NotDecided_SameAsBeforeError_Fragment = { __typename: 'SameAsBeforeError', message: string };

type NotDecided_ShiftClosedError_Fragment = { __typename: 'ShiftClosedError', message: string };

type NotDecided_ShiftFullError_Fragment = { __typename: 'ShiftFullError', message: string };

type NotDecided_ShiftNotBegunError_Fragment = { __typename: 'ShiftNotBegunError', message: string };

type NotDecided_ShiftOverlapError_Fragment = { __typename: 'ShiftOverlapError', message: string };

type NotDecided_SignUpClosedError_Fragment = { __typename: 'SignUpClosedError', message: string };

type NotDecided_SignUpSettledError_Fragment = { __typename: 'SignUpSettledError', message: string };

type NotDecided_StaleOrganisationError_Fragment = { __typename: 'StaleOrganisationError', message: string };

type NotDecided_StaleRevisionError_Fragment = { __typename: 'StaleRevisionError', message: string };

type NotDecided_StaleRingError_Fragment = { __typename: 'StaleRingError', message: string };

type NotDecided_StaleTermsError_Fragment = { __typename: 'StaleTermsError', message: string };

type NotDecided_StaleVersionError_Fragment = { __typename: 'StaleVersionError', message: string };

type NotDecided_StandInAskedError_Fragment = { __typename: 'StandInAskedError', message: string };

type NotDecided_StandInSettledError_Fragment = { __typename: 'StandInSettledError', message: string };

type NotDecided_StillStaffError_Fragment = { __typename: 'StillStaffError', message: string };

type NotDecided_SuggestionGoneError_Fragment = { __typename: 'SuggestionGoneError', message: string };

type NotDecided_TermsLapsedError_Fragment = { __typename: 'TermsLapsedError', message: string };

type NotDecided_ThanksClosedError_Fragment = { __typename: 'ThanksClosedError', message: string };

type NotDecided_TooLateError_Fragment = { __typename: 'TooLateError', message: string };

type NotDecided_TooManySearchesError_Fragment = { __typename: 'TooManySearchesError', message: string };

type NotDecided_TooOftenError_Fragment = { __typename: 'TooOftenError', message: string };

type NotDecided_VogNeededError_Fragment = { __typename: 'VogNeededError', message: string };

type NotDecided_WorkItemDoneError_Fragment = { __typename: 'WorkItemDoneError', message: string };

type NotDecided_WrongCodeError_Fragment = { __typename: 'WrongCodeError', message: string };

type NotDecided_WrongCredentialsError_Fragment = { __typename: 'WrongCredentialsError', message: string };

export type NotDecidedFragment =
  | NotDecided_AllowanceTooHighError_Fragment
  | NotDecided_AlreadyAnsweredError_Fragment
  | NotDecided_AlreadyAppealedError_Fragment
  | NotDecided_AlreadyAskedError_Fragment
  | NotDecided_AlreadyInTouchError_Fragment
  | NotDecided_AlreadyMediatedError_Fragment
  | NotDecided_AlreadySaidError_Fragment
  | NotDecided_AlreadySettledError_Fragment
  | NotDecided_AlreadySignedUpError_Fragment
  | NotDecided_AlreadyStartedError_Fragment
  | NotDecided_AlreadyTalkingError_Fragment
  | NotDecided_AlreadyThankedError_Fragment
  | NotDecided_AlreadyToldError_Fragment
  | NotDecided_AmendmentOpenError_Fragment
  | NotDecided_AppealTooLateError_Fragment
  | NotDecided_AsksAgainError_Fragment
  | NotDecided_BackToBackError_Fragment
  | NotDecided_ByAgreementError_Fragment
  | NotDecided_CalledOffError_Fragment
  | NotDecided_ChamberNumberTakenError_Fragment
  | NotDecided_ClaimedByOtherError_Fragment
  | NotDecided_CodeNotUsableError_Fragment
  | NotDecided_ConfirmationNeededError_Fragment
  | NotDecided_CounterCapError_Fragment
  | NotDecided_DidNotHappenError_Fragment
  | NotDecided_EmailTakenError_Fragment
  | NotDecided_FixedOnceApprovedError_Fragment
  | NotDecided_FreeMailAddressError_Fragment
  | NotDecided_HasAccountError_Fragment
  | NotDecided_HoursSettledError_Fragment
  | NotDecided_IntroductionOverError_Fragment
  | NotDecided_InvalidInputError_Fragment
  | NotDecided_LastAdministratorError_Fragment
  | NotDecided_LastLeadError_Fragment
  | NotDecided_LinkNotUsableError_Fragment
  | NotDecided_MailKindFixedError_Fragment
  | NotDecided_MandateOverError_Fragment
  | NotDecided_MinutesOutOfBoundsError_Fragment
  | NotDecided_MoveGoneError_Fragment
  | NotDecided_NeverApprovedError_Fragment
  | NotDecided_NoBrokerHereError_Fragment
  | NotDecided_NoHoursError_Fragment
  | NotDecided_NoMandateError_Fragment
  | NotDecided_NoPauseError_Fragment
  | NotDecided_NoPhoneError_Fragment
  | NotDecided_NoPlaceLeftError_Fragment
  | NotDecided_NotAVacancyError_Fragment
  | NotDecided_NotAnOrganisationError_Fragment
  | NotDecided_NotFoundError_Fragment
  | NotDecided_NotInReviewError_Fragment
  | NotDecided_NotLeadError_Fragment
  | NotDecided_NotLeavingError_Fragment
  | NotDecided_NotMediatedError_Fragment
  | NotDecided_NotTheHelperError_Fragment
  | NotDecided_NotYetError_Fragment
  | NotDecided_NotYourProposalError_Fragment
  | NotDecided_NotYourTurnError_Fragment
  | NotDecided_NothingChangedError_Fragment
  | NotDecided_NothingToAppealError_Fragment
  | NotDecided_NothingToCheckError_Fragment
  | NotDecided_OnPauseError_Fragment
  | NotDecided_OpenPointsError_Fragment
  | NotDecided_OrganisationClosedError_Fragment
  | NotDecided_OthersAnswerError_Fragment
  | NotDecided_OwnConsentNeededError_Fragment
  | NotDecided_OwnMoveError_Fragment
  | NotDecided_OwnOrganisationError_Fragment
  | NotDecided_OwnPostError_Fragment
  | NotDecided_OwnSelfError_Fragment
  | NotDecided_PaidWorkError_Fragment
  | NotDecided_PauseRunningError_Fragment
  | NotDecided_PlaceFreeError_Fragment
  | NotDecided_PlacesTakenError_Fragment
  | NotDecided_PostClosedError_Fragment
  | NotDecided_PostFullError_Fragment
  | NotDecided_ProfileIncompleteError_Fragment
  | NotDecided_ReasonNeededError_Fragment
  | NotDecided_ReviewAnsweredError_Fragment
  | NotDecided_ReviewUndecidedError_Fragment
  | NotDecided_RevisionNotDraftError_Fragment
  | NotDecided_RingAnsweredError_Fragment
  | NotDecided_RingNotPossibleError_Fragment
  | NotDecided_RingOverError_Fragment
  | NotDecided_RingUnchangedError_Fragment
  | NotDecided_RoleNotHeldError_Fragment
  | NotDecided_SameAsBeforeError_Fragment
  | NotDecided_ShiftClosedError_Fragment
  | NotDecided_ShiftFullError_Fragment
  | NotDecided_ShiftNotBegunError_Fragment
  | NotDecided_ShiftOverlapError_Fragment
  | NotDecided_SignUpClosedError_Fragment
  | NotDecided_SignUpSettledError_Fragment
  | NotDecided_StaleOrganisationError_Fragment
  | NotDecided_StaleRevisionError_Fragment
  | NotDecided_StaleRingError_Fragment
  | NotDecided_StaleTermsError_Fragment
  | NotDecided_StaleVersionError_Fragment
  | NotDecided_StandInAskedError_Fragment
  | NotDecided_StandInSettledError_Fragment
  | NotDecided_StillStaffError_Fragment
  | NotDecided_SuggestionGoneError_Fragment
  | NotDecided_TermsLapsedError_Fragment
  | NotDecided_ThanksClosedError_Fragment
  | NotDecided_TooLateError_Fragment
  | NotDecided_TooManySearchesError_Fragment
  | NotDecided_TooOftenError_Fragment
  | NotDecided_VogNeededError_Fragment
  | NotDecided_WorkItemDoneError_Fragment
  | NotDecided_WrongCodeError_Fragment
  | NotDecided_WrongCredentialsError_Fragment
;

export type UpholdReportMutationVariables = Exact<{
  caseId: string;
  rule: Schema.HouseRule;
  reason: string;
}>;


export type UpholdReportMutation = { __typename: 'Mutation', upholdReport:
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'ReportDecided', state: Schema.ReportCaseState }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export type DismissReportMutationVariables = Exact<{
  caseId: string;
  note: string;
}>;


export type DismissReportMutation = { __typename: 'Mutation', dismissReport:
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'ReportDecided', state: Schema.ReportCaseState }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export type GrantAppealMutationVariables = Exact<{
  appealId: string;
  note: string;
}>;


export type GrantAppealMutation = { __typename: 'Mutation', grantAppeal:
    | { __typename: 'AppealDecided', state: Schema.AppealState }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotInReviewError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export type RejectAppealMutationVariables = Exact<{
  appealId: string;
  note: string;
}>;


export type RejectAppealMutation = { __typename: 'Mutation', rejectAppeal:
    | { __typename: 'AppealDecided', state: Schema.AppealState }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotInReviewError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export const UpholdReportDocument = "mutation UpholdReport($caseId: ID!, $rule: HouseRule!, $reason: String!) {\n  upholdReport(caseId: $caseId, rule: $rule, reason: $reason) {\n    __typename\n    ...NotDecided\n    ... on ReportDecided {\n      __typename\n      state\n    }\n  }\n}\nfragment NotDecided on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n}" as unknown as TypedDocumentNode<UpholdReportMutation, UpholdReportMutationVariables>;

export const DismissReportDocument = "mutation DismissReport($caseId: ID!, $note: String!) {\n  dismissReport(caseId: $caseId, note: $note) {\n    __typename\n    ...NotDecided\n    ... on ReportDecided {\n      __typename\n      state\n    }\n  }\n}\nfragment NotDecided on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n}" as unknown as TypedDocumentNode<DismissReportMutation, DismissReportMutationVariables>;

export const GrantAppealDocument = "mutation GrantAppeal($appealId: ID!, $note: String!) {\n  grantAppeal(appealId: $appealId, note: $note) {\n    __typename\n    ...NotDecided\n    ... on AppealDecided {\n      __typename\n      state\n    }\n  }\n}\nfragment NotDecided on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n}" as unknown as TypedDocumentNode<GrantAppealMutation, GrantAppealMutationVariables>;

export const RejectAppealDocument = "mutation RejectAppeal($appealId: ID!, $note: String!) {\n  rejectAppeal(appealId: $appealId, note: $note) {\n    __typename\n    ...NotDecided\n    ... on AppealDecided {\n      __typename\n      state\n    }\n  }\n}\nfragment NotDecided on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n}" as unknown as TypedDocumentNode<RejectAppealMutation, RejectAppealMutationVariables>;
