/** Messages kept for a slow reader; older ones are dropped, since each message only says "read again". */
const MOST_WAITING = 100;

/** A queue between a pusher and one `for await` reader that can be ended from both sides while it waits. */
export class MessageStream<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private reader: { resolve(result: IteratorResult<T>): void; reject(error: Error): void } | null = null;
  private failure: Error | null = null;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(message: T): void {
    if (this.ended) return;
    if (this.reader) {
      this.reader.resolve({ value: message, done: false });
      this.reader = null;
      return;
    }
    this.waiting.push(message);
    if (this.waiting.length > MOST_WAITING) this.waiting.shift();
  }

  next(): Promise<IteratorResult<T>> {
    const message = this.waiting.shift();
    if (message !== undefined) return Promise.resolve({ value: message, done: false });
    if (this.failure) {
      const error = this.failure;
      this.failure = null;
      return Promise.reject(error);
    }
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => {
      this.reader = { resolve, reject };
    });
  }

  /** Ends it with an error, which the reader gets behind what waits. */
  fail(error: Error): void {
    if (this.ended) return;
    if (this.reader) this.reader.reject(error);
    else this.failure = error;
    this.reader = null;
    void this.return();
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.ended) {
      this.ended = true;
      this.reader?.resolve({ value: undefined, done: true });
      this.reader = null;
      this.onEnd();
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Maps each message of a stream and hands `return()` on; an `async function*` would keep the topic open. `undefined` is left out. */
export function mapStream<T, U>(
  source: AsyncIterableIterator<T>,
  map: (message: T) => Promise<U | undefined>,
): AsyncIterableIterator<U> {
  const end = (): Promise<IteratorResult<U>> =>
    Promise.resolve(source.return?.()).then(() => ({ value: undefined, done: true }));
  return {
    async next() {
      for (;;) {
        const taken = await source.next();
        if (taken.done) return { value: undefined, done: true };
        const mapped = await map(taken.value);
        if (mapped !== undefined) return { value: mapped, done: false };
      }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
