import type { REPORT_MAIL_KINDS } from '../domain/report-mail-kinds.data.js';
import type { AppealFacts, JudgedFacts, JudgedSubject, ReportFacts } from '../domain/report-facts.js';

/** What a mail about a report or an appeal is about. */
export const REPORT_ABOUT = {
  report: { of: 'report', caseId: 'case' },
  appeal: { of: 'appeal', appealId: 'appeal' },
} as const satisfies Record<JudgedFacts['of'], JudgedSubject>;

const report = (other: Partial<ReportFacts> = {}): ReportFacts => ({
  of: 'report',
  about: 'talks',
  state: 'upheld',
  personId: 'fatma',
  rule: 'dangerous',
  reason: 'Dat klonk als een dreigement.',
  ...other,
});
const appeal = (state: AppealFacts['state']): AppealFacts => ({
  of: 'appeal',
  postId: 'post',
  state,
  note: 'Wij hebben opnieuw gelezen.',
});
const ABOUTS = ['post', 'talks', 'person'] as const;

/** Facts for every text about reports and appeals but that of a post that was taken down; the reader is whom it is about. */
export const REPORT_FACTS: Readonly<
  Record<Exclude<(typeof REPORT_MAIL_KINDS)[number], 'postTakenDown'>, readonly JudgedFacts[]>
> = {
  houseRuleBroken: [report(), report({ about: 'person', rule: 'discrimination' })],
  reportDecided: ABOUTS.flatMap((about) => [report({ about }), report({ about, state: 'dismissed', rule: null })]),
  appealDecided: [appeal('granted'), appeal('rejected')],
};
