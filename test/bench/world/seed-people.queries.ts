import { chance, id, pick } from './seeded.js';

const FIRST_NAMES =
  'Fatma,Jan,Hana,Rui,Ali,Els,Piet,Noor,Sem,Iris,Omar,Lotte,Bram,Yara,Kees,Mila,Daan,Sofia,Emre,Anna'.split(',');
const OTHER_LANGUAGES = ['en', 'ar', 'tr', 'pl', 'uk', 'es', 'fr', 'de'];

/** `$1` areas as JSON. */
export const INSERT_AREAS = `
  INSERT INTO area (code, name, kind, parent_code, lat, lon, zone, changed_at)
  SELECT code, name, kind, "parentCode", lat, lon, CASE kind WHEN 'municipality' THEN 'Europe/Amsterdam' END, '2026-09-01Z'
  FROM jsonb_to_recordset($1) AS a(code text, name text, kind text, "parentCode" text, lat float8, lon float8)`;

/** `$1` how many people; some of them are suspended. */
export const INSERT_PEOPLE = `
  INSERT INTO person (id, email, first_name, locale, state, created_at)
   SELECT ${id('person', 'n')}, 'bewoner' || n || '@example.org', ${pick(FIRST_NAMES, 'name', 'n')},
     CASE WHEN ${chance('locale', 'n')} < 0.9 THEN 'nl' ELSE 'en' END,
     CASE WHEN ${chance('state', 'n')} < 0.005 THEN 'suspended' ELSE 'active' END, '2026-06-01Z'
   FROM generate_series(1, $1::int) n`;

/** Everybody is a resident. */
export const INSERT_ROLES = `INSERT INTO role_grant (person_id, role) SELECT id, 'resident' FROM person`;

/**
 * `$1` how many people, `$2` neighbourhoods, `$3` activities, `$4` how much more people live in the first neighbourhoods
 * than in the last (1: as many): a profile for each; some are paused.
 */
export const INSERT_RESIDENTS = `
  INSERT INTO resident (person_id, area_code, languages, availability, skills, about, paused_until, changed_at)
  SELECT ${id('person', 'n')}, ($2::text[])[1 + floor(power(${chance('home', 'n')}, $4::float8) * cardinality($2))::int],
    CASE WHEN ${chance('second', 'n')} < 0.4 THEN ARRAY['nl', ${pick(OTHER_LANGUAGES, 'language', 'n')}] ELSE ARRAY['nl'] END,
    (${chance('when', 'n')} * 268435455)::int & (${chance('when too', 'n')} * 268435455)::int,
    ARRAY[($3::text[])[1 + floor(${chance('skill', 'n')} * cardinality($3))::int]],
    'Ik woon hier al jaren en help graag een ander.',
    CASE WHEN ${chance('paused', 'n')} < 0.01 THEN timestamptz '2099-01-01Z' END, '2026-09-01Z'
  FROM generate_series(1, $1::int) n`;

/** `$1` how many people, `$2` how many blocks. */
export const INSERT_BLOCKS = `
  INSERT INTO block (by_id, blocked_id, made_at)
  SELECT ${id('person', 'a')}, ${id('person', 'b')}, '2026-09-01Z'
  FROM (SELECT 1 + floor(${chance('blocks', 'n')} * $1::int)::int AS a, 1 + floor(${chance('blocked', 'n')} * $1::int)::int AS b
    FROM generate_series(1, $2::int) n) AS pair
  WHERE a <> b ON CONFLICT DO NOTHING`;

/** `$1` people, `$2` hashes of their cookies: they are signed in. */
export const INSERT_SESSIONS = `
  INSERT INTO session (token_hash, person_id, created_at, seen_at, ends_at)
  SELECT hash, person, now(), now(), now() + interval '1 day' FROM unnest($1::uuid[], $2::text[]) AS s(person, hash)`;
