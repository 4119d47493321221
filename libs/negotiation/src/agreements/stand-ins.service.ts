import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, newId, type Tx } from '#platform';

import type { LockedAgreement } from '../data/agreements/agreements.queries.js';
import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import type { LockedStandIn, StandInCandidate, StandInRequest } from '../data/agreements/stand-ins.queries.js';
import { StandInsRepository } from '../data/agreements/stand-ins.repository.js';
import type { CancelOccurrenceError } from '../domain/agreements/agreement.rules.js';
import {
  standInAgreed,
  standInAsked,
  standInOff,
  standInWilling,
} from '../domain/agreements/living-agreements.events.js';
import { checkMessage, type MessageRefused } from '../domain/words/message.rules.js';
import type { NotFound } from '../domain/talks/refusals.rules.js';
import type { AlreadySettled } from '../domain/talks/talks.rules.js';
import {
  answerStandIn,
  askStandIn,
  consentToStandIn,
  endStandIn,
  type AskStandInError,
  type StandInError,
} from '../domain/agreements/stand-ins.rules.js';
import { APART, HeldAgreements, type AgreementError } from './held-agreements.service.js';

/** States in which something may still come of a request. */
const OPEN: readonly StandInRequest['state'][] = ['asked', 'willing', 'agreed'];

/** Why somebody is not asked to stand in. */
export type AskStandInFact = AgreementError | AlreadySettled | AskStandInError | MessageRefused;
/** Why an act about a stand-in is not taken. */
export type StandInFact = AgreementError | AlreadySettled | StandInError;

/** One stand-in under its time and agreement, all locked. */
interface Held {
  readonly tx: Tx;
  readonly agreement: LockedAgreement;
  readonly standIn: LockedStandIn;
  readonly now: Date;
  readonly about: {
    readonly negotiationId: string;
    readonly agreementId: string;
    readonly occurrenceId: string;
    readonly standInId: string;
  };
}

/**
 * Somebody else for one time: the helper asks, who was asked says yes, and who is helped agrees. Then that person is
 * reminded, reached, asked how it was and thanked; everything else stays with the agreement. Who is asked reads neither who
 * is helped nor where before all is agreed.
 */
@Injectable()
export class StandInsService {
  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementsRepository,
    private readonly held: HeldAgreements,
    private readonly standIns: StandInsRepository,
    private readonly clock: Clock,
  ) {}

  /** Whom a helper can ask for a time of theirs; none for anybody else. */
  candidates(actor: SignedIn, occurrenceId: string): Promise<StandInCandidate[]> {
    if (!isUuid(occurrenceId)) return Promise.resolve([]);
    return this.standIns.candidates(occurrenceId, actor.id, this.clock.now());
  }

  /** What somebody was asked to stand in for, or will, and has not ended. */
  async openOf(person: PersonId): Promise<StandInRequest[]> {
    const requests = await this.standIns.requests(person);
    return requests.filter(({ state }) => OPEN.includes(state));
  }

  /** What somebody was asked to stand in for, newest first. */
  requests(actor: SignedIn): Promise<StandInRequest[]> {
    return this.standIns.requests(actor.id);
  }

  /** Asks one of the candidates; one at a time. Answers the agreement's id. */
  async ask(
    actor: SignedIn,
    occurrenceId: string,
    personId: PersonId,
    message?: string,
  ): Promise<Result<string, AskStandInFact>> {
    if (!isUuid(occurrenceId) || !isUuid(personId)) return err({ kind: 'NotFound' });
    const said = message === undefined ? null : checkMessage(message, false);
    if (said && !said.ok) return said;
    return this.database.transaction<string, AskStandInFact>(async (tx) => {
      const known = await this.agreements.byOccurrence(tx, occurrenceId, actor.id);
      const agreement = known && (await this.agreements.lockWithTalks(tx, known));
      const occurrence = agreement && (await this.agreements.lockOccurrence(tx, occurrenceId));
      if (!occurrence) return err({ kind: 'NotFound' });
      if (agreement.state !== 'active') return err({ kind: 'AgreementOver', state: agreement.state });
      if (await this.held.areApart(tx, agreement)) return APART;
      const now = this.clock.now();
      const decided = askStandIn(occurrence, agreement.helperId, actor.id, now);
      if (!decided.ok) return decided;
      if (!(await this.standIns.isCandidate(tx, occurrenceId, actor.id, personId, now)))
        return err({ kind: 'NotFound' });
      const standInId = newId(now);
      const added = await this.standIns.add(tx, {
        id: standInId,
        occurrenceId,
        occurrenceVersion: occurrence.version,
        personId,
        askedBy: actor.id,
        message: said?.value.body ?? null,
        original: said?.value.original ?? null,
        state: decided.value,
        askedAt: now,
        willingAt: null,
        consentedBy: null,
        decidedAt: null,
      });
      if (!added) return err({ kind: 'StandInAsked' });
      const { id: agreementId, negotiationId } = agreement;
      await tx.emit(standInAsked({ negotiationId, agreementId, occurrenceId, standInId, to: personId }));
      return ok(agreementId);
    });
  }

  /** Says yes or no, by who was asked; answers the stand-in's id. */
  answer(actor: SignedIn, id: string, willing: boolean): Promise<Result<string, StandInFact>> {
    return this.withStandIn<StandInFact>(actor, id, async ({ tx, agreement, standIn, now, about }) => {
      const decided = answerStandIn(standIn, actor.id, willing, now);
      if (!decided.ok) return decided;
      // A no is said alone: refusing it would tell that something came between the other two.
      if (willing && (await this.held.areApart(tx, agreement, standIn.personId))) return APART;
      if (decided.value === 'willing') {
        await this.standIns.willing(tx, id, now);
        await tx.emit(standInWilling({ ...about, to: standIn.requesterId }));
      } else await this.off(tx, { standIn, about, by: actor.id, state: decided.value, now });
      return ok(id);
    });
  }

  /** Agrees that this person comes, or does not, by who is helped; answers the agreement's id. */
  consent(actor: SignedIn, id: string, agrees: boolean): Promise<Result<string, StandInFact>> {
    return this.withStandIn<StandInFact>(actor, id, async ({ tx, agreement, standIn, now, about }) => {
      const decided = consentToStandIn(standIn, actor.id, agrees, now);
      if (!decided.ok) return decided;
      if (agrees && (await this.held.areApart(tx, agreement, standIn.personId))) return APART;
      if (decided.value === 'agreed') {
        await this.standIns.agree(tx, standIn, actor.id, now);
        await tx.emit(standInAgreed(about));
      } else await this.off(tx, { standIn, about, by: actor.id, state: decided.value, now });
      return ok(about.agreementId);
    });
  }

  /** The helper comes after all; answers the agreement's id. */
  takeBack(actor: SignedIn, id: string): Promise<Result<string, StandInFact>> {
    return this.endBy(actor, id, ({ askedBy }) => askedBy);
  }

  /** Who stands in, or was asked and said yes, cannot come after all; answers the agreement's id. */
  giveBack(actor: Pick<SignedIn, 'id'>, id: string): Promise<Result<string, StandInFact>> {
    return this.endBy(actor, id, ({ personId }) => personId);
  }

  private endBy(
    actor: Pick<SignedIn, 'id'>,
    id: string,
    mine: (standIn: LockedStandIn) => PersonId,
  ): Promise<Result<string, StandInFact>> {
    return this.withStandIn<StandInFact>(actor, id, async ({ tx, standIn, now, about }) => {
      if (mine(standIn) !== actor.id) return err({ kind: 'NotFound' });
      const decided = endStandIn(standIn, actor.id, now);
      if (!decided.ok) return decided;
      await this.off(tx, { standIn, about, by: actor.id, state: decided.value, now });
      return ok(about.agreementId);
    });
  }

  private async off(
    tx: Tx,
    over: {
      readonly standIn: LockedStandIn;
      readonly about: Held['about'];
      readonly by: PersonId;
      readonly state: 'declined' | 'refused' | 'ended';
      readonly now: Date;
    },
  ): Promise<void> {
    const { standIn, about, by, state, now } = over;
    const wasAgreed = standIn.state === 'agreed';
    await this.standIns.over(tx, standIn.id, state, now);
    if (wasAgreed) await this.standIns.giveBack(tx, standIn.occurrenceId);
    await tx.emit(standInOff({ ...about, by, wasAgreed }));
  }

  private async withStandIn<E>(
    actor: Pick<SignedIn, 'id'>,
    id: string,
    work: (held: Held) => Promise<Result<string, E | CancelOccurrenceError>>,
  ): Promise<Result<string, E | AgreementError | CancelOccurrenceError>> {
    const occurrenceId = isUuid(id) ? await this.standIns.timeOf(id, actor.id) : null;
    if (occurrenceId === null) return err({ kind: 'NotFound' });
    return this.database.transaction<string, E | AgreementError | CancelOccurrenceError>(async (tx) => {
      const agreement = await this.agreements.lockOfTime(tx, occurrenceId);
      if (!agreement) return err<NotFound>({ kind: 'NotFound' });
      if (agreement.state !== 'active') return err({ kind: 'AgreementOver', state: agreement.state });
      await this.agreements.lockOccurrence(tx, occurrenceId);
      const standIn = await this.standIns.lock(tx, id);
      if (!standIn) return err<NotFound>({ kind: 'NotFound' });
      const { id: agreementId, negotiationId } = agreement;
      const about = { negotiationId, agreementId, occurrenceId, standInId: id };
      return work({ tx, agreement, standIn, now: this.clock.now(), about });
    });
  }
}
