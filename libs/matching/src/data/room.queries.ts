/**
 * Whether a resident has room for more help at `$1`: the first day with room is there, and this month there are fewer new
 * agreements than this person wants. Day and month are those where the resident lives.
 */
const roomOf = (resident: string): string =>
  `((${resident}.helps_from IS NULL AND ${resident}.helps_at_most IS NULL) OR EXISTS (
  SELECT FROM area_zone z WHERE z.code = ${resident}.area_code
    AND (${resident}.helps_from IS NULL OR ${resident}.helps_from <= ($1::timestamptz AT TIME ZONE z.zone)::date)
    AND (${resident}.helps_at_most IS NULL OR ${resident}.helps_at_most > (
      SELECT count(*) FROM helper_agreement h WHERE h.helper_id = ${resident}.person_id
        AND date_trunc('month', h.formed_at AT TIME ZONE z.zone) = date_trunc('month', $1::timestamptz AT TIME ZONE z.zone)))))`;

/** Whether the author of an offer `p`, the resident `s`, has room. Who asks for help always has. */
export const HAS_ROOM = `(p.kind = 'request' OR ${roomOf('s')})`;

/** Whether the one who would help by a post `p` has room: the author `s` of an offer, or the reader `me` of a request. */
export const HELPER_HAS_ROOM = `CASE p.kind WHEN 'offer' THEN ${roomOf('s')} ELSE ${roomOf('me')} END`;

/**
 * From when on the resident `s` has room by the same rule: the first day with room, or the next month when this one is full;
 * null = already. It is so until an agreement or the profile changes.
 */
export const FREE_FROM = `CASE WHEN s.helps_from IS NOT NULL OR s.helps_at_most IS NOT NULL THEN (
  SELECT greatest(s.helps_from::timestamp AT TIME ZONE z.zone, CASE WHEN s.helps_at_most <= (
      SELECT count(*) FROM helper_agreement h WHERE h.helper_id = s.person_id
        AND date_trunc('month', h.formed_at AT TIME ZONE z.zone) = date_trunc('month', $1::timestamptz AT TIME ZONE z.zone))
    THEN (date_trunc('month', $1::timestamptz AT TIME ZONE z.zone) + interval '1 month') AT TIME ZONE z.zone END)
  FROM area_zone z WHERE z.code = s.area_code) END`;
