import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { LockedRing } from '../data/rings/rings.queries.js';
import { RingsRepository } from '../data/rings/rings.repository.js';
import { ringDissolved } from '../domain/rings/ring.events.js';
import type { RingEnd } from '../domain/rings/ring.rules.js';

/** Rings that are dissolved in one transaction. */
const PAGE = 100;

/** Dissolves rings: for a no, the clock, a block, a suspension, a post that went away. Agreed ones stay as they are. */
@Injectable()
export class RingClosingService {
  constructor(
    private readonly database: Database,
    private readonly rings: RingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Dissolves a ring that the caller holds, and that is proposed. */
  async dissolve(tx: Tx, ring: LockedRing, because: RingEnd, now: Date): Promise<void> {
    await this.rings.dissolve(tx, ring, because, now);
    await tx.emit(ringDissolved({ ringId: ring.id, version: ring.version }));
  }

  /** Dissolves what not everybody answered in time, page by page; answers how many. Running twice or late is harmless. */
  async lapseDue(): Promise<number> {
    for (let lapsed = 0; ;) {
      const page = await this.database.write(async (tx) => {
        const due = await this.rings.lockLapsed(tx, this.clock.now(), PAGE);
        await this.dissolveAll(tx, due, 'noAnswer');
        return due.length;
      });
      lapsed += page;
      if (page < PAGE) return lapsed;
    }
  }

  /** Two people can do nothing together any more, or one of them nothing at all. */
  async closeOf(tx: Tx, people: readonly PersonId[]): Promise<void> {
    await this.dissolveAll(tx, await this.rings.lockOfPeople(tx, people), 'notPossible');
  }

  /** A post is not to be answered any more. */
  async closeAbout(tx: Tx, postId: string): Promise<void> {
    await this.dissolveAll(tx, await this.rings.lockOfPost(tx, postId), 'notPossible');
  }

  private async dissolveAll(tx: Tx, ids: readonly string[], because: RingEnd): Promise<void> {
    for (const id of ids) {
      const ring = await this.rings.lock(tx, id);
      if (ring?.state === 'proposed') await this.dissolve(tx, ring, because, this.clock.now());
    }
  }
}
