import { Injectable } from '@nestjs/common';
import { Clock, offerEnd, ok, type Result } from '#kernel';
import { PlacesService, type Full, type PostClosed } from '#marketplace';
import { Database, type Tx } from '#platform';

import type { InLine, OffersAround } from '../data/talks/waiting-list.queries.js';
import { WaitingListRepository } from '../data/talks/waiting-list.repository.js';
import { waitingListPlaceFree } from '../domain/talks/negotiation.events.js';
import { planOccurrences } from '../domain/times/occurrences.rules.js';

/** Posts that are looked at in one round of the sweep. */
const PAGE = 100;

/**
 * Offers places that came free to those who wait, in their order. An offer takes the place, so that nobody else can have
 * it while it lasts; it ends with a yes, a no, or its time. Whoever changes anything here holds the lock of the post.
 */
@Injectable()
export class WaitingListService {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingListRepository,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  /** The offers that may count when these talks take a place; read under the lock of the post. */
  offersAround(tx: Tx, negotiationId: string): Promise<OffersAround> {
    return this.waiting.offersAround(tx, negotiationId);
  }

  /**
   * Takes a place for talks that both sides agree in: the one that they were offered, or any that is free. Most posts
   * have nobody waiting: with `offers` as they stand, a place is then taken at once.
   */
  async takePlace(
    tx: Tx,
    postId: string,
    negotiationId: string,
    offers?: OffersAround,
  ): Promise<Result<unknown, Full | PostClosed>> {
    if (offers && !offers.toThese && (offers.firstEnd === null || this.clock.now() < offers.firstEnd))
      return this.places.takePlace(tx, postId);
    await this.lapseOffers(tx, postId);
    const offered = await this.waiting.endOffer(tx, negotiationId);
    return offered ? this.places.usePlace(tx, postId) : this.places.takePlace(tx, postId);
  }

  /** Puts talks on the list, or keeps the place they have; answers it, from 1. */
  join(tx: Tx, postId: string, negotiationId: string): Promise<number> {
    return this.waiting.join(tx, { postId, negotiationId, now: this.clock.now() });
  }

  /** A taken place is not needed any more: it goes to whoever is next, and is free when nobody is. */
  async placeFreed(tx: Tx, postId: string): Promise<void> {
    if (!(await this.offerNext(tx, postId, () => Promise.resolve(ok(null))))) await this.places.freePlace(tx, postId);
  }

  /** Talks closed: a place that they were offered goes on. */
  async talksClosed(tx: Tx, negotiationId: string): Promise<void> {
    const postId = await this.waiting.postOf(tx, negotiationId);
    if (postId === null) return;
    // Somebody may be offering them a place at this moment, who then holds the lock that this waits for.
    await this.places.lock(tx, postId);
    if (await this.waiting.endOffer(tx, negotiationId)) await this.placeFreed(tx, postId);
  }

  /** Offers what is free, after the number of places of a post may have changed. */
  async placesChanged(tx: Tx, postId: string): Promise<void> {
    await this.places.lock(tx, postId);
    while (await this.offerNext(tx, postId, () => this.places.takePlace(tx, postId)));
  }

  /** Passes on every offer that was not used in time; answers how many. Running twice or late is harmless. */
  async lapseDue(): Promise<number> {
    for (let lapsed = 0; ;) {
      const posts = await this.waiting.postsWithLapsedOffers(this.clock.now(), PAGE);
      for (const postId of posts) {
        lapsed += await this.database.write(async (tx) => {
          await this.places.lock(tx, postId);
          return this.lapseOffers(tx, postId);
        });
      }
      if (posts.length < PAGE) return lapsed;
    }
  }

  private async lapseOffers(tx: Tx, postId: string): Promise<number> {
    const lapsed = await this.waiting.endLapsedOffers(tx, postId, this.clock.now());
    for (let n = 0; n < lapsed; n += 1) await this.placeFreed(tx, postId);
    return lapsed;
  }

  /** Offers the next in line a place, once `take` got one; answers whether it did. */
  private async offerNext(tx: Tx, postId: string, take: () => Promise<Result<unknown, unknown>>): Promise<boolean> {
    const now = this.clock.now();
    for (const one of await this.waiting.inLine(tx, postId, now)) {
      const until = offeredUntil(one, now);
      if (until === null) continue;
      if (!(await take()).ok) return false;
      const { negotiationId, personId } = one;
      await this.waiting.offer(tx, negotiationId, until);
      await tx.emit(waitingListPlaceFree({ negotiationId, postId, to: personId, until: until.toISOString() }));
      return true;
    }
    return false;
  }
}

/** Until when talks may use a place; null when the help would have begun. */
function offeredUntil({ terms, zone, answerBy }: InLine, now: Date): Date | null {
  const times = terms === null ? [] : planOccurrences(terms, now);
  const next = times.find(({ startsAt }) => startsAt > now) ?? times[0];
  const end = offerEnd(now, next?.startsAt ?? null, zone);
  return end !== null && answerBy < end ? answerBy : end;
}
