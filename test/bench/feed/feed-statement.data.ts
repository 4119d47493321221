/**
 * A page of the feed as somebody would write it by hand who knows that one activity and some areas are asked for: the
 * conditions of the product's own statement, for a viewer who is not signed in. `$1` now, `$2` activity, `$3` areas,
 * `$4` and `$5` moment and id of the last post seen, `$6` how many.
 */
export const BARE_FEED = `
  SELECT p.id, p.kind, p.state, p.area_code, p.places, p.taken, p.open_until, p.published_at, r.title, r.text, r.activity,
    r.place, r.in_return, r.in_return_text, r.wanted_activity, r.languages, r.once_on::text AS once_on, p.author_id,
    a.first_name, s.area_code AS author_area, s.languages AS author_languages
  FROM post p
  JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
  JOIN person a ON a.id = p.author_id
  JOIN resident s ON s.person_id = p.author_id
  WHERE p.state = 'open' AND p.open_until > $1 AND p.activity = $2 AND p.area_code = ANY ($3::text[])
    AND (p.published_at, p.id) < ($4, $5) AND NOT p.absence
    AND a.state = 'active' AND (s.paused_until IS NULL OR s.paused_until <= $1)
  ORDER BY p.published_at DESC, p.id DESC LIMIT $6`;

/** A row of `BARE_FEED`. */
export interface BareFeedRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly area_code: string;
  readonly places: number;
  readonly taken: number;
  readonly open_until: Date;
  readonly published_at: Date;
  readonly title: string;
  readonly text: string;
  readonly activity: string;
  readonly place: string;
  readonly in_return: string;
  readonly in_return_text: string;
  readonly wanted_activity: string | null;
  readonly languages: string[];
  readonly once_on: string | null;
  readonly author_id: string;
  readonly first_name: string;
  readonly author_area: string;
  readonly author_languages: string[];
}
