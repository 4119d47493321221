import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import type { LockedTalks } from '../data/talks/talks.queries.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import { agreementNeedsBroker, negotiationClosed } from '../domain/talks/negotiation.events.js';
import { close, lapse, type CloseCause } from '../domain/talks/turns.rules.js';

/** Talks that are closed in one transaction. */
const PAGE = 100;

/** Closes talks that nobody of the two closes: for the clock, a block, a post that went away. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly database: Database,
    private readonly talks: TalksRepository,
    private readonly agreements: AgreementsRepository,
    private readonly clock: Clock,
  ) {}

  /** Closes what nobody answered in time, page by page; answers how many. Running twice or late is harmless. */
  async lapseDue(): Promise<number> {
    for (let lapsed = 0; ;) {
      const page = await this.database.write((tx) => this.lapsePage(tx));
      lapsed += page;
      if (page < PAGE) return lapsed;
    }
  }

  /** Closes the talks of two people of whom one blocked the other; what they agreed stays, and a broker looks after it. */
  async closeBetween(tx: Tx, by: PersonId, blocked: PersonId): Promise<void> {
    for (const talks of await this.talks.lockBetween(tx, by, blocked))
      await this.closeOrHandOver(tx, talks, 'blocked', by);
  }

  /** Closes the talks of somebody who was suspended; what this person agreed stays, and a broker looks after it. */
  async closeOf(tx: Tx, suspended: PersonId, by: PersonId): Promise<void> {
    for (const talks of await this.talks.lockOfPerson(tx, suspended))
      await this.closeOrHandOver(tx, talks, 'suspended', by);
  }

  /** Closes the talks of somebody who leaves; what this person agreed is ended before. */
  async closeLeft(tx: Tx, person: PersonId): Promise<void> {
    for (const talks of await this.talks.lockOfPerson(tx, person)) await this.closeOne(tx, talks, 'left');
  }

  /** Closes the talks about a post that is not to be answered any more. */
  async closeAbout(tx: Tx, postId: string): Promise<void> {
    for (const talks of await this.talks.lockOfPost(tx, postId)) await this.closeOne(tx, talks, 'postClosed');
  }

  private async lapsePage(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const due = await this.talks.lockLapsed(tx, now, PAGE);
    for (const talks of due) {
      const decided = lapse(talks, now);
      if (!decided.ok) continue;
      await this.talks.save(tx, talks, decided.value, now);
      await tx.emit(negotiationClosed({ negotiationId: talks.id, because: 'noAnswer', by: null }));
    }
    return due.length;
  }

  private async closeOrHandOver(
    tx: Tx,
    talks: LockedTalks,
    because: 'blocked' | 'suspended',
    by: PersonId,
  ): Promise<void> {
    if (await this.closeOne(tx, talks, because)) return;
    const agreement = await this.agreements.activeOf(tx, talks.id);
    if (agreement === null) return;
    await tx.emit(agreementNeedsBroker({ negotiationId: talks.id, agreementId: agreement.id, because, by }));
  }

  /** Answers whether it closed them: settled talks stay as they are. */
  private async closeOne(tx: Tx, talks: LockedTalks, because: CloseCause): Promise<boolean> {
    const decided = close(talks, because);
    if (!decided.ok) return false;
    await this.talks.save(tx, talks, decided.value, this.clock.now());
    await tx.emit(negotiationClosed({ negotiationId: talks.id, because, by: null }));
    return true;
  }
}
