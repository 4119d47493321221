import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';

import { executeNamed, type NamedQuery } from './named-query.js';
import { appendToOutbox, type OutboxEvent } from '../outbox/outbox-event.js';

/**
 * A running transaction, as a value: whoever writes asks for it, so that no write happens outside of one.
 * Made by `Database.transaction` alone.
 */
export class Tx {
  constructor(readonly manager: EntityManager) {}

  /** TypeORM's repository on this transaction. */
  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Runs a named statement on this transaction's connection. */
  named<Row extends object, Value>(query: NamedQuery<Row, Value>, values: readonly unknown[]): Promise<Value[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('A transaction without a connection.');
    return runner.connect().then((client) => executeNamed(client as Parameters<typeof executeNamed>[0], query, values));
  }

  /** Writes an event beside the change; the relay hands it on after the commit. */
  emit(event: OutboxEvent): Promise<void> {
    return appendToOutbox(this, event);
  }
}
