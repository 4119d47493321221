import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

import type { RingEnd, RingLeg } from '../../domain/rings/ring.rules.js';
import { ARE_APART } from '../talks/apart.queries.js';
import { RING_PEOPLE, TALKS_ABOUT, type RingPerson } from './ring-people.queries.js';
import {
  ADD_RING,
  ADD_RING_CONSENT,
  ADD_RING_LEG,
  ADD_RING_VERSION,
  ADD_RING_WISH,
  LOCK_LAPSED_RINGS,
  LOCK_RING,
  LOCK_RINGS_OF_PEOPLE,
  LOCK_RINGS_OF_POST,
  PARTY_OF_RING,
  POSTS_OF_RING,
  RING_AS_IT_STANDS,
  SETTLE_RING,
  type LockedRing,
} from './rings.queries.js';

/** A version of a ring with what is hashed, who puts it forward, and for where. */
export interface NewRingVersion {
  readonly brokerId: PersonId;
  readonly areas: readonly string[];
  readonly legs: readonly RingLeg[];
  readonly canonical: string;
  readonly hash: string;
  readonly answerBy: Date;
}

/** Rings. Whoever locks posts and a ring locks the posts first, and talks after it. */
@Injectable()
export class RingsRepository {
  async add(tx: Tx, id: string, next: NewRingVersion, now: Date): Promise<void> {
    const { brokerId, areas, legs, canonical, hash, answerBy } = next;
    const people = legs.map(({ helperId }) => helperId);
    await tx.named(ADD_RING, [id, brokerId, areas, hash, answerBy, now, people, JSON.stringify(legs), canonical]);
  }

  /** @throws when the ring moved between the lock and the save, which is impossible under the lock. */
  async addVersion(tx: Tx, { id, version }: LockedRing, next: NewRingVersion, now: Date): Promise<void> {
    const { brokerId, areas, legs, canonical, hash, answerBy } = next;
    const values = [id, version, brokerId, areas, hash, answerBy, now, JSON.stringify(legs), canonical];
    mustHave(id, await tx.named(ADD_RING_VERSION, values));
  }

  /** Locks a ring and reads it as it stands then; null when there is none. */
  async lock(tx: Tx, id: string): Promise<LockedRing | null> {
    await tx.named(LOCK_RING, [id]);
    const [ring] = await tx.named(RING_AS_IT_STANDS, [id]);
    return ring ?? null;
  }

  async isParty(tx: Tx, id: string, person: PersonId): Promise<boolean> {
    return (await tx.named(PARTY_OF_RING, [id, person])).length > 0;
  }

  /** The posts of the version that stands, unlocked, in the order of their ids. */
  postsOf(tx: Tx, id: string): Promise<string[]> {
    return tx.named(POSTS_OF_RING, [id]);
  }

  async addConsent(tx: Tx, { id, version, hash }: LockedRing, by: PersonId, now: Date): Promise<void> {
    await tx.named(ADD_RING_CONSENT, [id, version, by, hash, now]);
  }

  async addWish(tx: Tx, { id, version }: LockedRing, by: PersonId, words: string, now: Date): Promise<void> {
    await tx.named(ADD_RING_WISH, [id, version, by, words, now]);
  }

  async addLeg(tx: Tx, id: string, number: number, agreementId: string): Promise<void> {
    await tx.named(ADD_RING_LEG, [id, number, agreementId]);
  }

  async agree(tx: Tx, { id, version }: LockedRing, now: Date): Promise<void> {
    mustHave(id, await tx.named(SETTLE_RING, [id, version, 'agreed', null, now]));
  }

  async dissolve(tx: Tx, { id, version }: LockedRing, because: RingEnd, now: Date): Promise<void> {
    mustHave(id, await tx.named(SETTLE_RING, [id, version, 'dissolved', because, now]));
  }

  lockLapsed(tx: Tx, now: Date, most: number): Promise<string[]> {
    return tx.named(LOCK_LAPSED_RINGS, [now, most]);
  }

  lockOfPeople(tx: Tx, people: readonly PersonId[]): Promise<string[]> {
    return tx.named(LOCK_RINGS_OF_PEOPLE, [people]);
  }

  lockOfPost(tx: Tx, postId: string): Promise<string[]> {
    return tx.named(LOCK_RINGS_OF_POST, [postId]);
  }

  people(tx: Tx, ids: readonly PersonId[], now: Date): Promise<RingPerson[]> {
    return tx.named(RING_PEOPLE, [ids, now]);
  }

  /** Whether one of these people blocked another one of them by now, or was suspended. */
  async isBroken(tx: Tx, ids: readonly PersonId[]): Promise<boolean> {
    const [broken] = await tx.named(ARE_APART, [ids]);
    return broken ?? false;
  }

  /** Whether somebody talks about a post of another, or agreed about it, and it is not over. */
  async talksAbout(tx: Tx, postId: string, responderId: PersonId): Promise<boolean> {
    return (await tx.named(TALKS_ABOUT, [postId, responderId])).length > 0;
  }
}

function mustHave(id: string, rows: readonly unknown[]): void {
  if (rows.length === 0) throw new Error(`The ring ${id} moved while it was held.`);
}
