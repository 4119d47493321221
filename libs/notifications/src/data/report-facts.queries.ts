import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { CaseToPlan } from '../domain/plan-reports.rules.js';
import type { AppealFacts, ReportFacts } from '../domain/report-facts.js';
import type { Keyed } from './mail-facts.queries.js';

/** A decided case with whoever reported it: `$1` case. */
export const CASE_TO_PLAN: NamedQuery<
  { about: ReportFacts['about']; state: ReportFacts['state']; person_id: PersonId; reporters: PersonId[] },
  CaseToPlan
> = {
  name: 'mail_plan_case',
  text: `SELECT c.about, c.state, c.person_id,
           ARRAY(SELECT r.reporter_id FROM report r WHERE r.case_id = c.id AND r.reporter_id IS NOT NULL) AS reporters
         FROM report_case c WHERE c.id = $1`,
  row: (row) => ({ about: row.about, state: row.state, personId: row.person_id, reporters: row.reporters }),
};

/** Whose post an appeal is about: `$1` appeal. */
export const APPEAL_TO_PLAN: NamedQuery<{ author_id: PersonId }, PersonId> = {
  name: 'mail_plan_appeal',
  text: 'SELECT p.author_id FROM appeal a JOIN post p ON p.id = a.post_id WHERE a.id = $1',
  row: (row) => row.author_id,
};

interface CaseRow {
  readonly id: string;
  readonly about: ReportFacts['about'];
  readonly state: ReportFacts['state'];
  readonly person_id: PersonId;
  readonly rule: string | null;
  readonly reason: string | null;
}

/** Reported cases: `$1` ids. */
export const REPORT_CASES: NamedQuery<CaseRow, Keyed<ReportFacts>> = {
  name: 'mail_report_cases',
  text: 'SELECT id, about, state, person_id, rule, reason FROM report_case WHERE id = ANY($1::uuid[])',
  row: ({ id, about, state, person_id: personId, rule, reason }) => ({
    key: id,
    facts: { of: 'report', about, state, personId, rule, reason },
  }),
};

/** Appeals: `$1` ids. */
export const APPEALS_JUDGED: NamedQuery<
  { id: string; post_id: string; state: AppealFacts['state']; note: string | null },
  Keyed<AppealFacts>
> = {
  name: 'mail_appeals',
  text: 'SELECT id, post_id, state, note FROM appeal WHERE id = ANY($1::uuid[])',
  row: ({ id, post_id: postId, state, note }) => ({ key: id, facts: { of: 'appeal', postId, state, note } }),
};
