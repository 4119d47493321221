import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, type Fact, type Result, type SignedIn } from '#kernel';
import { PlacesService, type PostClosed } from '#marketplace';
import { Database, SETTINGS_TOKEN, type RunSettings, type Tx } from '#platform';

import { MediationRepository } from '../data/talks/mediation.repository.js';
import type { TalksPlace } from '../data/talks/mediation.queries.js';
import type { LockedTalks } from '../data/talks/talks.queries.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import {
  isMediator,
  joinMediation,
  leaveMediation,
  remarkAsMediator,
  suggest,
  type AlreadyMediated,
  type NotMediated,
} from '../domain/talks/mediation.rules.js';
import { checkMessage, type MessageRefused } from '../domain/words/message.rules.js';
import {
  negotiationMediatorJoined,
  negotiationMediatorLeft,
  negotiationMediatorRemarked,
  negotiationSuggested,
} from '../domain/talks/negotiation.events.js';
import type { NotFound, WordsError } from '../domain/talks/refusals.rules.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';
import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { VersionsService } from './versions.service.js';

/** Why a broker does not join talks. */
export type JoinError = NotFound | NotMediated | AlreadyMediated | PostClosed;

/** Talks as an act of their mediator finds them, locked. */
interface Mediated {
  readonly tx: Tx;
  readonly talks: LockedTalks;
  readonly now: Date;
}

/**
 * What a broker does beside talks: join with the consent of both, suggest, say something, leave; nothing of it settles
 * anything. Talks of another area, talks of one's own, and talks that somebody else mediates are not there.
 */
@Injectable()
export class MediationService {
  constructor(
    private readonly database: Database,
    private readonly mediation: MediationRepository,
    private readonly talks: TalksRepository,
    private readonly versions: VersionsService,
    private readonly places: PlacesService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /**
   * A broker of the area comes beside the talks; of several at once, one. Locks the mandates of the two first, so that a
   * deed for one of them at the same moment is seen or sees this. Locks the post before the talks: what closed for want of
   * an answer opens again, when its post is still there and the two do not talk about it anew.
   */
  async join(tx: Tx, actor: SignedIn, id: string): Promise<Result<TalksPlace, JoinError>> {
    const place = await this.placeFor(tx, actor, id);
    if (!place) return err({ kind: 'NotFound' });
    await this.mediation.holdOffDeeds(tx, actor.id, [place.requesterId, place.helperId]);
    const post = await this.places.lockForTalks(tx, place.postId);
    const talks = await this.mediation.lock(tx, id, actor.id);
    if (!talks || !post) return err({ kind: 'NotFound' });
    const { terms, blocked } = await this.talks.factsFor(tx, talks);
    // Talks in which nobody asked for a broker are there for the two alone.
    if (blocked || talks.mediation === null) return err({ kind: 'NotFound' });
    const now = this.clock.now();
    const decided = joinMediation(talks, actor.id, terms, now, limitsOf(this.settings, talks));
    if (!decided.ok) return decided;
    const reopened = talks.state === 'closed';
    if (reopened) {
      if (post.state !== 'open' && post.state !== 'fulfilled') return err({ kind: 'PostClosed', state: post.state });
      const anew = await this.talks.underWay(tx, place.postId, place.responderId);
      if (anew !== null) return err({ kind: 'NotMediated', mediation: talks.mediation });
    }
    const turn = await this.talks.save(tx, talks, decided.value, now);
    await tx.emit(negotiationMediatorJoined({ negotiationId: id, by: actor.id, turn, reopened }));
    return ok(place);
  }

  /** The mediator goes; the talks stay as they are. */
  leave(actor: SignedIn, id: string): Promise<Result<number, NotFound>> {
    return this.act<never>(actor, id, async ({ tx, talks, now }) => {
      const turn = await this.talks.save(tx, talks, leaveMediation(talks, actor.id), now);
      await tx.emit(negotiationMediatorLeft({ negotiationId: id, by: actor.id }));
      return ok(turn);
    });
  }

  /** Says something to both. */
  message(actor: SignedIn, id: string, text: string): Promise<Result<number, NotFound | MessageRefused>> {
    return this.act<MessageRefused>(actor, id, async ({ tx, talks, now }) => {
      const said = checkMessage(text, false);
      if (!said.ok) return said;
      const turn = await this.talks.save(tx, talks, remarkAsMediator(talks, actor.id), now, said.value);
      await tx.emit(negotiationMediatorRemarked({ negotiationId: id, by: actor.id, turn }));
      return ok(turn);
    });
  }

  /** Puts a version beside the talks, in the place of an earlier one; answers its number. */
  suggest(
    actor: SignedIn,
    id: string,
    worded: WordedTerms,
    message?: string,
  ): Promise<Result<number, NotFound | WordsError>> {
    return this.act<WordsError>(actor, id, async ({ tx, talks, now }) => {
      const { requesterId, helperId, zone } = talks;
      const version = await this.versions.check(tx, worded, { people: [requesterId, helperId], zone, message }, now);
      if (!version.ok) return version;
      const said = message === undefined ? null : checkMessage(message, false);
      if (said && !said.ok) return said;
      const suggestion = await this.mediation.nextSuggestion(tx, id);
      const original = [said?.value.original, version.value.original].filter(Boolean).join('\n') || null;
      const words = { ...said?.value, original, suggestion };
      await this.talks.save(tx, talks, suggest(talks, actor.id, suggestion), now, words, version.value);
      await tx.emit(negotiationSuggested({ negotiationId: id, by: actor.id, suggestion }));
      return ok(suggestion);
    });
  }

  /** Where talks are, when they are of this broker's areas, not their own, and they act for neither of the two. */
  async placeFor(tx: Tx, actor: SignedIn, id: string): Promise<TalksPlace | null> {
    const place = isUuid(id) ? await this.mediation.placeOf(tx, id, actor.id) : null;
    if (!place) return null;
    const tree = await this.areas.tree();
    return tree.covers(actor.brokerOf, place.areaCode) ? place : null;
  }

  /** An act of the mediator under the lock of the talks; no longer one of theirs, no longer their areas: not found. */
  private act<E extends Fact>(
    actor: SignedIn,
    id: string,
    act: (held: Mediated) => Promise<Result<number, E>>,
  ): Promise<Result<number, E | NotFound>> {
    return this.database.transaction<number, E | NotFound>(async (tx) => {
      if (!(await this.placeFor(tx, actor, id))) return err({ kind: 'NotFound' });
      const talks = await this.mediation.lock(tx, id, actor.id);
      if (!talks || !isMediator(talks, actor.id)) return err({ kind: 'NotFound' });
      const { blocked } = await this.talks.factsFor(tx, talks);
      if (blocked) return err({ kind: 'NotFound' });
      return act({ tx, talks, now: this.clock.now() });
    });
  }
}
