import type { HouseRule } from '#marketplace';
import type { NamedQuery } from '#platform';

import type { AppealState } from '../domain/appeal.rules.js';

/** Writes an appeal: `$1` id, `$2` post, `$3` revision, `$4` rule, `$5` who refused, `$6` when, `$7` words, `$8` now. No row: there is one. */
export const ADD_APPEAL: NamedQuery<{ id: string }, string> = {
  name: 'appeal_add',
  text: `INSERT INTO appeal (id, post_id, revision, rule, refused_by, refused_at, words, appealed_at, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open')
         ON CONFLICT (post_id, revision, refused_at) DO NOTHING RETURNING id`,
  row: (row) => row.id,
};

/** An appeal that a broker may decide about: `$1` id, `$2` broker; none about oneself or one's own refusal. */
export const APPEAL_FOR_BROKER: NamedQuery<
  { post_id: string; revision: number; area_code: string },
  { postId: string; revision: number; areaCode: string }
> = {
  name: 'appeal_for_broker',
  text: `SELECT a.post_id, a.revision, p.area_code FROM appeal a JOIN post p ON p.id = a.post_id
         WHERE a.id = $1 AND a.refused_by <> $2 AND p.author_id <> $2`,
  row: (row) => ({ postId: row.post_id, revision: row.revision, areaCode: row.area_code }),
};

/** Decides an open appeal: `$1` id, `$2` state, `$3` note, `$4` broker, `$5` now. No row: it was. */
export const DECIDE_APPEAL: NamedQuery<{ id: string }, string> = {
  name: 'appeal_decide',
  text: `UPDATE appeal SET state = $2, note = $3, decided_by = $4, decided_at = $5 WHERE id = $1 AND state = 'open' RETURNING id`,
  row: (row) => row.id,
};

/** An appeal with the words that were refused. */
export interface AppealView {
  readonly id: string;
  readonly postId: string;
  readonly revision: number;
  readonly title: string;
  readonly text: string;
  readonly rule: HouseRule;
  /** What was written to the author at the refusal. */
  readonly reason: string | null;
  readonly refusedAt: Date;
  readonly words: string;
  readonly appealedAt: Date;
  readonly state: AppealState;
  readonly note: string | null;
}

interface AppealRow {
  readonly id: string;
  readonly post_id: string;
  readonly revision: number;
  readonly title: string;
  readonly text: string;
  readonly rule: HouseRule;
  readonly reason: string | null;
  readonly refused_at: Date;
  readonly words: string;
  readonly appealed_at: Date;
  readonly state: AppealState;
  readonly note: string | null;
}

const COLUMNS = `SELECT a.id, a.post_id, a.revision, r.title, r.text, a.rule, r.note AS reason, a.refused_at, a.words,
    a.appealed_at, a.state, a.note
  FROM appeal a JOIN post_revision r ON r.post_id = a.post_id AND r.number = a.revision`;

const view = (row: AppealRow): AppealView => ({
  id: row.id,
  postId: row.post_id,
  revision: row.revision,
  title: row.title,
  text: row.text,
  rule: row.rule,
  reason: row.reason,
  refusedAt: row.refused_at,
  words: row.words,
  appealedAt: row.appealed_at,
  state: row.state,
  note: row.note,
});

/** Appeals: `$1` ids; the caller decides who may see them. */
export const APPEALS: NamedQuery<AppealRow, AppealView> = {
  name: 'appeals',
  text: `${COLUMNS} WHERE a.id = ANY ($1::uuid[])`,
  row: view,
};

/** The last appeal about a post: `$1` post. */
export const LAST_APPEAL: NamedQuery<AppealRow, AppealView> = {
  name: 'appeal_last',
  text: `${COLUMNS} WHERE a.post_id = $1 ORDER BY a.appealed_at DESC, a.id DESC LIMIT 1`,
  row: view,
};
