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
