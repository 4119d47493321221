import { accompanied, type Companion, type Tx } from '#platform';

/** What a connection of a transaction is for whoever counts what is said on it. */
interface Connection {
  query(...said: unknown[]): Promise<unknown>;
}

/** Tells of every statement of some work before it is said, its `COMMIT` and `ROLLBACK` as well; waits for the answer. */
class Watching implements Companion {
  constructor(private readonly before: () => Promise<void>) {}

  begin({ manager }: Tx): Promise<void> {
    const runner = manager.queryRunner;
    if (!runner) throw new Error('A transaction without a connection.');
    const connect = runner.connect.bind(runner) as () => Promise<Connection>;
    runner.connect = async () => this.watched(await connect());
    return Promise.resolve();
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  private watched(connection: Connection): Connection {
    const query: Connection['query'] = async (...said) => {
      await this.before();
      return connection.query(...said);
    };
    return new Proxy(connection, {
      get: (target, name) => (name === 'query' ? query : (Reflect.get(target, name) as unknown)),
    });
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
