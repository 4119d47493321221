import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';

import type { OutboxEvent } from '../outbox/outbox-event.js';
import { executeNamed, type NamedQuery, type Queryable } from './named-query.js';

/** What goes to the database together with the commit. */
export interface AlongCommit {
  readonly events: OutboxEvent[];
  /** Writes that were sent and whose answer nobody waits for before the commit. */
  readonly writes: Promise<unknown>[];
}

/**
 * A running transaction, as a value: whoever writes asks for it, so that no write happens outside of one.
 * Made by `Database.transaction` alone.
 */
export class Tx {
  constructor(
    readonly manager: EntityManager,
    private readonly connection: Queryable,
    private readonly along: AlongCommit,
  ) {}

  /** TypeORM's repository on this transaction. */
  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /**
   * Runs a named statement on this transaction's connection. Several that do not wait for each other's answers run in
   * the order of the calls, in one round trip (docs/decisions/0023).
   */
  named<Row extends object, Value>(query: NamedQuery<Row, Value>, values: readonly unknown[]): Promise<Value[]> {
    return executeNamed(this.connection, query, values);
  }

  /**
   * Lets the commit go right behind a write instead of waiting for its answer. When the write fails, so does the commit,
   * and nothing is kept: only for a write that fails when it cannot do everything.
   */
  withCommit(write: Promise<unknown>): void {
    // Heard at the commit; until then it is nobody's unheard failure.
    write.catch(() => undefined);
    this.along.writes.push(write);
  }

  /** Tells an event: it is written with the commit, and the relay hands it on afterwards. */
  emit(event: OutboxEvent): Promise<void> {
    this.along.events.push(event);
    return Promise.resolve();
  }
}
