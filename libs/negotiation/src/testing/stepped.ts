import { accompanied, type Companion, type Tx } from '#platform';

/** What a connection of a transaction is for whoever counts what is said on it. */
interface Connection {
  query?: (...said: unknown[]) => Promise<unknown>;
}

/** What ends a transaction, and with it the watch. */
const LAST: readonly unknown[] = ['COMMIT', 'ROLLBACK'];

/**
 * Tells of every statement of some work before it is said, its `COMMIT` and `ROLLBACK` as well; waits for the answer. What is
 * sent behind a statement without waiting for it waits with it, in the same order.
 */
class Watching implements Companion {
  constructor(private readonly before: () => Promise<void>) {}

  async begin({ manager }: Tx): Promise<void> {
    const connection = (await manager.queryRunner?.connect()) as Connection | undefined;
    const query = connection?.query;
    if (!query) throw new Error('A transaction without a connection.');
    let last = Promise.resolve();
    connection.query = (...said) => {
      if (LAST.includes(said[0])) delete connection.query;
      last = last.then(this.before);
      return last.then(() => query.apply(connection, said));
    };
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

/** Does some work; answers what it answers, and how many statements its transactions said. */
export async function counted<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly statements: number }> {
  let statements = 0;
  const count = (): Promise<void> => {
    statements += 1;
    return Promise.resolve();
  };
  const answer = await accompanied(new Watching(count), work);
  return { answer, statements };
}

/** Work that stands still within a transaction. */
export interface Stopped<T> {
  /** Lets it go on, and answers what it answers. */
  goOn(): Promise<T>;
}

/** Starts some work and resolves when it is about to say that statement, from 1; @throws when it ends before. */
export function stoppedBefore<T>(statement: number, work: () => Promise<T>): Promise<Stopped<T>> {
  return new Promise((stands, fails) => {
    let said = 0;
    const answer = accompanied(
      new Watching(async () => {
        said += 1;
        if (said === statement) await new Promise<void>((go) => stands({ goOn: () => (go(), answer) }));
      }),
      work,
    );
    answer.then(() => fails(new Error(`It ended before its statement ${statement}.`)), fails);
  });
}
