import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { AgreementState, OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { Pause } from '../../domain/agreements/pauses.rules.js';
import type { EndReason } from '../../domain/talks/reasons.data.js';
import type { ReviewMonths } from '../../domain/agreements/reviews.rules.js';
import type { StandInState } from '../../domain/agreements/stand-ins.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { apart } from '../talks/apart.queries.js';
import type { OtherParty } from '../talks/talks-view.queries.js';

/** An agreement as one of the two sees it. */
export interface AgreementView {
  readonly id: string;
  readonly viewerId: PersonId;
  readonly negotiationId: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly requesterId: PersonId;
  readonly helperId: PersonId;
  readonly other: OtherParty;
  readonly version: number;
  readonly terms: Terms;
  readonly termsHash: string;
  readonly formedAt: Date;
  readonly state: AgreementState;
  readonly endedAt: Date | null;
  readonly endedBy: PersonId | null;
  readonly endReason: EndReason | null;
  /** The pause that runs or is to come, or null. */
  readonly pause: (Pause & { readonly byId: PersonId }) | null;
  /** The question whether it is still good that waits for the viewer, or null. */
  readonly review: ReviewMonths | null;
  /** When the next time starts; null when none is to come. */
  readonly nextStartsAt: Date | null;
  /** The sort key as text, to the microsecond. */
  readonly sortKey: string;
  /** Whether one of the two blocked the other by now, or was suspended. */
  readonly apart: boolean;
}

interface AgreementRow {
  readonly id: string;
  readonly viewer_id: PersonId;
  readonly negotiation_id: string;
  readonly post_id: string;
  readonly title: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly version: number;
  readonly terms: Terms;
  readonly terms_hash: string;
  readonly formed_at: Date;
  readonly state: AgreementState;
  readonly ended_at: Date | null;
  readonly ended_by: PersonId | null;
  readonly end_reason: EndReason | null;
  readonly pause_by: PersonId | null;
  readonly pause_from: string;
  readonly pause_to: string;
  readonly pause_starts_at: Date;
  readonly pause_ends_at: Date;
  readonly review: ReviewMonths | null;
  readonly next_starts_at: Date | null;
  readonly sort_key: string;
  readonly apart: boolean;
  readonly other_id: PersonId;
  readonly first_name: string;
  readonly area_code: string | null;
  readonly languages: string[] | null;
}

const viewOf = (row: AgreementRow): AgreementView => ({
  id: row.id,
  viewerId: row.viewer_id,
  negotiationId: row.negotiation_id,
  postId: row.post_id,
  postTitle: row.title,
  requesterId: row.requester_id,
  helperId: row.helper_id,
  other: { id: row.other_id, firstName: row.first_name, areaCode: row.area_code, languages: row.languages ?? [] },
  version: row.version,
  terms: row.terms,
  termsHash: row.terms_hash,
  formedAt: row.formed_at,
  state: row.state,
  endedAt: row.ended_at,
  endedBy: row.ended_by,
  endReason: row.end_reason,
  pause:
    row.pause_by === null
      ? null
      : {
          byId: row.pause_by,
          fromDay: row.pause_from,
          toDay: row.pause_to,
          startsAt: row.pause_starts_at,
          endsAt: row.pause_ends_at,
        },
  review: row.review,
  nextStartsAt: row.next_starts_at,
  sortKey: row.sort_key,
  apart: row.apart,
});

/** `$1` viewer, `$2` now. What has no time to come sorts behind everything. */
const VIEW = `
  SELECT a.id, $1::uuid AS viewer_id, a.negotiation_id, a.post_id, r.title, a.requester_id, a.helper_id, a.version, a.terms,
    a.terms_hash, a.formed_at, a.state, a.ended_at, a.ended_by, a.end_reason, k.next_starts_at, k.sort_key::text AS sort_key,
    o.id AS other_id, o.first_name, s.area_code, s.languages, u.by_id AS pause_by, u.from_day::text AS pause_from,
    u.to_day::text AS pause_to, u.starts_at AS pause_starts_at, u.ends_at AS pause_ends_at,
    ${apart('a.requester_id', 'a.helper_id')} AS apart,
    (SELECT r.months FROM agreement_review r WHERE r.agreement_id = a.id AND a.state = 'active'
       AND r.months = (SELECT max(x.months) FROM agreement_review x WHERE x.agreement_id = a.id)
       AND NOT EXISTS (SELECT FROM review_answer v
         WHERE v.agreement_id = r.agreement_id AND v.months = r.months AND v.person_id = $1)) AS review
  FROM agreement a
  LEFT JOIN agreement_pause u ON u.agreement_id = a.id AND u.ended_at IS NULL AND u.ends_at > $2::timestamptz
  CROSS JOIN LATERAL (
    SELECT min(starts_at) AS next_starts_at, coalesce(min(starts_at), 'infinity'::timestamptz) AS sort_key
    FROM occurrence WHERE agreement_id = a.id AND state IN ('planned', 'moved') AND ends_at > $2::timestamptz
      AND a.state = 'active'
  ) k
  JOIN negotiation n ON n.id = a.negotiation_id
  JOIN post_revision r ON r.post_id = n.post_id AND r.number = n.post_revision
  JOIN person o ON o.id = CASE WHEN a.requester_id = $1 THEN a.helper_id ELSE a.requester_id END
  LEFT JOIN resident s ON s.person_id = o.id`;

/** An agreement of a viewer: `$1` viewer, `$2` now, `$3` agreement. */
export const AGREEMENT_VIEW: NamedQuery<AgreementRow, AgreementView> = {
  name: 'agreement_view',
  hot: true,
  text: `${VIEW} WHERE a.id = $3 AND $1 IN (a.requester_id, a.helper_id)`,
  row: viewOf,
};

/**
 * A page of somebody's agreements, the next time first, those with nothing to come last: `$1` viewer, `$2` now, `$3` and
 * `$4` sort key and id of the last row of the page before or null, `$5` how many.
 */
export const MY_AGREEMENTS: NamedQuery<AgreementRow, AgreementView> = {
  name: 'agreement_mine',
  text: `${VIEW} WHERE $1 IN (a.requester_id, a.helper_id)
           AND ($3::text IS NULL OR (k.sort_key, a.id) > ($3::timestamptz, $4::uuid))
         ORDER BY k.sort_key, a.id LIMIT $5`,
  row: viewOf,
};

/** Another moment that one side put forward for one time. */
export interface OpenMove {
  readonly id: string;
  readonly proposedBy: PersonId;
  readonly localStart: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Somebody who may stand in for the helper, as the two see it. */
export interface StandInView {
  readonly id: string;
  readonly state: StandInState;
  readonly person: OtherParty;
  /** Whether this person and one of the two blocked each other by now, or one of them was suspended. */
  readonly apart: boolean;
}

/** One time of an agreement as the two see it. */
export interface OccurrenceView {
  readonly id: string;
  readonly agreementId: string;
  readonly number: number;
  readonly localStart: string;
  readonly zone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: OccurrenceState;
  readonly version: number;
  /** Who did not come, as far as anybody told. */
  readonly absentId: PersonId | null;
  readonly move: OpenMove | null;
  readonly standIn: StandInView | null;
}

interface OccurrenceRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly number: number;
  readonly local_start: string;
  readonly zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly state: OccurrenceState;
  readonly version: number;
  readonly absent_id: PersonId | null;
  readonly stand_in: string | null;
  readonly stand_in_state: StandInState;
  readonly stand_in_person: PersonId;
  readonly stand_in_name: string;
  readonly stand_in_area: string | null;
  readonly stand_in_languages: string[] | null;
  readonly stand_in_apart: boolean;
  readonly move_id: string | null;
  readonly move_by: PersonId;
  readonly move_local_start: string;
  readonly move_starts_at: Date;
  readonly move_ends_at: Date;
}

/**
 * The times of a viewer's agreements, in order of their start: `$1` viewer, `$2` agreements. Whom the helper asked to stand
 * in is for the helper alone until that person said yes. A wish to move a time that changed since is gone.
 */
export const OCCURRENCES_OF: NamedQuery<OccurrenceRow, OccurrenceView> = {
  name: 'agreement_occurrences',
  text: `SELECT o.id, o.agreement_id, o.number, o.local_start, o.zone, o.starts_at, o.ends_at, o.state, o.version,
           m.id AS move_id, m.proposed_by AS move_by, m.local_start AS move_local_start, m.starts_at AS move_starts_at,
           m.ends_at AS move_ends_at, o.absent_id, s.id AS stand_in, s.state AS stand_in_state, c.id AS stand_in_person,
           c.first_name AS stand_in_name, d.area_code AS stand_in_area, d.languages AS stand_in_languages,
           ${apart('c.id', 'a.requester_id')} OR ${apart('c.id', 'a.helper_id')} AS stand_in_apart
         FROM occurrence o JOIN agreement a ON a.id = o.agreement_id
         LEFT JOIN occurrence_move m ON m.occurrence_id = o.id AND m.state = 'open' AND m.occurrence_version = o.version
         LEFT JOIN stand_in s ON s.occurrence_id = o.id AND s.state IN ('asked', 'willing', 'agreed')
           AND (s.state <> 'asked' OR $1 = a.helper_id)
         LEFT JOIN person c ON c.id = s.person_id LEFT JOIN resident d ON d.person_id = c.id
         WHERE a.id = ANY($2::uuid[]) AND $1 IN (a.requester_id, a.helper_id)
         ORDER BY o.agreement_id, o.starts_at, o.number`,
  row: (row) => ({
    id: row.id,
    agreementId: row.agreement_id,
    number: row.number,
    localStart: row.local_start,
    zone: row.zone,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    state: row.state,
    version: row.version,
    absentId: row.absent_id,
    standIn:
      row.stand_in === null
        ? null
        : {
            id: row.stand_in,
            state: row.stand_in_state,
            apart: row.stand_in_apart,
            person: {
              id: row.stand_in_person,
              firstName: row.stand_in_name,
              areaCode: row.stand_in_area,
              languages: row.stand_in_languages ?? [],
            },
          },
    move:
      row.move_id === null
        ? null
        : {
            id: row.move_id,
            proposedBy: row.move_by,
            localStart: row.move_local_start,
            startsAt: row.move_starts_at,
            endsAt: row.move_ends_at,
          },
  }),
};
