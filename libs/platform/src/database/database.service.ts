import { Injectable } from '@nestjs/common';
import type { Result } from '#kernel';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';

import { companionHere } from './companion.js';
import { HotReads } from './hot-reads.js';
import { appendToOutbox } from '../outbox/outbox-event.js';
import { executeNamed, type NamedQuery, type Queryable } from './named-query.js';
import { inOnePacket } from './one-packet.js';
import { Tx, type AlongCommit } from './tx.js';

/** The one way to the database: transactions for use cases, named statements for hot reads. */
@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly hot: HotReads,
  ) {}

  /**
   * Runs a use case in one READ COMMITTED transaction: an `ok` result commits, an error result or a throw rolls back.
   * Constraints and conditional updates carry the invariants, see docs/decisions/0006. Its beginning goes out with the
   * first statement, its events with the commit, see docs/decisions/0023.
   */
  async transaction<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    const runner = this.source.createQueryRunner();
    const connection = inOnePacket((await runner.connect()) as PoolClient);
    const along: AlongCommit = { events: [], writes: [] };
    const tx = new Tx(runner.manager, connection, along);
    try {
      // TypeORM's own way to begin waits for two answers first. It only has to know that there is a transaction.
      Object.assign(runner, { isTransactionActive: true });
      tx.withCommit(connection.query('BEGIN ISOLATION LEVEL READ COMMITTED'));
      const companion = companionHere();
      await companion?.begin(tx);
      const result = await work(tx);
      if (result.ok) await companion?.end(tx, result.value);
      await (result.ok ? commit(connection, along) : connection.query('ROLLBACK'));
      return result;
    } catch (error) {
      // Where the connection is gone the server rolls back by itself.
      await connection.query('ROLLBACK').catch(() => undefined);
      // What was sent first failed first: all behind it only says that the transaction is broken.
      const failed = (await Promise.allSettled(along.writes)).find((write) => write.status === 'rejected');
      throw failed?.reason ?? error;
    } finally {
      await runner.release();
    }
  }

  /** A transaction whose work cannot be refused: it commits or throws. */
  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.transaction<T, never>(async (tx) => ({ ok: true, value: await work(tx) }));
    if (!result.ok) throw new Error('unreachable');
    return result.value;
  }

  /** Reads with a named statement outside of a transaction: a hot one on a shared connection, others on the pool. */
  read<Row extends object, Value>(query: NamedQuery<Row, Value>, values: readonly unknown[]): Promise<Value[]> {
    if (query.hot) return this.hot.read(query, values);
    return executeNamed((this.source.driver as unknown as { master: Pool }).master, query, values);
  }

  /** Answers when the database does. */
  async ping(): Promise<void> {
    await this.source.query('SELECT 1');
  }
}

/** Sends what goes along and the commit behind it; after a failure PostgreSQL makes a rollback of the commit. */
async function commit(connection: Queryable, { events, writes }: AlongCommit): Promise<void> {
  const told = events.length > 0 ? [appendToOutbox(connection, events)] : [];
  await Promise.all([...writes, ...told, connection.query('COMMIT')]);
}
