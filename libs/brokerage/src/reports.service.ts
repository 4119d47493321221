import { Injectable } from '@nestjs/common';
import { limitedAddress, type TooOften } from '#accounts';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, personOf } from '#kernel';
import type { Actor, PersonId, Result, SignedIn } from '#kernel';
import { noteOf, PostReaderService, RefusalsService } from '#marketplace';
import type { HouseRule, NoteLength, NotFound, OwnPost, PostClosed } from '#marketplace';
import { Database, Limiter, newId, type Limit, type Tx } from '#platform';

import { ReportsRepository, type CaseDecision } from './data/reports.repository.js';
import type { CaseView, ReportSubject } from './data/reports.queries.js';
import { WorkItemsRepository } from './data/work-items.repository.js';
import { reportDecided } from './domain/brokerage.events.js';
import { ownWords, type ReportAbout, type WordsLength } from './domain/report.rules.js';
import type { AlreadyDone } from './domain/work-item.rules.js';

const DAY_S = 24 * 3600;
const REPORTS_A_PERSON: Limit = { name: 'report-person', times: 10, seconds: DAY_S };
const REPORTS_AN_ADDRESS: Limit = { name: 'report-address', times: 10, seconds: DAY_S };

/** What somebody fills in. */
export interface ReportForm {
  readonly about: ReportAbout;
  /** Of the post, the talks or the person. */
  readonly id: string;
  readonly rule: HouseRule;
  readonly words: string;
}

/** Why a report is not taken. */
export type ReportError = NotFound | OwnPost | WordsLength | TooOften;
/** Why a case is not decided. */
export type CaseError = NotFound | OwnPost | PostClosed | NoteLength | AlreadyDone;

/**
 * Reports of what breaks a house rule. However many there are, they make one case for a broker of the area, and nothing but
 * the broker's decision changes what they are about. Who reported is told to nobody.
 * Lock order: the post, then its case and work item.
 */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly items: WorkItemsRepository,
    private readonly posts: PostReaderService,
    private readonly refusals: RefusalsService,
    private readonly areas: AreasService,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
  ) {}

  /** Reports a post that one sees, or, signed in, talks of one's own or somebody met there; `address` is the client's. */
  async report(actor: Actor, form: ReportForm, address: string): Promise<Result<null, ReportError>> {
    const words = ownWords(form.words);
    if (!words.ok) return words;
    const reporterId = personOf(actor);
    const subject = await this.subjectOf(actor, form);
    if (!subject) return err({ kind: 'NotFound' });
    if (subject.personId === reporterId) return err({ kind: 'OwnPost' });
    const wait =
      reporterId === null
        ? await this.limiter.take(REPORTS_AN_ADDRESS, limitedAddress(address))
        : await this.limiter.take(REPORTS_A_PERSON, reporterId);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    await this.database.write(async (tx) => {
      const now = this.clock.now();
      const { postId, areaCode } = subject;
      const fresh = { id: newId(now), about: form.about, subjectId: form.id, ...subject };
      const caseId = await this.reports.open(tx, fresh, now);
      await this.reports.add(tx, { id: newId(now), caseId, reporterId, rule: form.rule, words: words.value }, now);
      await this.items.open(tx, { id: newId(now), kind: 'report', subjectId: caseId, postId, areaCode }, now);
    });
    return ok(null);
  }

  /**
   * Decides that a house rule is broken, with a reason of 5 to 500 characters for the one whom it is about: a post is taken
   * from view, and its author may appeal.
   */
  uphold(actor: SignedIn, caseId: string, rule: HouseRule, reason: string): Promise<Result<string, CaseError>> {
    return this.decide(actor, caseId, reason, (why) => ({ state: 'upheld', rule, reason: why, by: actor.id }));
  }

  /** Decides that it can stay, with a note of 5 to 500 characters for colleagues. */
  dismiss(actor: SignedIn, caseId: string, note: string): Promise<Result<string, CaseError>> {
    return this.decide(actor, caseId, note, (why) => ({ state: 'dismissed', rule: null, reason: why, by: actor.id }));
  }

  /** Cases by id; the caller decides who may see them. */
  cases(ids: readonly string[]): Promise<ReadonlyMap<string, CaseView>> {
    return this.reports.byId(ids);
  }

  private decide(
    actor: SignedIn,
    caseId: string,
    text: string,
    decisionFor: (reason: string) => CaseDecision,
  ): Promise<Result<string, CaseError>> {
    return this.database.transaction<string, CaseError>(async (tx) => {
      const known = isUuid(caseId) ? await this.reports.forBroker(tx, caseId, actor.id) : null;
      const tree = await this.areas.tree();
      if (!known || !tree.covers(actor.brokerOf, known.areaCode)) return err({ kind: 'NotFound' });
      const reason = noteOf(text);
      if (!reason.ok) return reason;
      const decision = decisionFor(reason.value);
      const { about, postId } = known;
      const down = about === 'post' && postId !== null ? await this.takeDown(tx, actor, postId, decision) : ok(null);
      const now = this.clock.now();
      // Whoever was later finds the case decided, also where the post is gone with it.
      if (!down.ok && down.error.kind !== 'PostClosed') return down;
      if (!(await this.reports.decide(tx, caseId, decision, now))) return err({ kind: 'AlreadyDone' });
      if (!down.ok) return down;
      await this.items.end(tx, 'report', caseId, actor.id, now);
      await tx.emit(reportDecided({ caseId }));
      return ok(caseId);
    });
  }

  private async takeDown(
    tx: Tx,
    actor: SignedIn,
    postId: string,
    { rule, reason }: CaseDecision,
  ): Promise<Result<unknown, OwnPost | PostClosed | NoteLength | NotFound>> {
    return rule === null ? ok(null) : this.refusals.takeDown(tx, actor, postId, rule, reason);
  }

  private async subjectOf(actor: Actor, { about, id }: ReportForm): Promise<ReportSubject | null> {
    if (!isUuid(id)) return null;
    if (about === 'post') {
      const post = await this.posts.post(actor, id);
      // Only what others read can be reported; a draft is for nobody else.
      return post && post.approvedRevision !== null
        ? { personId: post.authorId, postId: post.id, areaCode: post.areaCode }
        : null;
    }
    const reporter: PersonId | null = personOf(actor);
    if (reporter === null || reporter === id) return null;
    return about === 'talks' ? this.reports.otherSide(reporter, id) : this.somebodyMet(reporter, id);
  }

  /** Brokers of where somebody lives look after a report about this person; without a place those of the talks. */
  private async somebodyMet(reporter: PersonId, personId: PersonId): Promise<ReportSubject | null> {
    const met = await this.reports.somebodyMet(reporter, personId);
    if (!met) return null;
    const home = await this.database.write((tx) => this.items.areaOfPerson(tx, personId));
    return { personId, postId: null, areaCode: home ?? met.areaCode };
  }
}
