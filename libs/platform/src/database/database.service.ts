import { Injectable } from '@nestjs/common';
import type { Result } from '#kernel';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

import { companionHere } from './companion.js';
import { HotReads } from './hot-reads.js';
import { executeNamed, type NamedQuery } from './named-query.js';
import { Tx } from './tx.js';

/** The one way to the database: transactions for use cases, named statements for hot reads. */
@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly hot: HotReads,
  ) {}

  /**
   * Runs a use case in one READ COMMITTED transaction: an `ok` result commits, an error result or a throw rolls back.
   * Constraints and conditional updates carry the invariants, see docs/decisions/0006.
   */
  async transaction<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction('READ COMMITTED');
      const tx = new Tx(runner.manager);
      const companion = companionHere();
      await companion?.begin(tx);
      const result = await work(tx);
      if (result.ok) await companion?.end(tx, result.value);
      await (result.ok ? runner.commitTransaction() : runner.rollbackTransaction());
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
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
