import { chance, id, pick, SEED } from './seeded.js';

const WORDS =
  'hulp fiets boodschappen tuin koken taal oppas hond wandelen vervoer ziekenhuis computer telefoon verhuizen schilderen timmeren naaien muziek gitaar piano voetbal zwemmen bibliotheek koffie gezelschap buurman buurvrouw ouderen kinderen huiswerk wiskunde formulier belasting brief gemeente klussen lamp kraan lekkage kast kapot reparatie gereedschap boor ladder auto bus trein rolstoel dokter apotheek maaltijd brood soep recept markt moestuin planten zaden kat vissen vogels schoonmaken ramen was kleding speelgoed boeken schaken kaarten film theater museum buurthuis feest straat plein park speeltuin school ochtend middag avond weekend graag zoeken kunnen willen samen elke week maand gratis ruilen delen lenen iemand mensen nieuw rustig ervaring geduld sterk klein groot snel dichtbij'.split(
    ' ',
  );

/** So many words for a row; `step` makes texts differ. */
const text = (words: number, step: number): string =>
  `(SELECT string_agg(w.list[1 + ((n::bigint * (${step} + k * k) + k * 15485863 + ${SEED}) % ${WORDS.length})], ' ')
    FROM generate_series(1, ${words}) k)`;

/**
 * `$1` how many posts, `$2` how many people, `$3` activities: all open and approved, over sixty days, some activities
 * far more often than others, each in the neighbourhood of its author. Post and revision refer to each other, which is
 * checked when the statement ends: so it is one statement.
 */
export const INSERT_POSTS = `
  WITH made AS MATERIALIZED (
    SELECT ${id('post', 'n')} AS id, CASE WHEN ${chance('kind', 'n')} < 0.4 THEN 'request' ELSE 'offer' END AS kind,
      ${id('person', `(1 + floor(${chance('author', 'n')} * $2::int))::int`)} AS author_id,
      ($3::text[])[1 + floor(power(${chance('activity', 'n')}, 1.8) * cardinality($3))::int] AS activity,
      (${chance('week', 'n')} * 268435455)::int & (${chance('week too', 'n')} * 268435455)::int AS availability,
      timestamptz '2026-09-20Z' + ${chance('published', 'n')} * interval '60 days' AS published_at,
      ${pick(['atRequester', 'atHelper', 'publicPlace', 'any', 'byPhone'], 'place', 'n')} AS place,
      CASE WHEN ${chance('wanted', 'n')} < 0.2 THEN ($3::text[])[1 + floor(${chance('which', 'n')} * cardinality($3))::int] END
        AS wanted_activity,
      CASE WHEN ${chance('once', 'n')} < 0.15 THEN date '2027-02-01' + floor(${chance('date', 'n')} * 60)::int END AS once_on,
      ${text(5, 7907)} || ' ' || n AS title, ${text(40, 6007)} AS text,
      encode(sha256(convert_to('${SEED}/content/' || n, 'UTF8')), 'hex') AS hash
    FROM generate_series(1, $1::int) n
    CROSS JOIN (SELECT ARRAY[${WORDS.map((word) => `'${word}'`).join(',')}] AS list) w
  ), revisions AS (
    INSERT INTO post_revision (post_id, number, state, title, text, activity, availability, place, in_return, in_return_text,
      wanted_activity, languages, once_on, places, content_hash, written_at, submitted_at, decided_at, decided_by, approved_hash)
    SELECT m.id, 1, 'approved', m.title, m.text, m.activity, m.availability, m.place,
      CASE WHEN m.wanted_activity IS NULL THEN 'passItOn' ELSE 'activity' END, '', m.wanted_activity, s.languages, m.once_on, 1,
      m.hash, m.published_at - interval '2 hours', m.published_at - interval '1 hour', m.published_at, m.author_id, m.hash
    FROM made m JOIN resident s ON s.person_id = m.author_id
  )
  INSERT INTO post (id, kind, author_id, state, area_code, municipality_code, places, latest_revision, approved_revision,
    approved_hash, open_until, published_at, created_at, activity, availability, languages, absence, search_vector)
  SELECT m.id, m.kind, m.author_id, 'open', s.area_code, 'GM0099', 1, 1, 1, m.hash, '2099-01-01Z', m.published_at,
    m.published_at - interval '1 hour', m.activity, m.availability, s.languages, false,
    array_to_tsvector(string_to_array(m.title, ' '))
  FROM made m JOIN resident s ON s.person_id = m.author_id`;

/** Every word that a post is found by. */
export const INSERT_WORDS = `INSERT INTO post_word SELECT DISTINCT unnest(tsvector_to_array(search_vector)) FROM post`;
