import { chance, id, pick, SEED } from './seeded.js';
import { PHRASES_EACH } from './words.js';

/** What texts are made of, for the time of a session. */
export const MAKE_PHRASES = `CREATE TEMP TABLE seed_phrase (activity text, nth int, text text, words tsvector)`;

/** `$1` phrases as JSON. */
export const INSERT_PHRASES = `
  INSERT INTO seed_phrase
  SELECT activity, nth, text, array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(words)))
  FROM jsonb_to_recordset($1) AS p(activity text, nth int, text text, words jsonb)`;

const phrase = (what: string): string => `floor(${chance(what, 'n')} * ${PHRASES_EACH})::int`;

const THREE_PHRASES = ['one', 'two', 'three']
  .map((alias) => `JOIN seed_phrase ${alias} ON ${alias}.activity = m.activity AND ${alias}.nth = m.phrase_${alias}`)
  .join(' ');

/**
 * `$1` how many posts, `$2` how many people, `$3` activities: all open and approved, over the last sixty days, oldest first as they
 * would have been written, some activities far more often than others, each in the neighbourhood of its author. Post and
 * revision refer to each other, which is checked when the statement ends: so it is one statement.
 */
export const INSERT_POSTS = `
  WITH made AS MATERIALIZED (
    SELECT * FROM (SELECT n, ${id('post', 'n')} AS id, CASE WHEN ${chance('kind', 'n')} < 0.4 THEN 'request' ELSE 'offer' END AS kind,
      ${id('person', `(1 + floor(${chance('author', 'n')} * $2::int))::int`)} AS author_id,
      ($3::text[])[1 + floor(power(${chance('activity', 'n')}, 1.8) * cardinality($3))::int] AS activity,
      (${chance('week', 'n')} * 268435455)::int & (${chance('week too', 'n')} * 268435455)::int AS availability,
      date_trunc('hour', now()) - ${chance('published', 'n')} * interval '60 days' AS published_at,
      ${pick(['atRequester', 'atHelper', 'publicPlace', 'any', 'byPhone'], 'place', 'n')} AS place,
      CASE WHEN ${chance('wanted', 'n')} < 0.2 THEN ($3::text[])[1 + floor(${chance('which', 'n')} * cardinality($3))::int] END
        AS wanted_activity,
      CASE WHEN ${chance('once', 'n')} < 0.15 THEN date '2027-02-01' + floor(${chance('date', 'n')} * 60)::int END AS once_on,
      ${phrase('first phrase')} AS phrase_one, ${phrase('second phrase')} AS phrase_two,
      ${phrase('third phrase')} AS phrase_three,
      encode(sha256(convert_to('${SEED}/content/' || n, 'UTF8')), 'hex') AS hash
    FROM generate_series(1, $1::int) n) each ORDER BY published_at
  ), revisions AS (
    INSERT INTO post_revision (post_id, number, state, title, text, activity, availability, place, in_return, in_return_text,
      wanted_activity, languages, once_on, places, content_hash, written_at, submitted_at, decided_at, decided_by, approved_hash)
    SELECT m.id, 1, 'approved', left(one.text, 70) || ' ' || m.n, concat_ws('. ', one.text, two.text, three.text), m.activity,
      m.availability, m.place, CASE WHEN m.wanted_activity IS NULL THEN 'passItOn' ELSE 'activity' END, '', m.wanted_activity,
      s.languages, m.once_on, 1, m.hash, m.published_at - interval '2 hours', m.published_at - interval '1 hour',
      m.published_at, m.author_id, m.hash
    FROM made m JOIN resident s ON s.person_id = m.author_id ${THREE_PHRASES} ORDER BY m.published_at
  )
  INSERT INTO post (id, kind, author_id, state, area_code, municipality_code, places, latest_revision, approved_revision,
    approved_hash, open_until, published_at, created_at, activity, availability, languages, absence, search_vector)
  SELECT m.id, m.kind, m.author_id, 'open', s.area_code, district.parent_code, 1, 1, 1, m.hash, '2099-01-01Z', m.published_at,
    m.published_at - interval '1 hour', m.activity, m.availability, s.languages, false,
    one.words || two.words || three.words || array_to_tsvector(ARRAY['#' || m.activity])
  FROM made m JOIN resident s ON s.person_id = m.author_id JOIN area home ON home.code = s.area_code
  JOIN area district ON district.code = home.parent_code ${THREE_PHRASES} ORDER BY m.published_at`;

/** Every word that a post is found by. */
export const INSERT_WORDS = `
  INSERT INTO post_word SELECT DISTINCT unnest(tsvector_to_array(words)) FROM seed_phrase`;

/** The indexes of the tables that the world fills, but those that carry a constraint. */
export const SEEDED_INDEXES = `
  SELECT indexname AS name, indexdef AS text FROM pg_indexes
  WHERE schemaname = 'public' AND tablename = ANY (ARRAY['post', 'post_revision', 'post_word', 'resident'])
    AND indexname NOT IN (SELECT conname FROM pg_constraint)`;
