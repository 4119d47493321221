import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

import { CONTACT_BACK, LOCK_RESPONDER, RESPONDER_FACTS, type ResponderFacts } from './responses.queries.js';

/** What is read of somebody who answers a post. */
@Injectable()
export class ResponsesRepository {
  /** Since when this person has an account, locked until the transaction ends; null for nobody. */
  async lockResponder(tx: Tx, person: PersonId): Promise<Date | null> {
    const [since] = await tx.named(LOCK_RESPONDER, [person]);
    return since ?? null;
  }

  async facts(tx: Tx, postId: string, person: PersonId, now: Date): Promise<ResponderFacts | null> {
    const [facts] = await tx.named(RESPONDER_FACTS, [postId, person, now]);
    return facts ?? null;
  }

  /** When this person made the contact that is so many back from the newest; null when there were fewer. */
  async contactBack(tx: Tx, person: PersonId, back: number): Promise<Date | null> {
    const [at] = await tx.named(CONTACT_BACK, [person, back]);
    return at ?? null;
  }
}
