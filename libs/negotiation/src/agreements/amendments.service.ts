import { Inject, Injectable } from '@nestjs/common';
import { Clock, err, ok, type Result, type SignedIn } from '#kernel';
import { Database, SETTINGS_TOKEN, type RunSettings, type Tx } from '#platform';

import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import type { AmendmentFacts, LockedAmendment } from '../data/agreements/amendments.queries.js';
import { AmendmentsRepository } from '../data/agreements/amendments.repository.js';
import { TalksRepository, type NewVersion } from '../data/talks/talks.repository.js';
import { TimesRepository } from '../data/agreements/times.repository.js';
import {
  acceptAmendment,
  checkedFrom,
  closeAmendment,
  counterAmendment,
  declineAmendment,
  openAmendment,
  withdrawAmendment,
  type AcceptAmendmentError,
  type AmendmentDecision,
  type CounterAmendmentError,
  type ProposeAmendmentError,
  type WithdrawAmendmentError,
} from '../domain/agreements/amendments.rules.js';
import { agreementAmended, amendmentClosed, amendmentProposed } from '../domain/agreements/living-agreements.events.js';
import { checkMessage } from '../domain/words/message.rules.js';
import { horizonOf, planOccurrences, plannedUntil } from '../domain/times/occurrences.rules.js';
import type { WithdrawalReason } from '../domain/talks/reasons.data.js';
import type { NotFound, WithStanding, WordsError } from '../domain/talks/refusals.rules.js';
import { replan } from '../domain/times/replanning.rules.js';
import { withStanding } from '../domain/talks/standing.rules.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';
import type { AlreadySettled, NotYourTurn } from '../domain/talks/talks.rules.js';
import { inZone, type Terms, type WordedTerms } from '../domain/terms/terms.rules.js';
import { APART, HeldAgreements, type AgreementError, type HeldAgreement } from './held-agreements.service.js';
import { VersionsService } from '../talks/versions.service.js';

const DAY_MS = 86_400_000;
/** Amendments that are closed in one transaction. */
const PAGE = 100;

/** Other terms are talked about already; an answer to them is a counter. */
export interface AmendmentOpen {
  readonly kind: 'AmendmentOpen';
  readonly version: number;
}

/** Why other terms are not put forward. */
export type ProposeAmendmentFact = AgreementError | AlreadySettled | ProposeAmendmentError | AmendmentOpen | WordsError;
/** Why an answer with other terms is not taken. */
export type CounterAmendmentFact = AgreementError | WithStanding<CounterAmendmentError> | WordsError;
/** Why a yes to other terms is not taken. */
export type AcceptAmendmentFact = AgreementError | WithStanding<AcceptAmendmentError>;

/** An amendment under its agreement, both locked. */
interface Held extends HeldAgreement {
  readonly amendment: LockedAmendment;
}

/** The same for what needs the other side: nothing came between the two. */
interface HeldTogether extends Held {
  readonly facts: AmendmentFacts;
}

/**
 * Other terms for a running agreement, by the same turns as in the talks. Until both have consented to the same version
 * the old terms stand everywhere; questions are asked in the talks, and settle nothing here. All answer the agreement's id.
 */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly database: Database,
    private readonly held: HeldAgreements,
    private readonly amendments: AmendmentsRepository,
    private readonly agreements: AgreementsRepository,
    private readonly times: TimesRepository,
    private readonly talks: TalksRepository,
    private readonly versions: VersionsService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Puts other terms forward. */
  propose(
    actor: SignedIn,
    id: string,
    terms: WordedTerms,
    message?: string,
  ): Promise<Result<string, ProposeAmendmentFact>> {
    return this.held.hold(actor, id, 'withTalks', (held) => this.proposeIn(held, actor, terms, message));
  }

  /** Puts other terms forward in a use case that holds the agreement. */
  async proposeIn(
    held: HeldAgreement,
    actor: SignedIn,
    worded: WordedTerms,
    message?: string,
  ): Promise<Result<string, ProposeAmendmentFact>> {
    const { tx, agreement, now, about } = held;
    const facts = await this.amendments.factsFor(tx, agreement);
    if (facts.blocked) return APART;
    const open = await this.amendments.lock(tx, agreement.id);
    if (open && open.state.startsWith('awaiting')) return err({ kind: 'AmendmentOpen', version: open.version });
    const words = await this.wordsOf(held, facts, worded, message);
    if (!words.ok) return words;
    const { next, body } = words.value;
    const terms = { agreed: agreement.terms, next: next.terms, lastVersion: facts.lastVersion };
    const decided = openAmendment(agreement, actor.id, terms, now, limitsOf(this.settings));
    if (!decided.ok) return decided;
    const amendmentId = await this.amendments.open(tx, agreement, { decision: decided.value, now, body, next });
    await tx.emit(amendmentProposed({ ...about, amendmentId, version: decided.value.version }));
    return ok(agreement.id);
  }

  /** Answers the version that was seen with other terms again. */
  counter(
    actor: SignedIn,
    id: string,
    seenVersion: number,
    worded: WordedTerms,
    message?: string,
  ): Promise<Result<string, CounterAmendmentFact>> {
    return this.together<CounterAmendmentFact>(actor, id, async (held) => {
      const { tx, agreement, amendment, facts, now, about } = held;
      const words = await this.wordsOf(held, facts, worded, message);
      if (!words.ok) return words;
      const { next, body } = words.value;
      const standing = await this.standingOf(tx, amendment);
      const terms = { seenVersion, agreed: agreement.terms, standing, next: next.terms };
      const limits = limitsOf(this.settings);
      const decided = counterAmendment(amendment, actor.id, terms, facts.lastVersion, now, limits);
      if (!decided.ok) return err(await this.standingFor(tx, decided.error, amendment, seenVersion));
      await this.amendments.save(tx, amendment, { decision: decided.value, now, body, next });
      const { version } = decided.value;
      await tx.emit(amendmentProposed({ ...about, amendmentId: amendment.id, version }));
      return ok(agreement.id);
    });
  }

  /** Consents to exactly the version and hash that were shown: from now on these are the terms, and the times follow. */
  accept(
    actor: SignedIn,
    id: string,
    seen: { readonly version: number; readonly termsHash: string },
  ): Promise<Result<string, AcceptAmendmentFact>> {
    return this.together<AcceptAmendmentFact>(actor, id, async (held) => {
      const { tx, agreement, amendment, now, about } = held;
      const standing = await this.standingOf(tx, amendment);
      const decided = acceptAmendment(amendment, actor.id, seen, { agreed: agreement.terms, standing }, now);
      if (!decided.ok) return err(await this.standingFor(tx, decided.error, amendment, seen.version));
      await this.amendments.save(tx, amendment, { decision: decided.value, now });
      await this.follow(held, standing);
      await tx.emit(agreementAmended({ ...about, amendmentId: amendment.id, version: amendment.version }));
      await this.held.endStranded(tx, agreement, now);
      return ok(agreement.id);
    });
  }

  /** Says no: all stays as it is agreed. The reason is for learning and is not shown. */
  decline(
    actor: SignedIn,
    id: string,
    reason: WithdrawalReason | null = null,
  ): Promise<Result<string, AgreementError | AlreadySettled | NotYourTurn>> {
    return this.close<NotYourTurn>(actor, id, ({ amendment }) => declineAmendment(amendment, actor.id, reason));
  }

  /** Takes one's own proposal back before an answer. */
  withdraw(actor: SignedIn, id: string): Promise<Result<string, AgreementError | WithdrawAmendmentError>> {
    return this.close<WithdrawAmendmentError>(actor, id, ({ amendment }) => withdrawAmendment(amendment, actor.id));
  }

  /** Closes what is talked about when the agreement ends, under its locks. */
  async endWith(tx: Tx, agreementId: string, now: Date): Promise<void> {
    const amendment = await this.amendments.lock(tx, agreementId);
    if (amendment) await this.closeOne(tx, amendment, 'ended', now);
  }

  /** Closes what nobody answered in time, page by page; answers how many. Running twice or late is harmless. */
  async lapseDue(): Promise<number> {
    for (let lapsed = 0; ;) {
      const page = await this.database.write(async (tx) => {
        const now = this.clock.now();
        const due = await this.amendments.lockLapsed(tx, now, PAGE);
        for (const amendment of due) await this.closeOne(tx, amendment, 'noAnswer', now);
        return due.length;
      });
      lapsed += page;
      if (page < PAGE) return lapsed;
    }
  }

  /** Lets the accepted terms be those of the agreement, and the times to come follow them. */
  private async follow({ tx, agreement, amendment, now }: Held, terms: Terms): Promise<void> {
    const { id, plannedUntil: before } = agreement;
    const known = before === null ? 0 : Math.ceil((before.getTime() - now.getTime()) / DAY_MS);
    const days = Math.max(horizonOf(terms, now), known);
    await this.amendments.amend(tx, amendment, plannedUntil(terms, now, days), now);
    const planned = planOccurrences(terms, now, days).filter(({ startsAt }) => startsAt > now);
    const next = replan(await this.times.lockUpcoming(tx, id, now), planned);
    await this.times.replan(tx, next, now);
    const first = (await this.agreements.lastNumber(tx, id)) + 1;
    await this.agreements.addOccurrences(tx, id, first, next.added, now);
    await this.times.skipPaused(tx, id, now);
  }

  private async closeOne(tx: Tx, amendment: LockedAmendment, because: 'noAnswer' | 'ended', now: Date): Promise<void> {
    const decision = closeAmendment(amendment, because);
    if (!decision) return;
    await this.amendments.save(tx, amendment, { decision, now });
    const { negotiationId, agreementId, id: amendmentId } = amendment;
    await tx.emit(amendmentClosed({ negotiationId, agreementId, amendmentId, because, by: null }));
  }

  private close<E>(
    actor: SignedIn,
    id: string,
    decide: (held: Held) => Result<AmendmentDecision, E | AlreadySettled>,
  ): Promise<Result<string, AgreementError | AlreadySettled | E>> {
    return this.withAmendment<E | AlreadySettled>(actor, id, async (held) => {
      const { tx, amendment, now, about } = held;
      const decided = decide(held);
      if (!decided.ok) return decided;
      await this.amendments.save(tx, amendment, { decision: decided.value, now });
      const { negotiationId, agreementId, by } = about;
      const because = decided.value.closedBecause ?? 'declined';
      await tx.emit(amendmentClosed({ negotiationId, agreementId, amendmentId: amendment.id, because, by }));
      return ok(agreementId);
    });
  }

  /** Locks the newest amendment after its agreement; where there is none, there is nothing to answer. */
  private withAmendment<E>(
    actor: SignedIn,
    id: string,
    work: (held: Held) => Promise<Result<string, E>>,
  ): Promise<Result<string, E | AgreementError | AlreadySettled>> {
    return this.held.hold<string, E | NotFound | AlreadySettled>(actor, id, 'withTalks', async (held) => {
      const amendment = await this.amendments.lock(held.tx, id);
      return amendment ? work({ ...held, amendment }) : err({ kind: 'NotFound' });
    });
  }

  /** The same for what needs the other side; what somebody does alone goes on after a block or a suspension. */
  private together<E>(
    actor: SignedIn,
    id: string,
    work: (held: HeldTogether) => Promise<Result<string, E>>,
  ): Promise<Result<string, E | AgreementError | AlreadySettled>> {
    return this.withAmendment<E | AlreadySettled>(actor, id, async (held) => {
      const facts = await this.amendments.factsFor(held.tx, held.agreement);
      return facts.blocked ? APART : work({ ...held, facts });
    });
  }

  /** What a party words, checked and hashed. Contact details are open between the two, so nothing is masked in the message. */
  private async wordsOf(
    { tx, agreement, now }: HeldAgreement,
    { zone }: AmendmentFacts,
    worded: WordedTerms,
    message: string | undefined,
  ): Promise<Result<{ next: NewVersion; body: string | undefined }, WordsError>> {
    const said = message === undefined ? null : checkMessage(message, true);
    if (said && !said.ok) return said;
    const from = checkedFrom(agreement.terms, inZone(worded, zone), now);
    const people = [agreement.requesterId, agreement.helperId];
    const version = await this.versions.check(tx, worded, { people, zone, message }, from);
    if (!version.ok) return version;
    return ok({ next: version.value, body: said?.value.body });
  }

  private termsOf(tx: Tx, { negotiationId }: LockedAmendment, version: number): Promise<Terms | null> {
    return this.talks.termsOf(tx, negotiationId, version);
  }

  private async standingOf(tx: Tx, amendment: LockedAmendment): Promise<Terms> {
    const terms = await this.termsOf(tx, amendment, amendment.version);
    if (!terms) throw new Error(`The amendment ${amendment.id} has no terms.`);
    return terms;
  }

  private async standingFor<E extends CounterAmendmentError | AcceptAmendmentError>(
    tx: Tx,
    error: E,
    amendment: LockedAmendment,
    seenVersion: number,
  ): Promise<WithStanding<E>> {
    const [standing, seen] = [
      await this.termsOf(tx, amendment, amendment.version),
      await this.termsOf(tx, amendment, seenVersion),
    ];
    return withStanding(error, amendment, standing, seen);
  }
}
