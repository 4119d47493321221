/**
 * Whether the author of an offer `p`, the resident `s`, has room for more at `$1`: the first day with room is there, and
 * this month there are fewer new agreements than this person wants. Day and month are those where the author lives. Who asks
 * for help always has room.
 */
export const HAS_ROOM = `(p.kind = 'request' OR (s.helps_from IS NULL AND s.helps_at_most IS NULL) OR EXISTS (
  SELECT FROM area_zone z WHERE z.code = s.area_code
    AND (s.helps_from IS NULL OR s.helps_from <= ($1::timestamptz AT TIME ZONE z.zone)::date)
    AND (s.helps_at_most IS NULL OR s.helps_at_most > (
      SELECT count(*) FROM helper_agreement h WHERE h.helper_id = s.person_id
        AND date_trunc('month', h.formed_at AT TIME ZONE z.zone) = date_trunc('month', $1::timestamptz AT TIME ZONE z.zone)))))`;

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
