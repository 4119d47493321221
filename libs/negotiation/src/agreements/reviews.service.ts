import { Injectable } from '@nestjs/common';
import { Clock, err, ok, type Result, type SignedIn } from '#kernel';
import { Database, type Tx } from '#platform';

import { AgreementsService } from './agreements.service.js';
import { AmendmentsService, type ProposeAmendmentFact } from './amendments.service.js';
import type { AskedReview } from '../data/agreements/reviews.queries.js';
import { ReviewsRepository } from '../data/agreements/reviews.repository.js';
import type { EndAgreementError } from '../domain/agreements/agreement.rules.js';
import { reviewAnswered, reviewAsked, reviewUnanswered } from '../domain/agreements/living-agreements.events.js';
import type { EndReason } from '../domain/talks/reasons.data.js';
import {
  aliveFigures,
  answerReview,
  REVIEW_DAYS,
  type AliveFigure,
  type ReviewAnswer,
  type ReviewError,
} from '../domain/agreements/reviews.rules.js';
import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { HeldAgreements, type AgreementError } from './held-agreements.service.js';

const DAY_MS = 86_400_000;
/** Questions that are asked in one transaction. */
const PAGE = 100;

/** What somebody answers, with what goes with it. */
export interface ReviewGiven {
  readonly answer: ReviewAnswer;
  /** With "stop". */
  readonly reason?: EndReason | null;
  /** With "change": the other terms, which are put forward at once. */
  readonly terms?: WordedTerms | null;
}

/** Why an answer is not taken. */
export type AnswerReviewFact = AgreementError | ReviewError | ProposeAmendmentFact | EndAgreementError;

/** Whether agreements are still good after 2, 6 and 12 months: what is asked, what is said, and the figure of it. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly held: HeldAgreements,
    private readonly reviews: ReviewsRepository,
    private readonly agreements: AgreementsService,
    private readonly amendments: AmendmentsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the newest question, once. "stop" ends the agreement with its reason; "change" puts other terms forward in the
   * same act. Answers the agreement's id.
   */
  answer(actor: SignedIn, id: string, given: ReviewGiven): Promise<Result<string, AnswerReviewFact>> {
    const { answer, reason = null, terms = null } = given;
    return this.held.hold<string, AnswerReviewFact>(actor, id, 'withPost', async (held) => {
      const { tx, now, about } = held;
      const open = await this.reviews.open(tx, id, actor.id);
      const decided = answerReview(open, { answer, reason, hasTerms: terms !== null });
      if (!decided.ok) return decided;
      const { months, reason: because } = decided.value;
      const said = { agreementId: id, months, by: actor.id, answer, reason: because };
      if (!(await this.reviews.add(tx, said, now))) return err({ kind: 'ReviewAnswered' });
      const { negotiationId, agreementId, by } = about;
      await tx.emit(reviewAnswered({ negotiationId, agreementId, by, months }));
      if (because !== null) return this.agreements.endHeld(held, actor, because);
      if (answer === 'change' && terms !== null) return this.amendments.proposeIn(held, actor, terms);
      return ok(id);
    });
  }

  /** Asks what is due; answers how many agreements. Running twice or late is harmless. */
  askDue(): Promise<number> {
    return this.pages(async (tx, now) => {
      const asked = await this.reviews.ask(tx, now, PAGE);
      for (const review of asked) await tx.emit(reviewAsked(review));
      return asked;
    });
  }

  /** Tells the brokers of agreements of which somebody was asked twice and did not answer; answers how many. */
  tellSilent(): Promise<number> {
    return this.pages(async (tx, now) => {
      const before = new Date(now.getTime() - REVIEW_DAYS.over * DAY_MS);
      const silent = await this.reviews.noteSilent(tx, before, now, PAGE);
      for (const review of silent) await tx.emit(reviewUnanswered(review));
      return silent;
    });
  }

  /** The share of recurring help that was alive after three months, in these areas; few are not told apart. */
  async aliveAtThreeMonths(areaCodes: readonly string[]): Promise<AliveFigure[]> {
    return aliveFigures(await this.reviews.aliveAtThreeMonths(areaCodes, this.clock.now()));
  }

  private async pages(page: (tx: Tx, now: Date) => Promise<readonly AskedReview[]>): Promise<number> {
    for (let done = 0; ;) {
      const more = (await this.database.write((tx) => page(tx, this.clock.now()))).length;
      done += more;
      if (more < PAGE) return done;
    }
  }
}
