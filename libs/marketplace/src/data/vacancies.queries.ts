import type { NamedQuery } from '#platform';

import type { VacancyRisk } from '../domain/vacancy-content.rules.js';

interface RecordRow {
  readonly approved: number;
  readonly turned_down: boolean;
}

/**
 * How brokers decided about an organisation before: `$1` organisation, `$2` the vacancy. Counted are vacancies with words
 * that a broker approved and nobody refused since; what a rule approved counts for nothing.
 */
export const VACANCY_RECORD: NamedQuery<RecordRow, Pick<VacancyRisk, 'approvedBefore' | 'turnedDown'>> = {
  name: 'vacancy_record',
  text: `SELECT (SELECT count(*)::int FROM post p WHERE p.author_id = $1 AND p.vacancy AND EXISTS (
             SELECT FROM post_revision r WHERE r.post_id = p.id AND r.approved_hash IS NOT NULL AND NOT r.by_rule)) AS approved,
           EXISTS (SELECT FROM post_revision r WHERE r.post_id = $2 AND r.state IN ('refused', 'changeAsked')) AS turned_down`,
  row: (row) => ({ approvedBefore: row.approved, turnedDown: row.turned_down }),
};
