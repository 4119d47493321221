/** The kinds of mail about running agreements, in the order in which somebody meets them. */
export const LIVING_MAIL_KINDS = [
  'amendmentProposed',
  'amendmentReminder',
  'amendmentAgreed',
  'amendmentClosed',
  'agreementPaused',
  'agreementResumed',
  'standInAsked',
  'standInConsent',
  'standInAgreed',
  'standInOff',
  'reviewAsked',
  'reviewAskedAgain',
] as const;
