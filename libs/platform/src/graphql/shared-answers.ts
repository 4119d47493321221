import { subscribe, type ExecutionArgs, type ExecutionResult } from 'graphql';

import { MessageStream } from '../pubsub/message-stream.js';

/** One open screen: where its answers are written. */
export interface AnsweredScreen {
  /** Who asks, and what: screens with the same key are shown the same. */
  readonly key: string;
  /** Sees to it that nobody is shown anything who may not be any more; the same for all screens of a key. */
  readonly look: () => Promise<void>;
  /** Writes an answer, as JSON. */
  readonly write: (answer: string) => void;
}

/** The end of what a screen is shown: it brings no answers, these are written as they come. */
type Shown = MessageStream<never>;

interface Shared {
  readonly source: AsyncGenerator<ExecutionResult, void, void>;
  readonly screens: Map<Shown, AnsweredScreen>;
}

/**
 * Screens that ask the same in the same name are answered together: what happens is read and put into words once for all
 * of them. Each is let in by itself.
 */
export class SharedAnswers {
  private readonly open = new Map<string, Shared>();

  /** `word` makes JSON of an answer. */
  constructor(private readonly word: (result: ExecutionResult) => string) {}

  /** Subscribes, or joins those with the same key; answers what ends with it, or why it is refused. */
  async join(args: ExecutionArgs, screen: AnsweredScreen): Promise<AsyncIterable<never> | ExecutionResult> {
    const own = await subscribe(args);
    if (!(Symbol.asyncIterator in own)) return own;
    const there = this.open.get(screen.key);
    const shared = there ?? { source: own, screens: new Map<Shown, AnsweredScreen>() };
    const shown: Shown = new MessageStream(() => this.leave(screen.key, shared, shown));
    shared.screens.set(shown, screen);
    if (there) await own.return();
    else {
      this.open.set(screen.key, shared);
      void this.answer(screen, shared);
    }
    return shown;
  }

  private async answer({ key, look }: AnsweredScreen, { source, screens }: Shared): Promise<void> {
    try {
      for await (const result of source) {
        await look();
        const answer = this.word(result);
        for (const screen of screens.values()) screen.write(answer);
      }
    } catch (error) {
      const broken = error instanceof Error ? error : new Error(String(error));
      for (const shown of screens.keys()) shown.fail(broken);
    } finally {
      if (this.open.get(key)?.source === source) this.open.delete(key);
      for (const shown of screens.keys()) await shown.return();
    }
  }

  private leave(key: string, shared: Shared, shown: Shown): void {
    shared.screens.delete(shown);
    if (shared.screens.size > 0) return;
    if (this.open.get(key) === shared) this.open.delete(key);
    void shared.source.return();
  }
}
