import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { HouseRule } from '../domain/review.rules.js';

/** The last time that words of a post were refused. */
export interface Refusal {
  readonly postId: string;
  readonly authorId: PersonId;
  readonly areaCode: string;
  readonly revision: number;
  readonly rule: HouseRule;
  readonly refusedBy: PersonId;
  readonly refusedAt: Date;
  /** Whether newer words are public: then there is nothing to come back. */
  readonly overtaken: boolean;
}

interface RefusalRow {
  readonly id: string;
  readonly author_id: string;
  readonly area_code: string;
  readonly number: number;
  readonly house_rule: HouseRule;
  readonly decided_by: string;
  readonly decided_at: Date;
  readonly overtaken: boolean;
}

/** The last refusal of each of these posts that has one: `$1` posts. */
export const LAST_REFUSALS: NamedQuery<RefusalRow, Refusal> = {
  name: 'post_last_refusals',
  text: `SELECT DISTINCT ON (p.id) p.id, p.author_id, p.area_code, r.number, r.house_rule, r.decided_by, r.decided_at,
           coalesce(p.approved_revision > r.number, false) AS overtaken
         FROM post p JOIN post_revision r ON r.post_id = p.id AND r.state = 'refused'
         WHERE p.id = ANY ($1::uuid[]) ORDER BY p.id, r.decided_at DESC, r.number DESC`,
  row: (row) => ({
    postId: row.id,
    authorId: row.author_id,
    areaCode: row.area_code,
    revision: row.number,
    rule: row.house_rule,
    refusedBy: row.decided_by,
    refusedAt: row.decided_at,
    overtaken: row.overtaken,
  }),
};
