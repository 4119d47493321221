/** The posts of a world, as narrow as a table can be: what scoring reads, in numbers. */
export const MAKE_POSTS = `
  CREATE TABLE best_post (
    id uuid NOT NULL, author uuid NOT NULL, request boolean NOT NULL, activity smallint NOT NULL, area integer NOT NULL,
    week integer NOT NULL, languages integer NOT NULL, day integer NOT NULL, named smallint[] NOT NULL,
    waiting double precision NOT NULL, until timestamptz NOT NULL, free_from timestamptz NOT NULL, asked integer NOT NULL
  )`;

/** `$1` to `$13`: the columns. */
export const FILL_POSTS = `
  INSERT INTO best_post
  SELECT id, author, request, activity, area, week, languages, day, string_to_array(named, ' ')::smallint[], waiting, until,
    free_from, asked
  FROM unnest($1::uuid[], $2::uuid[], $3::boolean[], $4::smallint[], $5::int[], $6::int[], $7::int[], $8::int[], $9::text[],
    $10::float8[], $11::timestamptz[], $12::timestamptz[], $13::int[])
    AS p (id, author, request, activity, area, week, languages, day, named, waiting, until, free_from, asked)`;

export const INDEX_POSTS = 'CREATE INDEX best_post_cell_idx ON best_post (request, activity, area)';
export const DROP_POSTS = 'DROP TABLE IF EXISTS best_post';

/**
 * The best twenty of one statement, by the same sums: `$1` areas and `$2` their points, `$3` whether near; `$4` activities
 * and `$5` their points, `$6` whether they speak for it; `$7` requests?, `$8` author, `$9` now; `$10` week, `$11` languages,
 * `$12` day, `$13` named; `$14` to `$18` points: of day parts (none, 1, 2, 3, unknown), date, language (against, unknown,
 * for), in return, waiting (unknown, for); `$19` the whole, `$20` now in ms.
 */
export const BEST = `
  SELECT id FROM (
    SELECT p.id, p.asked, p.waiting, a.speaks OR n.near OR x.parts IN (1, 2, 3) OR x.date = 3 OR x.language = 3 OR x.given AS speaks,
      round((a.points + n.points + ($14::float8[])[x.parts + 1] + ($15::float8[])[x.date] + ($16::float8[])[x.language]
        + ($17::float8[])[CASE WHEN x.given THEN 2 ELSE 1 END] + ($18::float8[])[x.waits]) / $19::float8 * 1e6) AS score
    FROM unnest($4::smallint[], $5::float8[], $6::boolean[]) AS a (activity, points, speaks)
    CROSS JOIN unnest($1::int[], $2::float8[], $3::boolean[]) AS n (area, points, near)
    JOIN best_post p ON p.request = $7 AND p.activity = a.activity AND p.area = n.area
    CROSS JOIN LATERAL (SELECT
      CASE WHEN p.week = 0 OR $10::int = 0 THEN 4 ELSE least(3, bit_count((p.week & $10::int)::bit(32))) END AS parts,
      CASE WHEN $12::int > 0 AND p.day > 0 THEN CASE WHEN p.day = $12 THEN 3 ELSE 1 END
        WHEN $12 > 0 THEN CASE WHEN p.week = 0 THEN 2 WHEN p.week & (15 << (4 * (($12 + 1) % 7))) <> 0 THEN 3 ELSE 1 END
        WHEN p.day > 0 THEN CASE WHEN $10 = 0 THEN 2 WHEN $10 & (15 << (4 * ((p.day + 1) % 7))) <> 0 THEN 3 ELSE 1 END
        ELSE 4 END AS date,
      CASE WHEN p.languages = 0 OR $11::int = 0 THEN 2 WHEN p.languages & $11 <> 0 THEN 3 ELSE 1 END AS language,
      p.named && $13::smallint[] AS given,
      CASE WHEN $20::float8 - p.waiting >= 1209600000 OR $20 - p.waiting < 259200000 THEN 2 ELSE 1 END AS waits) x
    WHERE p.until > $9::timestamptz AND p.free_from <= $9 AND p.author <> $8::uuid
  ) scored WHERE speaks ORDER BY score DESC, asked, waiting, id LIMIT 20`;
