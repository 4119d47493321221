import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type Result, type SignedIn } from '#kernel';
import { Database, type OutboxEvent, type Tx } from '#platform';

import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import type { LockedTalks } from '../data/talks/talks.queries.js';
import { TalksRepository, type NewVersion, type TurnWords } from '../data/talks/talks.repository.js';
import { checkMessage, type MessageRefused } from '../domain/words/message.rules.js';
import { contactOpen } from '../domain/agreements/reveal.policy.js';
import { otherSide, personOn, sideOf, type Decision } from '../domain/talks/talks.rules.js';
import type { TurnError } from '../domain/talks/refusals.rules.js';
import type { Terms } from '../domain/terms/terms.rules.js';

/** The talks as a turn finds them, locked. */
export interface Held {
  readonly tx: Tx;
  readonly talks: LockedTalks;
  /** What stands, or null. */
  readonly standing: Terms | null;
  readonly now: Date;
}

/** What a turn does: the decision, what is written with it, and what others are told once its number is known. */
export interface Turn {
  readonly decision: Decision;
  readonly words?: TurnWords;
  readonly next?: NewVersion;
  readonly tell: (turn: number) => OutboxEvent;
  /** Told besides, when the turn brings the talks to a stall. */
  readonly stalls?: OutboxEvent | null;
}

/** The one way of every turn of a party: lock, decide, save, tell. */
@Injectable()
export class TurnTaking {
  constructor(
    private readonly database: Database,
    private readonly talks: TalksRepository,
    private readonly agreements: AgreementsRepository,
    private readonly clock: Clock,
  ) {}

  /** Takes a turn and answers its number; whoever is no party hears that the talks are not there. */
  async take<E>(
    actor: SignedIn,
    id: string,
    decide: (held: Held) => Promise<Result<Turn, E | TurnError>>,
  ): Promise<Result<number, E | TurnError>> {
    if (!isUuid(id)) return err({ kind: 'NotFound' });
    return this.database.transaction<number, E | TurnError>(async (tx) => {
      const held = await this.talks.hold(tx, id, actor.id);
      if (!held) return err({ kind: 'NotFound' });
      const { talks, terms: standing, blocked } = held;
      // The block itself closes the talks a moment later; from its commit on nothing new reaches the other.
      if (blocked) return err({ kind: 'AlreadySettled', state: 'closed' });
      const now = this.clock.now();
      const turn = await decide({ tx, talks, standing, now });
      if (!turn.ok) return turn;
      const { decision, words, next, tell, stalls } = turn.value;
      // Under the lock the number is known before the row is written.
      const number = talks.turns + 1;
      tx.withCommit(this.talks.save(tx, talks, decision, now, words, next));
      await tx.emit(tell(number));
      if (stalls) await tx.emit(stalls);
      return ok(number);
    });
  }

  /** What goes with a turn; contact details are masked unless an agreement opened them. */
  async wordsOf({ tx, talks, now }: Held, text: string | undefined): Promise<Result<TurnWords, MessageRefused>> {
    if (text === undefined) return ok({});
    const revealing = talks.state === 'agreed' ? await this.agreements.revealing(tx, talks.id) : null;
    return checkMessage(text, revealing !== null && contactOpen(revealing, now));
  }
}

/** Who does it and whom it concerns. */
export function between(talks: LockedTalks, { id }: SignedIn): { negotiationId: string; by: string; to: string } {
  const side = sideOf(talks, id);
  if (side === null) throw new Error('Somebody who is no party took a turn.');
  return { negotiationId: talks.id, by: id, to: personOn(talks, otherSide(side)) };
}
