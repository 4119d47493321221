import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type Result, type SignedIn } from '#kernel';
import type { PostClosed } from '#marketplace';
import { Database, type Tx } from '#platform';

import { FormingService } from '../agreements/forming.service.js';
import type { LockedTalks } from '../data/talks/talks.queries.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import { checkMessage, type MessageRefused } from '../domain/words/message.rules.js';
import { negotiationAccepted } from '../domain/talks/negotiation.events.js';
import { otherSide, personOn, type Decision } from '../domain/talks/talks.rules.js';
import type { Terms } from '../domain/terms/terms.rules.js';
import { accept, type AcceptError } from '../domain/talks/turns.rules.js';
import type { NoPlaceLeft, NotFound, WithStanding } from '../domain/talks/refusals.rules.js';
import { withStanding } from '../domain/talks/standing.rules.js';
import { WaitingListService } from './waiting-list.service.js';

/** Why an accept forms no agreement. */
export type AcceptFact = NotFound | WithStanding<AcceptError> | NoPlaceLeft | PostClosed | MessageRefused;

/** How an accept ended: an agreement, or a place on the waiting list. */
type Outcome = { readonly agreementId: string } | NoPlaceLeft;

/** Makes agreements out of versions that both sides consented to. */
@Injectable()
export class AcceptingService {
  constructor(
    private readonly database: Database,
    private readonly talks: TalksRepository,
    private readonly forming: FormingService,
    private readonly waiting: WaitingListService,
    private readonly clock: Clock,
  ) {}

  /**
   * Accepts the version that was seen; answers the id of the agreement. Locks the post before the talks, as everybody
   * does: whoever finds no place left joins the waiting list under that lock, so that no freed place is missed. A place that is
   * offered to others who wait is not there for these talks.
   */
  async accept(
    actor: SignedIn,
    id: string,
    seen: { readonly version: number; readonly termsHash: string },
    message?: string,
  ): Promise<Result<string, AcceptFact>> {
    if (!isUuid(id)) return err({ kind: 'NotFound' });
    const said = message === undefined ? null : checkMessage(message, false);
    if (said && !said.ok) return said;
    const outcome = await this.database.transaction<Outcome, AcceptFact>(async (tx) => {
      // One round trip: each begins when those before it are done, so what is read is read under both locks.
      const [postId, held, offers] = await Promise.all([
        this.talks.lockPostOf(tx, id, actor.id),
        this.talks.hold(tx, id, actor.id),
        this.waiting.offersAround(tx, id),
      ]);
      if (postId === null || !held) return err({ kind: 'NotFound' });
      const { talks, terms, blocked } = held;
      if (blocked) return err({ kind: 'AlreadySettled', state: 'closed' });
      const now = this.clock.now();
      const decided = accept(talks, actor.id, seen, terms, now);
      if (!decided.ok) {
        const known = await this.talks.termsOf(tx, id, seen.version);
        return err(withStanding(decided.error, talks, terms, known));
      }
      const taken = await this.waiting.takePlace(tx, postId, id, offers);
      if (!taken.ok) {
        if (taken.error.kind === 'PostClosed') return err(taken.error);
        return ok({ kind: 'NoPlaceLeft', waitingListPosition: await this.waiting.join(tx, postId, id) });
      }
      tx.withCommit(this.talks.save(tx, talks, decided.value, now, said?.value));
      return ok({ agreementId: await this.form(tx, talks, decided.value, terms, now) });
    });
    if (!outcome.ok) return outcome;
    return 'agreementId' in outcome.value ? ok(outcome.value.agreementId) : err(outcome.value);
  }

  private async form(tx: Tx, talks: LockedTalks, decision: Decision, terms: Terms | null, now: Date): Promise<string> {
    const { id: negotiationId, termsHash, version } = talks;
    if (terms === null || termsHash === null || decision.by === null)
      throw new Error('An agreement without terms or without a party.');
    const [by, to] = [personOn(talks, decision.by), personOn(talks, otherSide(decision.by))];
    await tx.emit(negotiationAccepted({ negotiationId, version, by, to }));
    return this.forming.form(tx, talks, { version, terms, termsHash }, now);
  }
}
