import type { QueryResult } from 'pg';

/** A statement that the server plans once per connection, with the mapper of its rows. */
export interface NamedQuery<Row extends object, Value> {
  readonly name: string;
  readonly text: string;
  readonly row: (row: Row) => Value;
  /** A short read of many requests: it shares a connection with others like it. Not for what can take long, or writes. */
  readonly hot?: true;
}

/** A connection or pool that runs statements. */
export interface Queryable {
  query(statement: string | { name: string; text: string; values: unknown[] }): Promise<QueryResult>;
}

/** Runs a named statement on a connection or pool and maps its rows. */
export async function executeNamed<Row extends object, Value>(
  connection: Queryable,
  query: NamedQuery<Row, Value>,
  values: readonly unknown[],
): Promise<Value[]> {
  const { rows } = await connection
    .query({ name: query.name, text: query.text, values: [...values] })
    // A log tells the name of the statement instead of the message, in which values are quoted.
    .catch((error: unknown) => Promise.reject(Object.assign(error as Error, { statement: query.name })));
  return (rows as Row[]).map((row) => query.row(row));
}
