import type { NamedQuery } from '../database/named-query.js';
import type { DeliveredEvent } from './outbox-event.js';

interface EventRow {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly payload: Record<string, unknown>;
}

/** An event that was handed on, with the consumers that are done with it. */
export interface ForgottenEvent extends DeliveredEvent {
  readonly consumed: string[];
}

/** Takes a page of events that are to be handed on, past what other relays hold. */
export const CLAIM_EVENTS: NamedQuery<EventRow, DeliveredEvent> = {
  name: 'outbox_claim',
  text: `SELECT id::text, topic, key, payload FROM outbox_event WHERE relayed_at IS NULL
         ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED`,
  row: (row) => row,
};

/** Notes that events were handed on: `$1` ids, `$2` how many consumers want each. */
export const MARK_RELAYED: NamedQuery<object, object> = {
  name: 'outbox_mark',
  text: `UPDATE outbox_event o SET relayed_at = now(),
           unconsumed = page.consumers - (SELECT count(*) FROM consumed_event c WHERE c.event_id = o.id)
         FROM unnest($1::bigint[], $2::int[]) AS page (id, consumers) WHERE o.id = page.id`,
  row: (row) => row,
};

/** Corrects how many consumers are still to come: `$1` ids, `$2` how many. */
export const MARK_UNCONSUMED: NamedQuery<object, object> = {
  name: 'outbox_mark_count',
  text: `UPDATE outbox_event o SET unconsumed = page.consumers
         FROM unnest($1::bigint[], $2::int[]) AS page (id, consumers) WHERE o.id = page.id AND o.unconsumed <> page.consumers`,
  row: (row) => row,
};

/** A page of what was handed on at least `$1` seconds ago and is not consumed, behind the id `$2`. */
export const FORGOTTEN_EVENTS: NamedQuery<EventRow & { readonly consumed: string[] }, ForgottenEvent> = {
  name: 'outbox_forgotten',
  text: `SELECT e.id::text, e.topic, e.key, e.payload,
           array(SELECT c.consumer::text FROM consumed_event c WHERE c.event_id = e.id) AS consumed
         FROM outbox_event e
         WHERE e.unconsumed > 0 AND e.relayed_at < now() - make_interval(secs => $1) AND e.id > $2::bigint
         ORDER BY e.id LIMIT 500`,
  row: (row) => row,
};

/** Notes that a consumer acts on an event: `$1` its name, `$2` the event. Answers no row when it did so before. */
export const CONSUME_ONCE: NamedQuery<object, object> = {
  name: 'inbox_first_time',
  text: 'INSERT INTO consumed_event (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1 AS first',
  row: (row) => row,
};

/** One consumer less is to come for the event `$1`. */
export const COUNT_CONSUMED: NamedQuery<object, object> = {
  name: 'outbox_consumed',
  text: 'UPDATE outbox_event SET unconsumed = unconsumed - 1 WHERE id = $1',
  row: (row) => row,
};

/** Removes at most five thousand events that all consumers were done with `$1` days ago; answers how many. */
export const FORGET_OLD_EVENTS: NamedQuery<{ readonly removed: number }, number> = {
  name: 'outbox_forget_old',
  text: `WITH old AS (DELETE FROM outbox_event WHERE id IN (
             SELECT id FROM outbox_event WHERE unconsumed = 0 AND relayed_at < now() - make_interval(days => $1) ORDER BY id LIMIT 5000)
           RETURNING id),
         consumed AS (DELETE FROM consumed_event c USING old WHERE c.event_id = old.id)
         SELECT count(*)::int AS removed FROM old`,
  row: ({ removed }) => removed,
};

/** Ages in seconds of the oldest event that waits for the relay, and of the oldest that waits for a consumer; 0 is none. */
export interface OutboxAges {
  readonly notRelayed: number;
  readonly notConsumed: number;
}

/** How old the oldest waiting events are; two looks into partial indexes, however long the table is. */
export const OLDEST_EVENTS: NamedQuery<OutboxAges, OutboxAges> = {
  name: 'outbox_oldest',
  text: `SELECT
           coalesce((SELECT extract(epoch FROM clock_timestamp() - created_at) FROM outbox_event
                     WHERE relayed_at IS NULL ORDER BY id LIMIT 1), 0)::float8 AS "notRelayed",
           coalesce((SELECT extract(epoch FROM clock_timestamp() - created_at) FROM outbox_event
                     WHERE unconsumed > 0 AND relayed_at IS NOT NULL ORDER BY relayed_at LIMIT 1), 0)::float8 AS "notConsumed"`,
  row: (row) => row,
};
