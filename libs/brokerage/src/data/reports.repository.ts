import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { HouseRule } from '#marketplace';
import { Database, type Tx } from '#platform';

import type { CaseState, ReportAbout } from '../domain/report.rules.js';
import {
  ADD_REPORT,
  CASE_FOR_BROKER,
  CASES,
  DECIDE_CASE,
  OPEN_CASE,
  OTHER_SIDE,
  SOMEBODY_MET,
  type CaseView,
  type ReportSubject,
} from './reports.queries.js';

/** A new case. */
export interface NewCase extends ReportSubject {
  readonly id: string;
  readonly about: ReportAbout;
  readonly subjectId: string;
}

/** A new report of a case. */
export interface NewReport {
  readonly id: string;
  readonly caseId: string;
  readonly reporterId: PersonId | null;
  readonly rule: HouseRule;
  readonly words: string;
}

/** How a case is decided. */
export interface CaseDecision {
  readonly state: Exclude<CaseState, 'open'>;
  readonly rule: HouseRule | null;
  readonly reason: string;
  readonly by: PersonId;
}

/** What was reported. */
@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** The other side of talks; null for whoever is no side of them. */
  async otherSide(of: PersonId, negotiationId: string): Promise<ReportSubject | null> {
    const [found] = await this.database.read(OTHER_SIDE, [of, negotiationId]);
    return found ?? null;
  }

  /** Somebody with whom this person had talks; null for anybody else. */
  async somebodyMet(by: PersonId, personId: PersonId): Promise<ReportSubject | null> {
    const [found] = await this.database.read(SOMEBODY_MET, [by, personId]);
    return found ?? null;
  }

  /** The open case about something: the one that is there, or this new one. */
  async open(tx: Tx, { id, about, subjectId, personId, postId, areaCode }: NewCase, now: Date): Promise<string> {
    const [caseId = id] = await tx.named(OPEN_CASE, [id, about, subjectId, personId, postId, areaCode, now]);
    return caseId;
  }

  async add(tx: Tx, { id, caseId, reporterId, rule, words }: NewReport, now: Date): Promise<void> {
    await tx.named(ADD_REPORT, [id, caseId, reporterId, rule, words, now]);
  }

  /** A case that this broker may decide about, wherever it lies. */
  async forBroker(
    tx: Tx,
    caseId: string,
    broker: PersonId,
  ): Promise<{ about: ReportAbout; postId: string | null; areaCode: string } | null> {
    const [found] = await tx.named(CASE_FOR_BROKER, [caseId, broker]);
    return found ?? null;
  }

  /** Decides a case; answers whether it was open. */
  async decide(tx: Tx, caseId: string, { state, rule, reason, by }: CaseDecision, now: Date): Promise<boolean> {
    return (await tx.named(DECIDE_CASE, [caseId, state, rule, reason, by, now])).length > 0;
  }

  /** Cases by id; the caller decides who may see them. */
  async byId(ids: readonly string[]): Promise<ReadonlyMap<string, CaseView>> {
    const cases = ids.length === 0 ? [] : await this.database.read(CASES, [ids]);
    return new Map(cases.map((one) => [one.id, one]));
  }
}
