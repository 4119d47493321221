import { Injectable } from '@nestjs/common';
import { PhoneCodesService, UNCHANGING, type CodeRefused, type PhoneCode, type TooOften } from '#accounts';
import { Clock, err, isUuid, type Result, type SignedIn } from '#kernel';
import { ReadingService, RingsService } from '#negotiation';
import { Database } from '#platform';
import { ResidentsService } from '#residents';

import { MOVE_WAITS, STAND_IN_WAITS, STANDS_IN_AMENDMENT } from './data/own-yes.queries.js';

/** These talks are not there. */
export interface NothingToConfirm {
  readonly kind: 'NotFound';
}
/** Other terms than these wait for an answer, or none do. */
export interface StaleTerms {
  readonly kind: 'StaleTerms';
}
/** The resident has no phone that a code could reach. */
export interface NoPhone {
  readonly kind: 'NoPhone';
}

/** What stands in talks; the hash is null when nothing does. */
interface Standing {
  readonly id: string;
  readonly version: number;
  readonly termsHash: string | null;
}

/** A version and its hash, as they were seen. */
interface SeenTerms {
  readonly version: number;
  readonly termsHash: string;
}

/** A version of a ring and its hash, as they were seen. */
interface SeenRing {
  readonly version: number;
  readonly hash: string;
}

/** The resident's own yes to terms, a ring, another moment or a stand-in, while a broker acts in the resident's name. */
@Injectable()
export class OwnYesService {
  constructor(
    private readonly codes: PhoneCodesService,
    private readonly reading: ReadingService,
    private readonly rings: RingsService,
    private readonly residents: ResidentsService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Sends the resident a code with these terms in a few words, when exactly they stand in the talks now. */
  async askCode(
    actor: SignedIn,
    negotiationId: string,
    seen: SeenTerms,
  ): Promise<Result<PhoneCode, NothingToConfirm | StaleTerms | NoPhone | TooOften>> {
    const talks = await this.reading.talks(actor.id, negotiationId);
    if (actor.actedBy === undefined || !talks) return err({ kind: 'NotFound' });
    if (!(await this.stands(actor, talks, seen))) return err({ kind: 'StaleTerms' });
    if ((await this.residents.reachOf(actor.id)).phone === null) return err({ kind: 'NoPhone' });
    const { version, termsHash: boundTo } = seen;
    const binding = { personId: actor.id, purpose: 'terms' as const, subjectId: negotiationId, version, boundTo };
    return this.codes.ask(binding, actor.actedBy);
  }

  /** Sends the resident a code with their part of a ring in a few words, when exactly this version waits for their answer. */
  async askRingCode(
    actor: SignedIn,
    ringId: string,
    { version, hash }: SeenRing,
  ): Promise<Result<PhoneCode, NothingToConfirm | StaleTerms | NoPhone | TooOften>> {
    const ring = await this.rings.one(actor, ringId);
    if (actor.actedBy === undefined || !ring) return err({ kind: 'NotFound' });
    const waits = ring.state === 'proposed' && this.clock.now() < ring.answerBy && !ring.youConsented;
    if (!waits || ring.version !== version || ring.hash !== hash) return err({ kind: 'StaleTerms' });
    if ((await this.residents.reachOf(actor.id)).phone === null) return err({ kind: 'NoPhone' });
    const binding = { personId: actor.id, purpose: 'ring' as const, subjectId: ringId, version, boundTo: hash };
    return this.codes.ask(binding, actor.actedBy);
  }

  /** Sends the resident a code with another moment, or with who would come, when it waits for their yes. */
  async askTimeCode(
    actor: SignedIn,
    purpose: 'move' | 'standIn',
    subjectId: string,
  ): Promise<Result<PhoneCode, NothingToConfirm | StaleTerms | NoPhone | TooOften>> {
    if (actor.actedBy === undefined || !isUuid(subjectId)) return err({ kind: 'NotFound' });
    const asked = [actor.id, subjectId, this.clock.now()];
    const [waits] = await this.database.read(purpose === 'move' ? MOVE_WAITS : STAND_IN_WAITS, asked);
    if (waits === undefined) return err({ kind: 'NotFound' });
    if (!waits) return err({ kind: 'StaleTerms' });
    if ((await this.residents.reachOf(actor.id)).phone === null) return err({ kind: 'NoPhone' });
    return this.codes.ask({ personId: actor.id, purpose, subjectId, ...UNCHANGING }, actor.actedBy);
  }

  /** Types in what the resident read out. */
  giveCode(actor: SignedIn, codeId: string, digits: string): Promise<Result<PhoneCode, CodeRefused>> {
    return this.codes.try(actor.id, codeId, digits);
  }

  /** Whether exactly these terms wait for an answer: in the talks, or in a change of what was agreed there. */
  private async stands(actor: SignedIn, talks: Standing, { version, termsHash }: SeenTerms): Promise<boolean> {
    if (talks.version === version && talks.termsHash === termsHash) return true;
    const asked = [actor.id, talks.id, version, termsHash];
    const [stands = false] = await this.database.read(STANDS_IN_AMENDMENT, asked);
    return stands;
  }
}
