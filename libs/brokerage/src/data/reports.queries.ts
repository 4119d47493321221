import type { PersonId } from '#kernel';
import type { HouseRule } from '#marketplace';
import type { NamedQuery } from '#platform';

import type { CaseState, ReportAbout } from '../domain/report.rules.js';

/** What a report is about, as far as it can be reported by whoever asks. */
export interface ReportSubject {
  readonly personId: PersonId;
  readonly postId: string | null;
  readonly areaCode: string;
}

interface SubjectRow {
  readonly person_id: string;
  readonly post_id: string;
  readonly area_code: string;
}

const subject = (row: SubjectRow): ReportSubject => ({
  personId: row.person_id,
  postId: row.post_id,
  areaCode: row.area_code,
});

const ACROSS = `SELECT CASE $1::uuid WHEN n.requester_id THEN n.helper_id ELSE n.requester_id END AS person_id, n.post_id, p.area_code
  FROM negotiation n JOIN post p ON p.id = n.post_id`;

/** The other side of somebody's talks: `$1` who asks, `$2` talks. */
export const OTHER_SIDE: NamedQuery<SubjectRow, ReportSubject> = {
  name: 'report_other_side',
  text: `${ACROSS} WHERE n.id = $2 AND $1::uuid IN (n.requester_id, n.helper_id)`,
  row: subject,
};

/** Somebody met in talks, with the last ones: `$1` who asks, `$2` person. What was agreed came of talks too. */
export const SOMEBODY_MET: NamedQuery<SubjectRow, ReportSubject> = {
  name: 'report_somebody_met',
  text: `${ACROSS} WHERE (n.requester_id, n.helper_id) IN (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))
         ORDER BY n.opened_at DESC, n.id DESC LIMIT 1`,
  row: subject,
};

/** Opens a case unless there is an open one, and holds it: `$1` id, `$2` about, `$3` subject, `$4` person, `$5` post, `$6` area, `$7` now. */
export const OPEN_CASE: NamedQuery<{ id: string }, string> = {
  name: 'report_case_open',
  text: `INSERT INTO report_case AS c (id, about, subject_id, person_id, post_id, area_code, state, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'open', $7)
         ON CONFLICT (about, subject_id, person_id) WHERE state = 'open' DO UPDATE SET opened_at = c.opened_at
         RETURNING c.id`,
  row: (row) => row.id,
};

/** Adds a report; an account is counted once: `$1` id, `$2` case, `$3` reporter or null, `$4` rule, `$5` words, `$6` now. */
export const ADD_REPORT: NamedQuery<object, object> = {
  name: 'report_add',
  text: `INSERT INTO report (id, case_id, reporter_id, rule, words, reported_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (case_id, reporter_id) DO NOTHING`,
  row: (row) => row,
};

/** A case that a broker may decide about: `$1` id, `$2` broker. None about oneself, none that one reported. */
export const CASE_FOR_BROKER: NamedQuery<
  { about: ReportAbout; post_id: string | null; area_code: string },
  { about: ReportAbout; postId: string | null; areaCode: string }
> = {
  name: 'report_case_for_broker',
  text: `SELECT c.about, c.post_id, c.area_code FROM report_case c WHERE c.id = $1 AND c.person_id <> $2
         AND NOT EXISTS (SELECT FROM report r WHERE r.case_id = c.id AND r.reporter_id = $2)`,
  row: (row) => ({ about: row.about, postId: row.post_id, areaCode: row.area_code }),
};

/** Decides an open case: `$1` id, `$2` state, `$3` rule or null, `$4` reason, `$5` broker, `$6` now. No row: it was. */
export const DECIDE_CASE: NamedQuery<{ id: string }, string> = {
  name: 'report_case_decide',
  text: `UPDATE report_case SET state = $2, rule = $3, reason = $4, decided_by = $5, decided_at = $6
         WHERE id = $1 AND state = 'open' RETURNING id`,
  row: (row) => row.id,
};

/** One report, without who it was. */
export interface ReportView {
  readonly rule: HouseRule;
  readonly words: string;
  readonly at: Date;
}

/** A case for the brokers of its area. */
export interface CaseView {
  readonly id: string;
  readonly about: ReportAbout;
  readonly subjectId: string;
  readonly personId: PersonId;
  readonly firstName: string;
  readonly state: CaseState;
  readonly rule: HouseRule | null;
  readonly reason: string | null;
  /** Accounts that reported it, and how many of them were less than seven days old. */
  readonly reporters: number;
  readonly newReporters: number;
  /** Reports without an account. */
  readonly guests: number;
  /** The first fifty. */
  readonly reports: readonly ReportView[];
}

interface CaseRow {
  readonly id: string;
  readonly about: ReportAbout;
  readonly subject_id: string;
  readonly person_id: string;
  readonly first_name: string;
  readonly state: CaseState;
  readonly rule: HouseRule | null;
  readonly reason: string | null;
  readonly reporters: number;
  readonly new_reporters: number;
  readonly guests: number;
  readonly reports: readonly { readonly rule: HouseRule; readonly words: string; readonly at: string }[];
}

/** Cases with their reports: `$1` ids; the caller decides who may see them. */
export const CASES: NamedQuery<CaseRow, CaseView> = {
  name: 'report_cases',
  text: `SELECT c.id, c.about, c.subject_id, c.person_id, p.first_name, c.state, c.rule, c.reason, told.*
         FROM report_case c JOIN person p ON p.id = c.person_id CROSS JOIN LATERAL (
           SELECT count(r.reporter_id)::int AS reporters,
             count(*) FILTER (WHERE a.created_at > r.reported_at - interval '7 days')::int AS new_reporters,
             count(*) FILTER (WHERE r.reporter_id IS NULL)::int AS guests,
             (array_agg(jsonb_build_object('rule', r.rule, 'words', r.words, 'at', r.reported_at)
               ORDER BY r.reported_at, r.id))[1:50] AS reports
           FROM report r LEFT JOIN person a ON a.id = r.reporter_id WHERE r.case_id = c.id) told
         WHERE c.id = ANY ($1::uuid[])`,
  row: (row) => ({
    id: row.id,
    about: row.about,
    subjectId: row.subject_id,
    personId: row.person_id,
    firstName: row.first_name,
    state: row.state,
    rule: row.rule,
    reason: row.reason,
    reporters: row.reporters,
    newReporters: row.new_reporters,
    guests: row.guests,
    reports: row.reports.map(({ rule, words, at }) => ({ rule, words, at: new Date(at) })),
  }),
};
