import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';

import {
  END_LAPSED_OFFERS,
  END_OFFER,
  IN_LINE,
  JOIN_LIST,
  LIST_POSITION,
  OFFER_PLACE,
  POST_WAITED_FOR,
  POSTS_WITH_LAPSED_OFFERS,
  OFFERS_AROUND,
  type InLine,
  type OffersAround,
} from './waiting-list.queries.js';

/** Which talks wait for a place on a post; every change holds the lock of the post, so that no freed place is missed. */
@Injectable()
export class WaitingListRepository {
  constructor(private readonly database: Database) {}

  /** Puts talks on the list, or keeps the place they have; answers it, from 1. */
  async join(tx: Tx, entry: { postId: string; negotiationId: string; now: Date }): Promise<number> {
    await tx.named(JOIN_LIST, [entry.postId, entry.negotiationId, entry.now]);
    const [position] = await tx.named(LIST_POSITION, [entry.negotiationId]);
    if (position === undefined) throw new Error('A count gave no row.');
    return position;
  }

  /** Who waits, was offered nothing and can still say yes, in order. */
  inLine(tx: Tx, postId: string, now: Date): Promise<InLine[]> {
    return tx.named(IN_LINE, [postId, now]);
  }

  /** The offers on the post of talks. */
  async offersAround(tx: Tx, negotiationId: string): Promise<OffersAround> {
    const [offers] = await tx.named(OFFERS_AROUND, [negotiationId]);
    if (!offers) throw new Error('A count gave no row.');
    return offers;
  }

  async offer(tx: Tx, negotiationId: string, until: Date): Promise<void> {
    await tx.named(OFFER_PLACE, [negotiationId, until]);
  }

  /** Ends the offer of these talks and takes them off the list; answers whether there was one. */
  async endOffer(tx: Tx, negotiationId: string): Promise<boolean> {
    return (await tx.named(END_OFFER, [negotiationId])).length > 0;
  }

  /** Ends the offers of a post that were not used in time; answers how many. */
  async endLapsedOffers(tx: Tx, postId: string, now: Date): Promise<number> {
    return (await tx.named(END_LAPSED_OFFERS, [postId, now])).length;
  }

  postsWithLapsedOffers(now: Date, most: number): Promise<string[]> {
    return this.database.read(POSTS_WITH_LAPSED_OFFERS, [now, most]);
  }

  /** The post for which talks wait; null when they do not. */
  async postOf(tx: Tx, negotiationId: string): Promise<string | null> {
    const [postId] = await tx.named(POST_WAITED_FOR, [negotiationId]);
    return postId ?? null;
  }
}
