import { subscribe, type ExecutionArgs, type ExecutionResult } from 'graphql';

import { MessageStream } from '../pubsub/message-stream.js';

interface Shared {
  readonly source: AsyncGenerator<ExecutionResult, void, void>;
  readonly screens: Set<MessageStream<ExecutionResult>>;
}

/**
 * Screens that ask the same in the same name are answered together: what happens is read and put into words once for all
 * of them. Each is let in by itself.
 */
export class SharedAnswers {
  private readonly open = new Map<string, Shared>();

  /** Subscribes, or joins those with the same `key`, which says who asks and what. */
  async join(key: string, args: ExecutionArgs): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    const own = await subscribe(args);
    if (!(Symbol.asyncIterator in own)) return own;
    const there = this.open.get(key);
    const shared = there ?? { source: own, screens: new Set() };
    const screen = new MessageStream<ExecutionResult>(() => this.leave(key, shared, screen));
    shared.screens.add(screen);
    if (there) await own.return();
    else {
      this.open.set(key, shared);
      void this.answer(key, shared);
    }
    return screen;
  }

  private async answer(key: string, { source, screens }: Shared): Promise<void> {
    try {
      for await (const result of source) for (const screen of screens) screen.push(result);
    } catch (error) {
      for (const screen of screens) screen.fail(error);
    } finally {
      if (this.open.get(key)?.source === source) this.open.delete(key);
      for (const screen of screens) await screen.return();
    }
  }

  private leave(key: string, shared: Shared, screen: MessageStream<ExecutionResult>): void {
    shared.screens.delete(screen);
    if (shared.screens.size > 0) return;
    if (this.open.get(key) === shared) this.open.delete(key);
    void shared.source.return();
  }
}
