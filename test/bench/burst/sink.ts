import type { BurstMessage } from './burst-messages.js';

/** How long it is waited for a second copy of something, after the last one went out. */
const LOOK_FOR_DOUBLES_MS = 1_000;

/** Where everything of the burst ends, in place of a mail server: remembers what came, how often, and how late. */
export class Sink {
  private readonly times = new Map<string, number>();
  private doubles = 0;
  private dueAt = 0;

  constructor(
    private readonly expected: number,
    private readonly whenAll: () => Promise<void>,
  ) {}

  /** From this moment (milliseconds of the machine's clock) on everything is due. */
  dueFrom(moment: number): void {
    this.dueAt = moment;
    setTimeout(() => tell({ is: 'due' }), moment - Date.now());
  }

  /** Takes one. */
  take(key: string): void {
    if (this.times.has(key)) {
      this.doubles += 1;
      return;
    }
    this.times.set(key, Date.now());
    if (this.times.size === this.expected) setTimeout(() => void this.end(), LOOK_FOR_DOUBLES_MS);
  }

  private async end(): Promise<void> {
    const lateMs = [...this.times.values()].map((time) => time - this.dueAt);
    tell({ is: 'out', keys: this.times.size, doubles: this.doubles, lateMs });
    await this.whenAll();
    // Said aloud: left to end by itself, a process that knows the embedded PostgreSQL ends with an error.
    process.exit(0);
  }
}

const tell = (message: BurstMessage): void => void process.send?.(message);
