import type { NamedQuery } from '#platform';

/** A leg of a ring that failed, with its post and where that is. */
export interface FailedLeg {
  readonly agreementId: string;
  readonly postId: string;
  readonly areaCode: string;
}

interface FailedRow {
  readonly id: string;
  readonly post_id: string;
  readonly area_code: string;
}

/**
 * The leg of a ring that failed, as things are now: its agreement ended for another reason than being done, or a time of it
 * was called off or missed. `$1` agreement or one of its times; ids of different tables never meet.
 */
export const FAILED_LEG: NamedQuery<FailedRow, FailedLeg> = {
  name: 'work_item_failed_leg',
  text: `SELECT a.id, p.id AS post_id, p.area_code
         FROM ring_leg l JOIN agreement a ON a.id = l.agreement_id JOIN post p ON p.id = a.post_id
         WHERE (a.id = $1 OR EXISTS (SELECT FROM occurrence t WHERE t.id = $1 AND t.agreement_id = a.id))
           AND (a.state = 'ended' AND a.end_reason <> 'done'
             OR EXISTS (SELECT FROM occurrence o WHERE o.agreement_id = a.id AND o.state IN ('cancelled', 'missed')))`,
  row: (row) => ({ agreementId: row.id, postId: row.post_id, areaCode: row.area_code }),
};
