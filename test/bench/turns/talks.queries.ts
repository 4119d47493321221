import { id } from '../world/seeded.js';

/**
 * Talks that wait for an answer to a first proposal, each about a post of its own, of two people of whom nobody is
 * suspended or parted from the other: `$1` the number of the first post that is looked at, `$2` how many, `$3` how many
 * people there are.
 */
export const PICK_TALKS = `
  CREATE TEMPORARY TABLE picked ON COMMIT DROP AS
  SELECT row_number() OVER (ORDER BY n)::int AS place, ${id('turns', 'n')} AS talks_id, p.id AS post_id, p.kind, p.author_id,
    o.id AS responder_id
  FROM generate_series($1::int, $1::int + $2::int * 2) n
  JOIN post p ON p.id = ${id('post', 'n')} AND p.taken = 0
  JOIN person a ON a.id = p.author_id AND a.state = 'active'
  JOIN person o ON o.id = ${id('person', '(1 + (n * 7919) % $3::int)')} AND o.state = 'active' AND o.id <> a.id
  WHERE NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = a.id AND b.other_id = o.id)
  ORDER BY n LIMIT $2::int`;

/** `$1` how many turns were made: the first proposal, and messages of both in turn behind it. */
export const ADD_TALKS = `
  INSERT INTO negotiation (id, post_id, post_revision, requester_id, helper_id, opened_by, responder_id, zone, state,
    answer_by, turns, opened_at, changed_at)
  SELECT talks_id, post_id, 1, CASE kind WHEN 'request' THEN author_id ELSE responder_id END,
    CASE kind WHEN 'request' THEN responder_id ELSE author_id END, CASE kind WHEN 'request' THEN 'helper' ELSE 'requester' END,
    responder_id, 'Europe/Amsterdam', CASE kind WHEN 'request' THEN 'awaitingRequester' ELSE 'awaitingHelper' END,
    now() + interval '4 days', $1::int, now() - interval '1 day', now() - interval '1 hour'
  FROM picked`;

/** `$1` terms, `$2` canonical text, `$3` hash. */
export const ADD_PROPOSALS = `
  INSERT INTO terms_proposal (negotiation_id, version, side, terms, canonical, hash, proposed_at)
  SELECT n.id, 1, n.opened_by, $1, $2, $3, n.opened_at FROM picked JOIN negotiation n ON n.id = talks_id`;

/** `$1` hash: whoever put it forward consents. */
export const ADD_CONSENTS = `
  INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
  SELECT n.id, 1, n.responder_id, $1, n.opened_at FROM picked JOIN negotiation n ON n.id = talks_id`;

/** `$1` hash. */
export const LET_STAND = `
  UPDATE negotiation SET version = 1, standing_hash = $1, proposed_by = opened_by WHERE id IN (SELECT talks_id FROM picked)`;

/** As many turns as the talks count. */
export const ADD_TURNS = `
  INSERT INTO turn (negotiation_id, number, kind, by_id, at, version, body, answer_by)
  SELECT n.id, number, CASE number WHEN 1 THEN 'propose' ELSE 'message' END,
    CASE number % 2 WHEN 1 THEN n.responder_id ELSE p.author_id END, n.opened_at + number * interval '1 minute', 1,
    CASE WHEN number > 1 THEN 'Zullen we het nog even over de tijd hebben?' END, CASE number WHEN 1 THEN n.answer_by END
  FROM picked p JOIN negotiation n ON n.id = talks_id, generate_series(1, n.turns) number`;

/** Who talks. */
export const PICKED =
  'SELECT talks_id AS id, author_id AS author, responder_id AS responder FROM picked ORDER BY place';

/** Signs people in who are not: `$1` people, `$2` hashes of their cookies. */
export const SIGN_IN = `
  INSERT INTO session (token_hash, person_id, created_at, seen_at, ends_at)
  SELECT hash, person, now(), now(), now() + interval '1 day' FROM unnest($1::uuid[], $2::text[]) AS s(person, hash)
  ON CONFLICT DO NOTHING`;

/** How many of these talks are agreed: `$1` talks. */
export const COUNT_AGREED = `SELECT count(*)::int AS agreed FROM negotiation WHERE id = ANY ($1::uuid[]) AND state = 'agreed'`;

/**
 * Everything that is written about talks, in words that are the same for all talks: people by their side, ids by what
 * they are of, moments by how long after the turn: `$1` talks, in the order of the answer.
 */
export const WRITTEN = `
  SELECT jsonb_build_object(
    'talks', (SELECT to_jsonb(x) FROM (SELECT n.state, n.version, n.standing_hash, n.proposed_by = n.opened_by AS opener_proposed,
      n.counters, n.turns, n.closed_because, n.closed_by, n.over_at, n.mediation, n.suggestion,
      round(extract(epoch FROM n.answer_by - c.at) / 60) AS answer_minutes, n.changed_at = l.at AS changed) x),
    'turns', (SELECT jsonb_agg(jsonb_build_array(t.number, t.kind, t.by_id = n.responder_id, t.version, t.body, t.original,
      t.reason, t.answers, round(extract(epoch FROM t.answer_by - t.at) / 60), t.because, t.suggestion) ORDER BY t.number)
      FROM turn t WHERE t.negotiation_id = n.id),
    'versions', (SELECT jsonb_agg(jsonb_build_array(v.version, v.side = n.opened_by, v.canonical, v.hash) ORDER BY v.version)
      FROM terms_proposal v WHERE v.negotiation_id = n.id),
    'consents', (SELECT jsonb_agg(jsonb_build_array(k.version, k.person_id = n.responder_id, k.terms_hash)
      ORDER BY k.version, k.person_id = n.responder_id) FROM consent k WHERE k.negotiation_id = n.id),
    'post', (SELECT jsonb_build_array(p.state, p.taken, p.version) FROM post p WHERE p.id = n.post_id),
    'agreement', (SELECT jsonb_agg(jsonb_build_array(a.version, a.terms, a.terms_hash, a.state, a.planned_until,
      a.requester_id = n.requester_id, a.formed_at = n.changed_at)) FROM agreement a WHERE a.negotiation_id = n.id),
    'times', (SELECT jsonb_agg(jsonb_build_array(o.number, o.local_start, o.zone, o.starts_at, o.ends_at, o.state, o.version))
      FROM occurrence o JOIN agreement a ON a.id = o.agreement_id WHERE a.negotiation_id = n.id),
    'told', (SELECT jsonb_agg(replace(replace(replace(replace(replace(jsonb_build_array(e.topic, e.key, e.payload)::text,
        n.id::text, 'talks'), n.responder_id::text, 'responder'), q.author_id::text, 'author'), q.id::text, 'post'),
        coalesce(g.id::text, '-'), 'agreement') ORDER BY e.topic)
      FROM outbox_event e WHERE e.key IN (n.id::text, q.id::text, g.id::text))
  ) AS written
  FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place)
  JOIN negotiation n ON n.id = asked.id JOIN post q ON q.id = n.post_id
  JOIN turn c ON c.negotiation_id = n.id AND c.kind = 'counter' JOIN turn l ON l.negotiation_id = n.id AND l.number = n.turns
  LEFT JOIN agreement g ON g.negotiation_id = n.id
  ORDER BY asked.place`;
