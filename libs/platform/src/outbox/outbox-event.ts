import type { Tx } from '../database/tx.js';

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
  text: 'INSERT INTO outbox_event (topic, key, payload) VALUES ($1, $2, $3)',
  row: (row: object) => row,
};

/** Writes an event in the writer's transaction. */
export async function appendToOutbox(tx: Tx, event: OutboxEvent): Promise<void> {
  await tx.named(APPEND, [event.topic, event.key, JSON.stringify(event.payload)]);
}
