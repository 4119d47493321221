import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import { noteOf, PlacesService, PostReaderService, RefusalsService } from '#marketplace';
import type { NoteLength, NotFound, NotInReview, OwnPost, Refusal } from '#marketplace';
import { Database, newId } from '#platform';

import { AppealsRepository, type AppealDecision } from './data/appeals.repository.js';
import type { AppealView } from './data/appeals.queries.js';
import { WorkItemsRepository } from './data/work-items.repository.js';
import {
  appealable,
  appealEnd,
  type AlreadyAppealed,
  type AppealTooLate,
  type NothingToAppeal,
} from './domain/appeal.rules.js';
import { appealDecided } from './domain/brokerage.events.js';
import { ownWords, type WordsLength } from './domain/report.rules.js';
import type { AlreadyDone } from './domain/work-item.rules.js';

/** Why an appeal is not taken. */
export type AppealError = NotFound | NothingToAppeal | AppealTooLate | AlreadyAppealed | WordsLength;
/** Why an appeal is not decided. */
export type AppealDecisionError = NotFound | OwnPost | NotInReview | NoteLength | AlreadyDone;

/** The last refusal of somebody's post, and what became of an appeal about it. */
export interface OwnRefusal extends Refusal {
  /** Null when an appeal is not possible: it was made, it is too late, or newer words are public. */
  readonly appealUntil: Date | null;
  readonly appeal: AppealView | null;
}

/**
 * Appeals of authors whose words were refused, at a review or after a report. Another broker than the one who refused
 * decides; for that one, as for everybody else, an appeal is not there.
 */
@Injectable()
export class AppealsService {
  constructor(
    private readonly database: Database,
    private readonly appeals: AppealsRepository,
    private readonly items: WorkItemsRepository,
    private readonly posts: PostReaderService,
    private readonly refusals: RefusalsService,
    private readonly places: PlacesService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** Appeals against the last refusal of one's post, within six months, in 5 to 500 characters; once. */
  async appeal(actor: SignedIn, postId: string, text: string): Promise<Result<Refusal, AppealError>> {
    const post = await this.posts.post(actor, postId);
    if (post?.authorId !== actor.id) return err({ kind: 'NotFound' });
    const words = ownWords(text);
    if (!words.ok) return words;
    const now = this.clock.now();
    const open = appealable(await this.refusalOf(postId), now);
    if (!open.ok) return open;
    return this.database.transaction<Refusal, AppealError>(async (tx) => {
      const [id, refusal] = [newId(now), open.value];
      if (!(await this.appeals.add(tx, id, refusal, words.value, now))) return err({ kind: 'AlreadyAppealed' });
      const { areaCode } = refusal;
      await this.items.open(tx, { id: newId(now), kind: 'appeal', subjectId: id, postId, areaCode }, now);
      return ok(refusal);
    });
  }

  /** The last refusal of one's own post, or null. */
  async ownRefusal(actor: SignedIn, postId: string): Promise<OwnRefusal | null> {
    const refusal = await this.refusalOf(postId);
    if (!refusal || refusal.authorId !== actor.id) return null;
    const last = await this.appeals.lastOf(postId);
    const about = last?.revision === refusal.revision && last.refusedAt.getTime() === refusal.refusedAt.getTime();
    const possible = !about && appealable(refusal, this.clock.now()).ok;
    return { ...refusal, appealUntil: possible ? appealEnd(refusal.refusedAt) : null, appeal: about ? last : null };
  }

  /** Puts the refused words before the public after all, unless newer ones are; the note is for the author. */
  grant(actor: SignedIn, appealId: string, note: string): Promise<Result<string, AppealDecisionError>> {
    return this.decide(actor, appealId, note, 'granted');
  }

  /** The refusal stays; the note tells the author why. */
  reject(actor: SignedIn, appealId: string, note: string): Promise<Result<string, AppealDecisionError>> {
    return this.decide(actor, appealId, note, 'rejected');
  }

  /** Appeals by id; the caller decides who may see them. */
  byId(ids: readonly string[]): Promise<ReadonlyMap<string, AppealView>> {
    return this.appeals.byId(ids);
  }

  private decide(
    actor: SignedIn,
    appealId: string,
    text: string,
    state: AppealDecision['state'],
  ): Promise<Result<string, AppealDecisionError>> {
    return this.database.transaction<string, AppealDecisionError>(async (tx) => {
      const known = isUuid(appealId) ? await this.appeals.forBroker(tx, appealId, actor.id) : null;
      const tree = await this.areas.tree();
      if (!known || !tree.covers(actor.brokerOf, known.areaCode)) return err({ kind: 'NotFound' });
      const note = noteOf(text);
      if (!note.ok) return note;
      const now = this.clock.now();
      await this.places.lock(tx, known.postId);
      const decision = { state, note: note.value, by: actor.id };
      if (!(await this.appeals.decide(tx, appealId, decision, now))) return err({ kind: 'AlreadyDone' });
      if (state === 'granted') {
        const restored = await this.refusals.restore(tx, actor, known.postId, known.revision);
        // Newer words of the author are public: the refusal was wrong all the same.
        if (!restored.ok && restored.error.kind !== 'StaleRevision') return err(restored.error);
      }
      await this.items.end(tx, 'appeal', appealId, actor.id, now);
      await tx.emit(appealDecided({ appealId }));
      return ok(appealId);
    });
  }

  private async refusalOf(postId: string): Promise<Refusal | null> {
    return isUuid(postId) ? ((await this.refusals.lastOf([postId])).get(postId) ?? null) : null;
  }
}
