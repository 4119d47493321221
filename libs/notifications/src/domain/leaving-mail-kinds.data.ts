/** The kinds of mail to somebody who leaves, in the order in which they come. */
export const LEAVING_MAIL_KINDS = ['leavingAsked', 'leavingSoon'] as const;
