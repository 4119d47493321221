/** What the counter of the bare server gives. */
export interface BareTalksRow {
  readonly state: string;
  readonly version: number;
  readonly proposed_by: string;
}

/**
 * A counter-proposal and everything that goes with it in one statement: `$1` talks, `$2` the version that was seen, the
 * new one's `$3` terms, `$4` canonical text and `$5` hash, `$6` now, `$7` answer by.
 */
export const BARE_COUNTER = `
  WITH moved AS (
    UPDATE negotiation SET version = version + 1, standing_hash = $5::bpchar, counters = counters + 1, turns = turns + 1,
      proposed_by = CASE state WHEN 'awaitingRequester' THEN 'requester' ELSE 'helper' END,
      state = CASE state WHEN 'awaitingRequester' THEN 'awaitingHelper' ELSE 'awaitingRequester' END,
      answer_by = $7::timestamptz, changed_at = $6::timestamptz
    WHERE id = $1::uuid AND version = $2::int AND state LIKE 'awaiting%' AND answer_by > $6::timestamptz
    RETURNING id, version, state, proposed_by, turns,
      CASE proposed_by WHEN 'requester' THEN requester_id ELSE helper_id END AS by_id,
      CASE proposed_by WHEN 'requester' THEN helper_id ELSE requester_id END AS to_id
  ), written AS (
    INSERT INTO turn (negotiation_id, number, kind, by_id, at, version, answer_by)
    SELECT id, turns, 'counter', by_id, $6::timestamptz, version, $7::timestamptz FROM moved
  ), proposed AS (
    INSERT INTO terms_proposal (negotiation_id, version, side, terms, canonical, hash, proposed_at)
    SELECT id, version, proposed_by, $3::jsonb, $4::text, $5::bpchar, $6::timestamptz FROM moved
  ), given AS (
    INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
    SELECT id, version, by_id, $5::bpchar, $6::timestamptz FROM moved
  ), told AS (
    INSERT INTO outbox_event (topic, key, payload)
    SELECT 'negotiation.proposed', id::text,
      jsonb_build_object('negotiationId', id, 'by', by_id, 'to', to_id, 'version', version) FROM moved
  )
  SELECT state, version, proposed_by FROM moved`;

/**
 * An accept in the database: the trigger of agreements looks for both consents, so these are written by a statement
 * before; PL/pgSQL keeps the plans of both.
 */
export const MAKE_BARE_ACCEPT = `
  CREATE FUNCTION bench_accept(talks uuid, seen int, hash bpchar, at_moment timestamptz, new_agreement uuid, new_time uuid)
  RETURNS SETOF uuid LANGUAGE plpgsql AS $body$
  BEGIN
    WITH moved AS (
      UPDATE negotiation SET state = 'agreed', turns = turns + 1, changed_at = at_moment
      WHERE id = talks AND version = seen AND standing_hash = hash AND state LIKE 'awaiting%' AND answer_by > at_moment
      RETURNING id, post_id, version, turns,
        CASE proposed_by WHEN 'requester' THEN helper_id ELSE requester_id END AS by_id,
        CASE proposed_by WHEN 'requester' THEN requester_id ELSE helper_id END AS to_id
    ), taken AS (
      UPDATE post SET taken = taken + 1, version = post.version + 1,
        state = CASE WHEN taken + 1 = places THEN 'fulfilled' ELSE state END
      FROM moved WHERE post.id = moved.post_id AND state IN ('open', 'lapsed') AND taken < places
      RETURNING post.id, author_id, state
    ), written AS (
      INSERT INTO turn (negotiation_id, number, kind, by_id, at, version)
      SELECT id, turns, 'accept', by_id, at_moment, version FROM moved
    ), given AS (
      INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
      SELECT id, version, by_id, hash, at_moment FROM moved
    )
    INSERT INTO outbox_event (topic, key, payload)
    SELECT 'post.fulfilled', id::text, jsonb_build_object('postId', id, 'authorId', author_id) FROM taken
      WHERE state = 'fulfilled'
    UNION ALL
    SELECT 'negotiation.accepted', id::text,
      jsonb_build_object('negotiationId', id, 'version', version, 'by', by_id, 'to', to_id) FROM moved;
    RETURN QUERY WITH formed AS (
      INSERT INTO agreement (id, negotiation_id, post_id, requester_id, helper_id, version, terms, terms_hash, formed_at, state)
      SELECT new_agreement, n.id, n.post_id, n.requester_id, n.helper_id, n.version, p.terms, p.hash, at_moment, 'active'
      FROM negotiation n JOIN terms_proposal p ON p.negotiation_id = n.id AND p.version = n.version
      WHERE n.id = talks AND n.state = 'agreed' AND n.changed_at = at_moment
      RETURNING id, negotiation_id, version, terms -> 'when' AS planned
    ), timed AS (
      INSERT INTO occurrence (id, agreement_id, number, local_start, zone, starts_at, ends_at, state)
      SELECT new_time, id, 1, planned ->> 'start', planned ->> 'zone', begins, begins + (planned ->> 'minutes')::int * interval '1 minute',
        'planned'
      FROM formed, LATERAL (SELECT (planned ->> 'start')::timestamp AT TIME ZONE (planned ->> 'zone') AS begins) b
    ), told AS (
      INSERT INTO outbox_event (topic, key, payload)
      SELECT 'agreement.formed', id::text,
        jsonb_build_object('negotiationId', negotiation_id, 'agreementId', id, 'version', version) FROM formed
    ) SELECT id FROM formed;
  END $body$`;

/** `$1` talks, `$2` version and `$3` hash that were seen, `$4` now, `$5`, `$6` ids of the agreement and its time. */
export const BARE_ACCEPT = 'SELECT bench_accept($1, $2, $3, $4, $5, $6) AS id';
