import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform';

import { AppreciationRepository } from './data/appreciation.repository.js';
import { appreciationRevealed, occurrenceUnanswered } from './domain/appreciation.events.js';

const PAGE = 100;

/** What the clock does with thanks and questions; each can run twice and late. */
@Injectable()
export class ThanksRoundsService {
  constructor(
    private readonly database: Database,
    private readonly appreciation: AppreciationRepository,
    private readonly clock: Clock,
  ) {}

  /** Shows the thanks whose window is over; answers for how many times. */
  revealClosed(): Promise<number> {
    return this.pages(async (now) =>
      this.database.write(async (tx) => {
        const revealed = await this.appreciation.revealClosed(tx, now, PAGE);
        for (const occurrenceId of revealed) await tx.emit(appreciationRevealed({ occurrenceId }));
        return revealed.length;
      }),
    );
  }

  /** Tells of the times that nobody spoke about; answers how many. */
  tellUnanswered(): Promise<number> {
    return this.pages((now) =>
      this.database.write(async (tx) => {
        const silent = await this.appreciation.noteUnanswered(tx, now, PAGE);
        for (const occurrenceId of silent) await tx.emit(occurrenceUnanswered({ occurrenceId }));
        return silent.length;
      }),
    );
  }

  private async pages(page: (now: Date) => Promise<number>): Promise<number> {
    const now = this.clock.now();
    let done = 0;
    for (;;) {
      const more = await page(now);
      done += more;
      if (more < PAGE) return done;
    }
  }
}
