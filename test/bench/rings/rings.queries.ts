/** Posts, areas within reach and edges: small rows of numbers, as good as tables for this question get. */
export const MAKE_TABLES = `
  CREATE SCHEMA bench_rings; SET search_path = bench_rings;
  CREATE UNLOGGED TABLE post (number int, person int, offer boolean, activity int, area int, week int, languages int);
  CREATE UNLOGGED TABLE near (area int, other int);
  CREATE UNLOGGED TABLE edge (a int, b int)`;

/** `$1` to `$7` the columns. */
export const FILL_POSTS = `INSERT INTO bench_rings.post
  SELECT * FROM unnest($1::int[], $2::int[], $3::boolean[], $4::int[], $5::int[], $6::int[], $7::int[])`;

/** `$1` areas, `$2` those near to each. */
export const FILL_NEAR = 'INSERT INTO bench_rings.near SELECT * FROM unnest($1::int[], $2::int[])';

export const INDEX_POSTS = `
  CREATE INDEX ON bench_rings.post (area, activity) INCLUDE (person, week, languages) WHERE NOT offer;
  CREATE UNIQUE INDEX ON bench_rings.near (area, other);
  VACUUM ANALYZE bench_rings.post; VACUUM ANALYZE bench_rings.near`;

/** Who can help whom; 0 is what nobody told. */
export const FILL_EDGES = `INSERT INTO bench_rings.edge
  SELECT DISTINCT o.person, r.person FROM bench_rings.post o
  JOIN bench_rings.near n ON n.area = o.area
  JOIN bench_rings.post r ON r.area = n.other AND r.activity = o.activity AND NOT r.offer
  WHERE o.offer AND o.person <> r.person
    AND (o.week = 0 OR r.week = 0 OR o.week & r.week <> 0)
    AND (o.languages = 0 OR r.languages = 0 OR o.languages & r.languages <> 0)`;

export const INDEX_EDGES = `
  CREATE UNIQUE INDEX ON bench_rings.edge (a, b);
  CREATE UNIQUE INDEX ON bench_rings.edge (b, a);
  VACUUM ANALYZE bench_rings.edge`;

export const COUNT_EDGES = 'SELECT count(*)::int AS count FROM bench_rings.edge';

export const COUNT_PAIRS = `SELECT count(*)::int AS count FROM bench_rings.edge e
  JOIN bench_rings.edge f ON f.a = e.b AND f.b = e.a WHERE e.a < e.b`;

export const COUNT_RINGS = `SELECT count(*)::int AS count FROM bench_rings.edge e
  JOIN bench_rings.edge f ON f.a = e.b
  JOIN bench_rings.edge g ON g.a = f.b AND g.b = e.a
  WHERE e.a < e.b AND e.a < f.b`;

/** Exchanges and rings through one: `$1` person. */
export const COUNT_OF_ONE = `SELECT (
    (SELECT count(*) FROM bench_rings.edge e JOIN bench_rings.edge f ON f.a = e.b AND f.b = e.a WHERE e.a = $1)
    + (SELECT count(*) FROM bench_rings.edge e JOIN bench_rings.edge f ON f.a = e.b
       JOIN bench_rings.edge g ON g.a = f.b AND g.b = e.a WHERE e.a = $1))::int AS count`;

export const DROP_TABLES = 'DROP SCHEMA bench_rings CASCADE';
