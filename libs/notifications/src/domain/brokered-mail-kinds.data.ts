/** The kinds of mail about what a broker does between two people, in the order in which somebody meets them. */
export const BROKERED_MAIL_KINDS = [
  'mediationAsked',
  'mediatorJoined',
  'suggestionMade',
  'introductionAsked',
  'introductionAgreed',
  'introductionOver',
] as const;
