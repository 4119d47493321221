import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { WorkItemKind, WorkItemState } from '../domain/work-item.rules.js';

/** Who is at something, until when. */
export interface Claim {
  readonly by: PersonId;
  readonly firstName: string;
  readonly until: Date;
}

/** Somebody who would like to be phoned. */
export interface CallBackView {
  /** E.164. */
  readonly phone: string;
  readonly words: string;
  /** Null for somebody who was not signed in. */
  readonly firstName: string | null;
}

/** A work item as a list shows it. */
export interface WorkItemView {
  readonly id: string;
  readonly kind: WorkItemKind;
  readonly state: WorkItemState;
  readonly subjectId: string;
  /** Null when it is about no post. */
  readonly postId: string | null;
  /** First name of the person whom a mail did not reach; null for every other kind. */
  readonly undeliveredTo: string | null;
  /** Whom to phone; null for every other kind, and 90 days after it was done. */
  readonly callBack: CallBackView | null;
  readonly areaCode: string;
  readonly openedAt: Date;
  /** Null when nobody is at it now. */
  readonly claim: Claim | null;
  readonly doneAt: Date | null;
  /** First name of who finished it; null while open, and when it ended by itself. */
  readonly doneBy: string | null;
  readonly note: string | null;
}

interface ItemRow {
  readonly id: string;
  readonly kind: WorkItemKind;
  readonly state: WorkItemState;
  readonly subject_id: string;
  readonly post_id: string | null;
  readonly undelivered_to: string | null;
  readonly call_phone: string | null;
  readonly call_words: string | null;
  readonly call_name: string | null;
  readonly area_code: string;
  readonly opened_at: Date;
  readonly claimed_by: string | null;
  readonly claimer: string | null;
  readonly claimed_until: Date | null;
  readonly done_at: Date | null;
  readonly done_by_name: string | null;
  readonly note: string | null;
}

const claimOf = (row: Pick<ItemRow, 'claimed_by' | 'claimer' | 'claimed_until'>): Claim | null =>
  row.claimed_by === null || row.claimed_until === null
    ? null
    : { by: row.claimed_by, firstName: row.claimer ?? '', until: row.claimed_until };

const itemView = (row: ItemRow): WorkItemView => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  subjectId: row.subject_id,
  postId: row.post_id,
  undeliveredTo: row.undelivered_to,
  callBack:
    row.call_phone === null ? null : { phone: row.call_phone, words: row.call_words ?? '', firstName: row.call_name },
  areaCode: row.area_code,
  openedAt: row.opened_at,
  claim: claimOf(row),
  doneAt: row.done_at,
  doneBy: row.done_by_name,
  note: row.note,
});

/**
 * Items as one broker sees them: `$1` codes of the areas, `$2` broker; nothing about the broker's own posts, talks,
 * agreements, times, mails and calls, none that the broker reported, no appeal against the broker's own refusal, and no
 * organisation that the broker acts for.
 */
const SEEN_ITEMS = `SELECT w.id, w.kind, w.state, w.subject_id, w.post_id, w.area_code, w.opened_at, w.done_at, w.note,
    w.claimed_by, claimer.first_name AS claimer, w.claimed_until, doer.first_name AS done_by_name,
    addressee.first_name AS undelivered_to, c.phone AS call_phone, c.words AS call_words, caller.first_name AS call_name
  FROM work_item w
  LEFT JOIN post p ON p.id = w.post_id
  LEFT JOIN person addressee ON addressee.id = w.subject_id AND w.kind = 'mailFailed'
  LEFT JOIN call_back c ON c.id = w.subject_id AND w.kind = 'callBack'
  LEFT JOIN person caller ON caller.id = c.person_id
  LEFT JOIN person claimer ON claimer.id = w.claimed_by
  LEFT JOIN person doer ON doer.id = w.done_by
  WHERE w.area_code = ANY ($1::text[]) AND p.author_id IS DISTINCT FROM $2 AND w.subject_id <> $2 AND c.person_id IS DISTINCT FROM $2
    AND NOT EXISTS (SELECT FROM report_case k WHERE k.id = w.subject_id AND (k.person_id = $2
      OR EXISTS (SELECT FROM report r WHERE r.case_id = k.id AND r.reporter_id = $2)))
    AND NOT EXISTS (SELECT FROM appeal a WHERE a.id = w.subject_id AND a.refused_by = $2)
    AND NOT EXISTS (SELECT FROM coordinator t WHERE t.organisation_id = w.subject_id AND t.person_id = $2)
    AND NOT EXISTS (SELECT FROM negotiation n WHERE n.id = w.subject_id AND $2 IN (n.requester_id, n.helper_id))
    AND NOT EXISTS (SELECT FROM agreement g WHERE g.id = w.subject_id AND $2 IN (g.requester_id, g.helper_id))
    AND NOT EXISTS (SELECT FROM occurrence o JOIN agreement g ON g.id = o.agreement_id
      WHERE o.id = w.subject_id AND $2 IN (g.requester_id, g.helper_id))`;

/** What is open, oldest first: `$3`, `$4` moment and id before, `$5` how many, `$6` now. */
export const OPEN_ITEMS: NamedQuery<ItemRow, WorkItemView> = {
  name: 'work_items_open',
  text: `${SEEN_ITEMS} AND w.state = 'open' AND (w.opened_at, w.id) > ($3, $4) AND w.opened_at <= $6
         ORDER BY w.opened_at, w.id LIMIT $5`,
  row: itemView,
};

/** What was done, newest first: `$3`, `$4` moment and id before, `$5` how many. */
export const DONE_ITEMS: NamedQuery<ItemRow, WorkItemView> = {
  name: 'work_items_done',
  text: `${SEEN_ITEMS} AND w.state = 'done' AND (w.done_at, w.id) < ($3, $4) ORDER BY w.done_at DESC, w.id DESC LIMIT $5`,
  row: itemView,
};

/** One item: `$3` id, `$4` now. */
export const ONE_ITEM: NamedQuery<ItemRow, WorkItemView> = {
  name: 'work_item_one',
  text: `${SEEN_ITEMS} AND w.id = $3 AND w.opened_at <= $4`,
  row: itemView,
};

/** Opens an item unless there is an open one, which then goes to the brokers of this area: `$1` id, `$2` kind, `$3` subject, `$4` post or null, `$5` area, `$6` now. */
export const OPEN_ITEM: NamedQuery<object, object> = {
  name: 'work_item_open',
  text: `INSERT INTO work_item AS w (id, kind, subject_id, post_id, area_code, state, opened_at)
         VALUES ($1, $2, $3, $4, $5, 'open', $6)
         ON CONFLICT (kind, subject_id) WHERE state = 'open'
         DO UPDATE SET area_code = excluded.area_code WHERE w.area_code <> excluded.area_code`,
  row: (row) => row,
};

/**
 * Opens an item for talks that stall, once for good: `$1` id, `$2` talks, `$3` from when on, `$4` whether it is none when
 * a broker was asked for. Not for settled talks: whoever is settling them is waited for, or waits, so that the end of the
 * item is never before its beginning.
 */
export const OPEN_STALLED: NamedQuery<object, object> = {
  name: 'work_item_open_stalled',
  text: `INSERT INTO work_item AS w (id, kind, subject_id, post_id, area_code, state, opened_at)
         SELECT $1::uuid, 'stalledTalks', n.id, p.id, p.area_code, 'open', $3::timestamptz
         FROM negotiation n JOIN post p ON p.id = n.post_id
         WHERE n.id = $2 AND n.state LIKE 'awaiting%'
           AND NOT ($4 AND EXISTS (SELECT FROM turn t WHERE t.negotiation_id = n.id AND t.kind = 'askMediation'))
           AND NOT EXISTS (SELECT FROM work_item d WHERE d.kind = 'stalledTalks' AND d.subject_id = n.id AND d.state = 'done')
         FOR SHARE OF n
         ON CONFLICT (kind, subject_id) WHERE state = 'open'
         DO UPDATE SET opened_at = least(w.opened_at, excluded.opened_at)`,
  row: (row) => row,
};

/** Takes back the item of talks that were to stall from a later moment on: `$1` talks, `$2` now. */
export const FORGET_STALLED: NamedQuery<object, object> = {
  name: 'work_item_forget_stalled',
  text: `DELETE FROM work_item WHERE kind = 'stalledTalks' AND subject_id = $1 AND state = 'open' AND opened_at > $2`,
  row: (row) => row,
};

/** Ends the item of talks that stall no more: `$1` talks, `$2` now. */
export const END_STALLED: NamedQuery<object, object> = {
  name: 'work_item_end_stalled',
  text: `UPDATE work_item SET state = 'done', done_at = $2, claimed_by = NULL, claimed_until = NULL
         WHERE kind = 'stalledTalks' AND subject_id = $1 AND state = 'open'`,
  row: (row) => row,
};

/**
 * Claims the review of a post that waits, also when its item is not there yet: `$1` id, `$2` post, `$3` area, `$4` now,
 * `$5` broker, `$6` until. No row: another broker is at it.
 */
export const CLAIM_REVIEW: NamedQuery<{ claimed_until: Date }, Date> = {
  name: 'work_item_claim_review',
  text: `INSERT INTO work_item AS w (id, kind, subject_id, post_id, area_code, state, opened_at, claimed_by, claimed_until)
         VALUES ($1, 'reviewPost', $2, $2, $3, 'open', $4, $5, $6)
         ON CONFLICT (kind, subject_id) WHERE state = 'open'
         DO UPDATE SET claimed_by = $5, claimed_until = $6
           WHERE w.claimed_by IS NULL OR w.claimed_by = $5 OR w.claimed_until <= $4
         RETURNING w.claimed_until`,
  row: (row) => row.claimed_until,
};

/** Gives a claim back: `$1` post, `$2` broker. */
export const RELEASE_REVIEW: NamedQuery<object, object> = {
  name: 'work_item_release_review',
  text: `UPDATE work_item SET claimed_by = NULL, claimed_until = NULL
         WHERE kind = 'reviewPost' AND subject_id = $1 AND state = 'open' AND claimed_by = $2`,
  row: (row) => row,
};

/** Ends the open review of a post: `$1` post, `$2` who decided or null, `$3` now. No row: none was open. */
export const END_REVIEW: NamedQuery<{ id: string }, string> = {
  name: 'work_item_end_review',
  text: `UPDATE work_item SET state = 'done', done_at = $3, done_by = $2, claimed_by = NULL, claimed_until = NULL
         WHERE kind = 'reviewPost' AND subject_id = $1 AND state = 'open'
         RETURNING id`,
  row: (row) => row.id,
};

/** Ends the open item of a kind about something: `$1` kind, `$2` subject, `$3` who did it or null, `$4` now. */
export const END_ITEM: NamedQuery<object, object> = {
  name: 'work_item_end',
  text: `UPDATE work_item SET state = 'done', done_at = $4, done_by = $3, claimed_by = NULL, claimed_until = NULL
         WHERE kind = $1 AND subject_id = $2 AND state = 'open'`,
  row: (row) => row,
};

/** Finishes an item by hand if nobody else is at it: `$1` id, `$2` broker, `$3` now, `$4` note. No row: it was not. */
export const FINISH_ITEM: NamedQuery<{ id: string }, string> = {
  name: 'work_item_finish',
  text: `UPDATE work_item SET state = 'done', done_at = $3, done_by = $2, note = $4, claimed_by = NULL, claimed_until = NULL
         WHERE id = $1 AND state = 'open' AND kind NOT IN ('reviewPost', 'report', 'appeal', 'organisationToCheck')
           AND (claimed_by IS NULL OR claimed_by = $2 OR claimed_until <= $3)
         RETURNING id`,
  row: (row) => row.id,
};

/** Who is at the reviews of these posts: `$1` posts, `$2` now. */
export const REVIEW_CLAIMS: NamedQuery<
  { post_id: string; claimed_by: string; claimer: string; claimed_until: Date },
  { postId: string; claim: Claim }
> = {
  name: 'work_item_review_claims',
  text: `SELECT w.post_id, w.claimed_by, claimer.first_name AS claimer, w.claimed_until
         FROM work_item w JOIN person claimer ON claimer.id = w.claimed_by
         WHERE w.kind = 'reviewPost' AND w.state = 'open' AND w.subject_id = ANY ($1::uuid[]) AND w.claimed_until > $2`,
  row: (row) => ({
    postId: row.post_id,
    claim: { by: row.claimed_by, firstName: row.claimer, until: row.claimed_until },
  }),
};

/** The post that some talks are about, with its area: `$1` talks. */
export const POST_OF_TALKS: NamedQuery<{ post_id: string; area_code: string }, { postId: string; areaCode: string }> = {
  name: 'work_item_post_of_talks',
  text: 'SELECT p.id AS post_id, p.area_code FROM negotiation n JOIN post p ON p.id = n.post_id WHERE n.id = $1',
  row: (row) => ({ postId: row.post_id, areaCode: row.area_code }),
};

/** The post that came to a time of an agreement, with its area: `$1` occurrence. */
export const POST_OF_TIME: NamedQuery<{ post_id: string; area_code: string }, { postId: string; areaCode: string }> = {
  name: 'work_item_post_of_time',
  text: `SELECT p.id AS post_id, p.area_code
         FROM occurrence o JOIN agreement a ON a.id = o.agreement_id JOIN post p ON p.id = a.post_id WHERE o.id = $1`,
  row: (row) => ({ postId: row.post_id, areaCode: row.area_code }),
};

/** The post that an agreement came of, with its area: `$1` agreement. */
export const POST_OF_AGREEMENT: NamedQuery<
  { post_id: string; area_code: string },
  { postId: string; areaCode: string }
> = {
  name: 'work_item_post_of_agreement',
  text: 'SELECT p.id AS post_id, p.area_code FROM agreement a JOIN post p ON p.id = a.post_id WHERE a.id = $1',
  row: (row) => ({ postId: row.post_id, areaCode: row.area_code }),
};

/** Where somebody lives, or is broker: `$1` person. No row: nobody active, or no area is known. */
export const AREA_OF_PERSON: NamedQuery<{ area_code: string }, string> = {
  name: 'work_item_area_of_person',
  text: `SELECT area_code FROM (
           SELECT s.area_code, 1 AS nth FROM resident s WHERE s.person_id = $1
           UNION ALL SELECT g.area_code, 2 FROM role_grant g WHERE g.person_id = $1 AND g.role = 'broker'
         ) known JOIN person p ON p.id = $1 AND p.state = 'active' ORDER BY nth, area_code LIMIT 1`,
  row: (row) => row.area_code,
};
