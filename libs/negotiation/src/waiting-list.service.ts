import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PlacesService } from '#marketplace';
import type { Tx } from '#platform';

import { WaitingListRepository } from './data/waiting-list.repository.js';
import { waitingListPlaceFree } from './domain/negotiation.events.js';

/** Tells those who wait for a place that there is one, in their order; each free place is told to one of them. */
@Injectable()
export class WaitingListService {
  constructor(
    private readonly waiting: WaitingListRepository,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  /** Tells whoever is next of the places that are free and not told of. The caller holds the lock of the post. */
  async tellNext(tx: Tx, postId: string): Promise<void> {
    for (const { negotiationId, personId } of await this.waiting.tellNext(tx, postId, this.clock.now())) {
      await tx.emit(waitingListPlaceFree({ negotiationId, postId, to: personId }));
    }
  }

  /**
   * Looks again at who is next, after talks that were on the list closed. Also when they were not told: somebody may be
   * telling them at this moment, who then holds the lock that this waits for.
   */
  async talksClosed(tx: Tx, negotiationId: string): Promise<void> {
    const postId = await this.waiting.postOf(tx, negotiationId);
    if (postId !== null) await this.placesChanged(tx, postId);
  }

  /** Looks again at who is next, after the number of places of a post may have changed. */
  async placesChanged(tx: Tx, postId: string): Promise<void> {
    await this.places.lock(tx, postId);
    await this.tellNext(tx, postId);
  }
}
