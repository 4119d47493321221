/** The kinds of mail about organisations, in the order in which somebody meets them. */
export const ORGANISATION_MAIL_KINDS = ['organisationApproved', 'organisationRefused', 'coordinatorInvited'] as const;
