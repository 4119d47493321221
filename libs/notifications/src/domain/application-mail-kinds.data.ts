/** The kinds of mail about applications to vacancies, in the order in which somebody meets them. */
export const APPLICATION_MAIL_KINDS = ['organisationWaitedFor', 'slowOrganisation', 'notChosen'] as const;
