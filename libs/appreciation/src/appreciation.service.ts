import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { AgreementsService, type OccurrenceFacts } from '#negotiation';
import { Database } from '#platform';
import { ResidentsService } from '#residents';

import type { OpenQuestion, ReceivedThanks, ThanksView } from './data/appreciation.queries.js';
import { AppreciationRepository } from './data/appreciation.repository.js';
import { appreciationGiven, appreciationRevealed, occurrenceAnswered } from './domain/appreciation.events.js';
import { askTimes } from './domain/ask-times.rules.js';
import {
  absentBy,
  answerHappened,
  type AlreadyAnswered,
  type CalledOff,
  type HappenedAnswer,
  type NotYet,
} from './domain/happened.rules.js';
import {
  checkThanks,
  giveThanks,
  type AlreadyThanked,
  type DidNotHappen,
  type InvalidThanks,
  type ThanksClosed,
} from './domain/thanks.rules.js';

/** There is no such time for this person. */
export interface TimeNotFound {
  readonly kind: 'NotFound';
}

/** Why an answer is not taken. */
export type AnswerError = TimeNotFound | NotYet | CalledOff | AlreadyAnswered;

/** Why thanks are not taken. */
export type ThanksError =
  TimeNotFound | InvalidThanks | NotYet | CalledOff | DidNotHappen | ThanksClosed | AlreadyThanked;

/** The thanks of one time as one of the two sees them. */
export interface ThanksOfTime extends ThanksView {
  readonly occurrenceId: string;
  readonly otherId: PersonId;
  /** Until when thanks can be given; those that were given are shown then at the latest. */
  readonly closesAt: Date;
  /** Whether this person may thank now. */
  readonly mayGive: boolean;
}

/** Afterwards: whether it happened, and thanks. */
@Injectable()
export class AppreciationService {
  constructor(
    private readonly database: Database,
    private readonly appreciation: AppreciationRepository,
    private readonly agreements: AgreementsService,
    private readonly residents: ResidentsService,
    private readonly clock: Clock,
  ) {}

  /** A party says, once, whether a time happened. */
  async answer(actor: SignedIn, occurrenceId: string, answer: HappenedAnswer): Promise<Result<string, AnswerError>> {
    const time = await this.timeOf(actor, occurrenceId);
    if (!time) return err({ kind: 'NotFound' });
    const now = this.clock.now();
    const decided = answerHappened(time, answer, now);
    if (!decided.ok) return decided;
    return this.database.transaction<string, AnswerError>(async (tx) => {
      const { happened } = decided.value;
      // First, because it locks the time: the answer's foreign key would share that lock, and two who answer at once
      // would each wait for the other.
      const absent = absentBy(decided.value, { by: actor.id, other: otherOf(time, actor.id) });
      await this.agreements.markHappened(tx, occurrenceId, actor.id, happened, absent);
      const first = await this.appreciation.addAnswer(tx, occurrenceId, actor.id, decided.value, now);
      if (!first) return err({ kind: 'AlreadyAnswered' });
      await tx.emit(occurrenceAnswered({ occurrenceId, by: actor.id, happened }));
      return ok(occurrenceId);
    });
  }

  /** A party thanks the other, once; when both did, both can read. */
  async thank(actor: SignedIn, occurrenceId: string, text: string): Promise<Result<string, ThanksError>> {
    const checked = checkThanks(text);
    if (!checked.ok) return checked;
    const time = await this.timeOf(actor, occurrenceId);
    const otherId = time && otherOf(time, actor.id);
    if (!otherId || (await this.residents.blockedEither(actor.id, otherId))) return err({ kind: 'NotFound' });
    const now = this.clock.now();
    const { mine, happened } = await this.appreciation.thanksOf(occurrenceId, actor.id);
    if (mine) return err({ kind: 'AlreadyThanked' });
    const decided = giveThanks(time, happened, now);
    if (!decided.ok) return decided;
    return this.database.transaction<string, ThanksError>(async (tx) => {
      const round = await this.appreciation.countGiven(tx, occurrenceId, decided.value.closesAt, now);
      if (!round) return err({ kind: 'ThanksClosed' });
      const thanks = { occurrenceId, authorId: actor.id, forId: otherId, text: checked.value, givenAt: now };
      if (!(await this.appreciation.addThanks(tx, thanks))) return err({ kind: 'AlreadyThanked' });
      await tx.emit(appreciationGiven({ occurrenceId, by: actor.id }));
      if (round.complete) {
        await this.appreciation.reveal(tx, occurrenceId, now);
        await tx.emit(appreciationRevealed({ occurrenceId }));
      }
      return ok(occurrenceId);
    });
  }

  /** The times that wait for an answer of whoever asks, oldest first. */
  openQuestions(actor: SignedIn): Promise<OpenQuestion[]> {
    return this.appreciation.openQuestions(actor.id, this.clock.now());
  }

  /** The thanks of one time; null for everybody but its two people. */
  async thanks(actor: SignedIn, occurrenceId: string): Promise<ThanksOfTime | null> {
    const time = await this.timeOf(actor, occurrenceId);
    if (!time) return null;
    const view = await this.appreciation.thanksOf(occurrenceId, actor.id);
    const open = view.mine === null && view.revealedAt === null;
    return {
      ...view,
      occurrenceId,
      otherId: otherOf(time, actor.id),
      closesAt: askTimes(time.endsAt, time.zone).thanksUntil,
      mayGive: open && giveThanks(time, view.happened, this.clock.now()).ok,
    };
  }

  /** A page of the thanks that somebody got, newest first. */
  received(
    actor: SignedIn,
    after: { revealedAt: Date; occurrenceId: string } | null,
    limit: number,
  ): Promise<ReceivedThanks[]> {
    return this.appreciation.received(actor.id, after, limit);
  }

  /** A time of which the actor is a party, or null. */
  private async timeOf(actor: SignedIn, occurrenceId: string): Promise<OccurrenceFacts | null> {
    const time = isUuid(occurrenceId) ? await this.agreements.occurrence(occurrenceId) : null;
    return time && [time.requesterId, time.helperId].includes(actor.id) ? time : null;
  }
}

const otherOf = ({ requesterId, helperId }: OccurrenceFacts, person: PersonId): PersonId =>
  person === requesterId ? helperId : requesterId;
