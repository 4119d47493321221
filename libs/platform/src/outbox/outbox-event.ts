import { executeNamed, type Queryable } from '../database/named-query.js';

/** A fact for others: what happened (`topic`), to what (`key`), with ids and versions only, never personal data. */
export interface OutboxEvent {
  readonly topic: string;
  readonly key: string;
  readonly payload: object;
}

/** An event as consumers get it. */
export interface DeliveredEvent extends OutboxEvent {
  readonly payload: Readonly<Record<string, unknown>>;
  /** The outbox id: unique, and the key of once-only effects. */
  readonly id: string;
}

const APPEND = {
  name: 'outbox_append',
  text: `INSERT INTO outbox_event (topic, key, payload)
         SELECT topic, key, payload FROM unnest($1::text[], $2::text[], $3::jsonb[])
           WITH ORDINALITY AS event (topic, key, payload, place) ORDER BY place`,
  row: (row: object) => row,
};

/** Writes events, in their order, on the connection of the writer's transaction. */
export async function appendToOutbox(connection: Queryable, events: readonly OutboxEvent[]): Promise<void> {
  const payloads = events.map(({ payload }) => JSON.stringify(payload));
  await executeNamed(connection, APPEND, [events.map(({ topic }) => topic), events.map(({ key }) => key), payloads]);
}
