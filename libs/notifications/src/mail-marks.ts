import type { ClaimedMail } from './data/mails.queries.js';
import type { MailOutcome } from './data/mails.repository.js';

/** A claimed mail with what became of it. */
export interface MarkedMail {
  readonly mail: ClaimedMail;
  readonly outcome: MailOutcome;
}

/**
 * Writes outcomes down while the next mails leave, as many as wait in one statement: a process that is killed leaves
 * only the mails of the last few milliseconds unmarked, and one that sends fast does not wait for each.
 */
export class MailMarks {
  private waiting: MarkedMail[] = [];
  private writing: Promise<void> | null = null;
  private failure: unknown = null;

  constructor(private readonly write: (batch: readonly MarkedMail[]) => Promise<void>) {}

  /** Whether something could not be written: then nothing more may leave. */
  get broken(): boolean {
    return this.failure !== null;
  }

  /** Notes an outcome; it is written soon. */
  add(mail: ClaimedMail, outcome: MailOutcome): void {
    this.waiting.push({ mail, outcome });
    this.writing ??= this.writeAll();
  }

  /** Waits until everything is written. @throws what the database threw. */
  async written(): Promise<void> {
    // What was added while the last batch came to its end waits without a writer.
    while (this.failure === null && (this.writing !== null || this.waiting.length > 0)) {
      this.writing ??= this.writeAll();
      await this.writing;
    }
    if (this.failure !== null) throw this.failure as Error;
  }

  private async writeAll(): Promise<void> {
    try {
      // What is added in the meantime goes along with the next batch.
      for (let batch = await this.next(); batch.length > 0; batch = await this.next()) await this.write(batch);
    } catch (error) {
      this.failure = error;
    } finally {
      this.writing = null;
    }
  }

  private async next(): Promise<MarkedMail[]> {
    // Not at once: what is decided in one go is written in one go.
    await Promise.resolve();
    return this.waiting.splice(0);
  }
}
