/** The kinds of mail about reports and appeals, in the order in which somebody meets them. */
export const REPORT_MAIL_KINDS = ['postTakenDown', 'houseRuleBroken', 'reportDecided', 'appealDecided'] as const;
