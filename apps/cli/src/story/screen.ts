import type { Answer } from './browser.js';

/** What a screen shows that follows something live: events until one fits, each wait with an end. */
export class Screen<Seen> {
  private following: Promise<IteratorResult<Answer<Seen>, unknown>> | null = null;

  constructor(private readonly events: AsyncIterableIterator<Answer<Seen>>) {
    // A screen that is not looked at loses nothing, and a socket that closes meanwhile is told to whoever looks next.
    this.look().catch(() => undefined);
  }

  /** The first event that fits, or null when none has come within so many milliseconds. */
  async shows(fits: (seen: Seen) => boolean, withinMs: number): Promise<Seen | null> {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<null>((end) => {
      timer = setTimeout(() => end(null), withinMs);
    });
    try {
      for (;;) {
        const event = await Promise.race([this.look(), over]);
        if (event === null) return null;
        this.following = null;
        if (event.done === true) throw new Error('The live connection ended.');
        const { data, errors } = event.value;
        if (!data) throw new Error(`The live connection was refused: ${JSON.stringify(errors)}`);
        if (fits(data)) return data;
      }
    } finally {
      clearTimeout(timer);
    }
  }

  private look(): Promise<IteratorResult<Answer<Seen>, unknown>> {
    return (this.following ??= this.events.next());
  }
}
