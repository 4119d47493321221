import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

import {
  HOLD_OFF_DEEDS,
  LOCK_FOR_BROKER,
  NEXT_SUGGESTION,
  PLACE_OF_TALKS,
  SUGGESTION,
  type StoredSuggestion,
  type TalksPlace,
} from './mediation.queries.js';
import type { LockedTalks } from './talks.queries.js';

/** What a broker's turns need of talks. */
@Injectable()
export class MediationRepository {
  async placeOf(tx: Tx, id: string, broker: PersonId): Promise<TalksPlace | null> {
    const [place] = await tx.named(PLACE_OF_TALKS, [id, broker]);
    return place ?? null;
  }

  /** Waits for what a broker does in the name of these people, and lets the next of it wait. */
  async holdOffDeeds(tx: Tx, broker: PersonId, people: readonly PersonId[]): Promise<void> {
    await tx.named(HOLD_OFF_DEEDS, [broker, people]);
  }

  /** Locks talks for somebody who is no party of them, and acts for neither of the two. */
  async lock(tx: Tx, id: string, broker: PersonId): Promise<LockedTalks | null> {
    const [talks] = await tx.named(LOCK_FOR_BROKER, [id, broker]);
    return talks ?? null;
  }

  async suggestion(tx: Tx, id: string, number: number): Promise<StoredSuggestion | null> {
    const [suggestion] = await tx.named(SUGGESTION, [id, number]);
    return suggestion ?? null;
  }

  async nextSuggestion(tx: Tx, id: string): Promise<number> {
    const [next] = await tx.named(NEXT_SUGGESTION, [id]);
    if (next === undefined) throw new Error('A maximum gave no row.');
    return next;
  }
}
