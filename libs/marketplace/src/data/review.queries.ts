import type { NamedQuery } from '#platform';

import type { HouseRule } from '../domain/review.rules.js';
import type { RevisionState } from '../domain/revision.rules.js';
import { WHOLE_POST_COLUMNS, wholePostView, type PostView, type WholePostRow } from './post-view.queries.js';
import { WHOLE_POSTS } from './posts.queries.js';

/** What was decided about an earlier revision of the same post. */
export interface PreviousDecision {
  readonly state: RevisionState;
  readonly note: string | null;
  readonly houseRule: HouseRule | null;
  readonly decidedAt: Date;
}

/** A post that waits for a decision about its newest revision, `post.latest`. */
export interface ReviewEntry {
  readonly post: PostView;
  readonly submittedAt: Date;
  readonly previous: PreviousDecision | null;
}

/** Where a page of the queue begins: after this post. */
export interface ReviewPlace {
  readonly submittedAt: Date | string;
  readonly id: string;
}

/** Before the one that waits longest. */
export const QUEUE_START: ReviewPlace = { submittedAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

interface QueueRow extends WholePostRow {
  readonly l_submitted_at: Date;
  readonly before_state: RevisionState | null;
  readonly before_note: string | null;
  readonly before_house_rule: HouseRule | null;
  readonly before_decided_at: Date | null;
}

/** What waits in some areas, oldest first: `$1` areas, `$2` reviewer, `$3`, `$4` moment and post before, `$5` how many. */
export const REVIEW_QUEUE: NamedQuery<QueueRow, ReviewEntry> = {
  name: 'post_review_queue',
  text: `SELECT ${WHOLE_POST_COLUMNS}, before.state AS before_state, before.note AS before_note,
           before.house_rule AS before_house_rule, before.decided_at AS before_decided_at
         FROM ${WHOLE_POSTS}
         LEFT JOIN LATERAL (
           SELECT d.state, d.note, d.house_rule, d.decided_at FROM post_revision d
           WHERE d.post_id = p.id AND d.number < l.number AND d.decided_at IS NOT NULL
           ORDER BY d.number DESC LIMIT 1) before ON true
         WHERE l.state = 'inReview' AND p.state <> 'withdrawn' AND p.area_code = ANY ($1::text[])
           AND p.author_id <> $2 AND (l.submitted_at, p.id) > ($3, $4)
         ORDER BY l.submitted_at, p.id LIMIT $5`,
  row: (row) => ({
    post: wholePostView(row),
    submittedAt: row.l_submitted_at,
    previous:
      row.before_state === null || row.before_decided_at === null
        ? null
        : {
            state: row.before_state,
            note: row.before_note,
            houseRule: row.before_house_rule,
            decidedAt: row.before_decided_at,
          },
  }),
};
