import type { Locale, PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { CalendarPerson, CalendarRole, CalendarTime } from '../../domain/calendar/calendar.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';

/** A person as a statement reads them: the neighbourhood by its code. */
export type CodedPerson = Omit<CalendarPerson, 'area'> & { readonly areaCode: string | null };

/** A time in somebody's calendar, with its neighbourhoods by their codes. */
export interface CodedTime extends Omit<CalendarTime, 'requester' | 'helper' | 'standIn'> {
  readonly viewerId: PersonId;
  readonly requester: CodedPerson;
  readonly helper: CodedPerson;
  readonly standIn: CodedPerson | null;
}

interface TimeRow {
  readonly viewer_id: PersonId;
  readonly id: string;
  readonly agreement_id: string;
  readonly role: CalendarRole;
  readonly state: OccurrenceState;
  readonly sequence: number;
  readonly changed_at: Date;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly zone: string;
  readonly terms: Terms;
  readonly requester_name: string;
  readonly requester_area: string | null;
  readonly helper_name: string;
  readonly helper_area: string | null;
  readonly stand_in_name: string | null;
  readonly stand_in_area: string | null;
}

const timeOf = (row: TimeRow): CodedTime => ({
  viewerId: row.viewer_id,
  occurrenceId: row.id,
  agreementId: row.agreement_id,
  role: row.role,
  state: row.state,
  sequence: row.sequence,
  changedAt: row.changed_at,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  zone: row.zone,
  terms: row.terms,
  requester: { firstName: row.requester_name, areaCode: row.requester_area },
  helper: { firstName: row.helper_name, areaCode: row.helper_area },
  standIn: row.stand_in_name === null ? null : { firstName: row.stand_in_name, areaCode: row.stand_in_area },
});

/**
 * The times of `mine (viewer_id, id)` as those viewers have them. A new version of the terms changes what is told of each
 * time (task, place), so it counts in the sequence beside the changes of the time itself.
 */
const TIMES = `
  SELECT mine.viewer_id, o.id, o.agreement_id, o.state, o.starts_at, o.ends_at, o.zone, a.terms,
    CASE mine.viewer_id WHEN a.requester_id THEN 'requester' WHEN a.helper_id THEN 'helper' ELSE 'standIn' END AS role,
    o.calendar_sequence + v.amended AS sequence,
    greatest(v.agreed_at, o.cancelled_at, o.skipped_at,
      (SELECT max(m.decided_at) FROM occurrence_move m WHERE m.occurrence_id = o.id AND m.state = 'accepted'),
      (SELECT max(s.decided_at) FROM stand_in s WHERE s.occurrence_id = o.id AND s.consented_by IS NOT NULL),
      (SELECT max(u.ended_at) FROM agreement_pause u WHERE u.agreement_id = a.id)) AS changed_at,
    q.first_name AS requester_name, qr.area_code AS requester_area, h.first_name AS helper_name,
    hr.area_code AS helper_area, c.first_name AS stand_in_name, cr.area_code AS stand_in_area
  FROM mine JOIN occurrence o ON o.id = mine.id JOIN agreement a ON a.id = o.agreement_id
  CROSS JOIN LATERAL (SELECT count(*)::int - 1 AS amended, max(agreed_at) AS agreed_at
    FROM agreement_version WHERE agreement_id = a.id) v
  JOIN person q ON q.id = a.requester_id LEFT JOIN resident qr ON qr.person_id = q.id
  JOIN person h ON h.id = a.helper_id LEFT JOIN resident hr ON hr.person_id = h.id
  LEFT JOIN person c ON c.id = o.stand_in_id LEFT JOIN resident cr ON cr.person_id = c.id
  WHERE mine.viewer_id IN (a.requester_id, a.helper_id, o.stand_in_id)`;

/** `$2` ended since, `$3` called off since. */
const RECENT = `o.ends_at > $2 AND (o.state <> 'cancelled' OR o.cancelled_at > $3)
  AND (o.state <> 'skipped' OR o.skipped_at > $3)`;

/** Far above what anybody has; the furthest ones stay when somebody has more. */
const MOST = 'ORDER BY o.starts_at DESC, o.id LIMIT 2000';

/** All times of somebody, the ones that they stand in for too: `$1` viewer, `$2` ended since, `$3` called off since. */
export const CALENDAR_OF: NamedQuery<TimeRow, CodedTime> = {
  name: 'calendar_of',
  text: `WITH mine AS (
           SELECT $1::uuid AS viewer_id, t.id FROM agreement b JOIN occurrence t ON t.agreement_id = b.id
           WHERE $1 IN (b.requester_id, b.helper_id)
           UNION SELECT $1, id FROM occurrence WHERE stand_in_id = $1
         ) ${TIMES} AND ${RECENT} ${MOST}`,
  row: timeOf,
};

/** The times of one agreement of a party: `$1` viewer, `$2` ended since, `$3` called off since, `$4` agreement. */
export const CALENDAR_OF_AGREEMENT: NamedQuery<TimeRow, CodedTime> = {
  name: 'calendar_of_agreement',
  text: `WITH mine AS (
           SELECT $1::uuid AS viewer_id, t.id FROM agreement b JOIN occurrence t ON t.agreement_id = b.id
           WHERE b.id = $4 AND $1 IN (b.requester_id, b.helper_id)
         ) ${TIMES} AND ${RECENT} ${MOST}`,
  row: timeOf,
};

/**
 * Times for mails, many at once: what is to come of agreements (`$1` viewers, `$2` agreements, `$5` now), and single times
 * (`$3` viewers, `$4` times).
 */
export const CALENDAR_FOR_MAILS: NamedQuery<TimeRow, CodedTime> = {
  name: 'calendar_for_mails',
  text: `WITH mine AS (
           SELECT w.viewer_id, t.id FROM unnest($1::uuid[], $2::uuid[]) AS w(viewer_id, agreement_id)
           JOIN occurrence t ON t.agreement_id = w.agreement_id AND t.ends_at > $5
           UNION SELECT w.viewer_id, w.id FROM unnest($3::uuid[], $4::uuid[]) AS w(viewer_id, id)
         ) ${TIMES} ORDER BY o.starts_at, o.id`,
  row: timeOf,
};

/** Whose calendar a link opens. */
export interface CalendarOwner {
  readonly id: PersonId;
  readonly locale: Locale;
}

/** Whose calendar a link opens, as long as that person takes part: `$1` hash of the token. */
export const OWNER_OF_LINK: NamedQuery<CalendarOwner, CalendarOwner> = {
  name: 'calendar_owner_of_link',
  text: `SELECT p.id, p.locale FROM calendar_link l JOIN person p ON p.id = l.person_id
         WHERE l.token_hash = $1 AND p.state = 'active'`,
  row: (row) => row,
};

/** When somebody's link was made: `$1` person. */
export const LINK_OF: NamedQuery<{ made_at: Date }, Date> = {
  name: 'calendar_link_of',
  text: 'SELECT made_at FROM calendar_link WHERE person_id = $1',
  row: (row) => row.made_at,
};

/** Makes somebody's link, in the place of the one before: `$1` person, `$2` hash of the token, `$3` now. */
export const MAKE_LINK: NamedQuery<object, object> = {
  name: 'calendar_make_link',
  text: `INSERT INTO calendar_link (person_id, token_hash, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at`,
  row: (row) => row,
};

/** Takes somebody's link away; answers a row when there was one: `$1` person. */
export const REVOKE_LINK: NamedQuery<{ person_id: PersonId }, PersonId> = {
  name: 'calendar_revoke_link',
  text: 'DELETE FROM calendar_link WHERE person_id = $1 RETURNING person_id',
  row: (row) => row.person_id,
};
