import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result, type SignedIn } from '#kernel';
import type { PostForTalks } from '#marketplace';
import { SETTINGS_TOKEN, type OutboxEvent, type RunSettings, type Tx } from '#platform';

import { AcceptingService, type AcceptFact } from './accepting.service.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import type { MessageRefused } from '../domain/words/message.rules.js';
import {
  negotiationClosed,
  negotiationProposalWithdrawn,
  negotiationProposed,
  negotiationRemarked,
  negotiationStalled,
} from '../domain/talks/negotiation.events.js';
import { declineReason, type ReasonNeeded } from '../domain/talks/decline-reason.rules.js';
import type { DeclineReason } from '../domain/talks/reasons.data.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';
import { sideOf, stallsBecause, type Decision, type Remark } from '../domain/talks/talks.rules.js';
import type { Terms, WordedTerms } from '../domain/terms/terms.rules.js';
import {
  counter,
  decline,
  leave,
  propose,
  remark,
  withdrawProposal,
  type CounterError,
  type ProposeError,
  type WithdrawProposalError,
} from '../domain/talks/turns.rules.js';
import type { TurnError, WithStanding, WordsError } from '../domain/talks/refusals.rules.js';
import { ResponsesService, type Introduced, type RespondFact } from './responses.service.js';
import { withStanding } from '../domain/talks/standing.rules.js';
import { between, TurnTaking, type Held } from './turn-taking.service.js';
import { VersionsService } from './versions.service.js';

/**
 * Everything that the two parties do in their talks; a turn answers its number. Whoever is no party hears that the talks
 * are not there. Answering a post and accepting stand in services of their own, since they lock the post as well; they
 * are asked for here, so that other features know one service of talks.
 */
@Injectable()
export class TalksService {
  constructor(
    private readonly turns: TurnTaking,
    private readonly talks: TalksRepository,
    private readonly responses: ResponsesService,
    private readonly accepting: AcceptingService,
    private readonly versions: VersionsService,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Opens talks about a post with a first proposal; answers their id. */
  respond(actor: SignedIn, postId: string, terms: WordedTerms, message?: string): Promise<Result<string, RespondFact>> {
    return this.responses.respond(actor, postId, terms, message);
  }

  /** Opens talks between two whom a broker introduced; answers their id, or null when they cannot talk (any more). */
  openIntroduced(tx: Tx, post: PostForTalks, introduced: Introduced): Promise<string | null> {
    return this.responses.openIntroduced(tx, post, introduced);
  }

  /** Consents to exactly the version and hash that were shown; answers the id of the agreement. */
  accept(
    actor: SignedIn,
    id: string,
    version: number,
    termsHash: string,
    message?: string,
  ): Promise<Result<string, AcceptFact>> {
    return this.accepting.accept(actor, id, { version, termsHash }, message);
  }

  /** Puts a version forward where none stands, after the last one was withdrawn. */
  propose(
    actor: SignedIn,
    id: string,
    terms: WordedTerms,
    message?: string,
  ): Promise<Result<number, TurnError | WithStanding<ProposeError> | WordsError>> {
    return this.putForward<ProposeError>(actor, id, 0, terms, message, ({ talks, now }, next) =>
      propose(talks, actor.id, next, now, limitsOf(this.settings, talks)),
    );
  }

  /** Answers the version that was seen with another one. */
  counter(
    actor: SignedIn,
    id: string,
    seenVersion: number,
    terms: WordedTerms,
    message?: string,
  ): Promise<Result<number, TurnError | WithStanding<CounterError> | WordsError>> {
    return this.putForward<CounterError>(actor, id, seenVersion, terms, message, ({ talks, standing, now }, next) =>
      counter(talks, actor.id, { seenVersion }, standing, next, now, limitsOf(this.settings, talks)),
    );
  }

  /** Takes one's own version back before an answer. */
  withdrawProposal(actor: SignedIn, id: string): Promise<Result<number, TurnError | WithdrawProposalError>> {
    return this.turns.take<WithdrawProposalError>(actor, id, async ({ talks, now }) => {
      const decided = withdrawProposal(talks, actor.id, now, limitsOf(this.settings, talks));
      if (!decided.ok) return decided;
      const tell = () => negotiationProposalWithdrawn({ ...between(talks, actor), version: talks.version });
      return ok({ decision: decided.value, tell });
    });
  }

  /**
   * Says no, with or without a reason; the reason is for learning and is not shown. An organisation says to a volunteer why,
   * and the volunteer hears it.
   */
  decline(
    actor: SignedIn,
    id: string,
    reason: DeclineReason | null = null,
    message?: string,
  ): Promise<Result<number, TurnError | MessageRefused | ReasonNeeded>> {
    return this.closeByParty<ReasonNeeded>(actor, id, message, ({ talks }) => {
      const said = declineReason(talks, sideOf(talks, actor.id), reason);
      return said.ok ? decline(talks, actor.id, said.value) : said;
    });
  }

  /** Leaves the talks. */
  leave(actor: SignedIn, id: string): Promise<Result<number, TurnError | MessageRefused>> {
    return this.closeByParty(actor, id, undefined, ({ talks }) => leave(talks, actor.id));
  }

  /** Asks something; changes neither the proposal, nor the turn, nor the deadline. */
  ask(actor: SignedIn, id: string, text: string): Promise<Result<number, TurnError | MessageRefused>> {
    return this.say(actor, id, 'ask', text);
  }

  /** Answers a question of the other side by its turn number. */
  answer(
    actor: SignedIn,
    id: string,
    question: number,
    text: string,
  ): Promise<Result<number, TurnError | MessageRefused>> {
    return this.say(actor, id, 'answer', text, question);
  }

  /** Says something. */
  message(actor: SignedIn, id: string, text: string): Promise<Result<number, TurnError | MessageRefused>> {
    return this.say(actor, id, 'message', text);
  }

  private putForward<E extends ProposeError | CounterError>(
    actor: SignedIn,
    id: string,
    seenVersion: number,
    worded: WordedTerms,
    message: string | undefined,
    decide: (held: Held, next: Terms) => Result<Decision, E>,
  ): Promise<Result<number, TurnError | WithStanding<E> | WordsError>> {
    return this.turns.take<WithStanding<E> | WordsError>(actor, id, async (held) => {
      const { tx, talks, standing, now } = held;
      const { zone, requesterId, helperId } = talks;
      const version = await this.versions.check(tx, worded, { people: [requesterId, helperId], zone, message }, now);
      if (!version.ok) return version;
      const decided = decide(held, version.value.terms);
      if (!decided.ok) {
        const seen = await this.talks.termsOf(tx, talks.id, seenVersion);
        return err(withStanding(decided.error, talks, standing, seen));
      }
      const said = await this.turns.wordsOf(held, message);
      if (!said.ok) return said;
      const original = [said.value.original, version.value.original].filter(Boolean).join('\n') || null;
      const tell = () => negotiationProposed({ ...between(talks, actor), version: decided.value.version });
      const words = { ...said.value, original };
      const stalls = this.stallWith(talks.id, decided.value, now);
      return ok({ decision: decided.value, words, next: version.value, tell, stalls });
    });
  }

  /** What others are told when the talks stall with a version: at the cap at once, otherwise when its answer is due. */
  private stallWith(negotiationId: string, decision: Decision, now: Date): OutboxEvent | null {
    const because = stallsBecause(decision, limitsOf(this.settings));
    const from = because === 'counterCap' ? now : decision.answerBy;
    return because && negotiationStalled({ negotiationId, because, from: from.toISOString() });
  }

  private closeByParty<E = never>(
    actor: SignedIn,
    id: string,
    message: string | undefined,
    decide: (held: Held) => Result<Decision, TurnError | E>,
  ): Promise<Result<number, TurnError | MessageRefused | E>> {
    return this.turns.take<MessageRefused | E>(actor, id, async (held) => {
      const decided = decide(held);
      if (!decided.ok) return decided;
      const words = await this.turns.wordsOf(held, message);
      if (!words.ok) return words;
      const { closedBecause } = decided.value;
      const tell = () => negotiationClosed({ negotiationId: id, because: closedBecause, by: actor.id });
      return ok({ decision: decided.value, words: words.value, tell });
    });
  }

  private say(
    actor: SignedIn,
    id: string,
    kind: Remark,
    text: string,
    question?: number,
  ): Promise<Result<number, TurnError | MessageRefused>> {
    return this.turns.take<MessageRefused>(actor, id, async (held) => {
      const { tx, talks } = held;
      const decided = remark(talks, actor.id, kind);
      if (!decided.ok) return decided;
      if (question !== undefined && !(await this.talks.isQuestionFor(tx, id, question, actor.id)))
        return err({ kind: 'NotFound' });
      const words = await this.turns.wordsOf(held, text);
      if (!words.ok) return words;
      const answers = question === undefined ? {} : { answers: question };
      const tell = (turn: number) => negotiationRemarked({ ...between(talks, actor), turn });
      return ok({ decision: decided.value, words: { ...words.value, ...answers }, tell });
    });
  }
}
