import { Injectable, Inject } from '@nestjs/common';
import { AreasService, type AreaTree } from '#areas';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { PlacesService, respond } from '#marketplace';
import type { OwnPost, PostClosed, PostForTalks, ProfileIncomplete } from '#marketplace';
import { Database, SETTINGS_TOKEN, type RunSettings, type Tx } from '#platform';

import { ResponsesRepository } from '../data/talks/responses.repository.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import { firstContactsADay, waitForContact } from '../domain/talks/first-contacts.rules.js';
import { checkMessage } from '../domain/words/message.rules.js';
import { negotiationOpened, negotiationProposed } from '../domain/talks/negotiation.events.js';
import { answerByFor, limitsOf } from '../domain/talks/talks-limits.rules.js';
import { otherSide, personOn, turnOf } from '../domain/talks/talks.rules.js';
import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { propose } from '../domain/talks/turns.rules.js';
import type { AlreadyTalking, NotFound, OnPause, TooOften, WordsError } from '../domain/talks/refusals.rules.js';
import { BeginningsService } from './beginnings.service.js';
import { VersionsService } from './versions.service.js';

/** Why somebody cannot answer a post. */
export type RespondFact =
  NotFound | OwnPost | PostClosed | AlreadyTalking | ProfileIncomplete | OnPause | TooOften | WordsError;

/** Whom a broker introduced to the author of a post, and the broker. */
export interface Introduced {
  readonly otherId: PersonId;
  readonly brokerId: PersonId;
}

const talksAbout = ({ vacancy }: PostForTalks) => ({ aboutVacancy: vacancy });

/** "I would like to": opens talks about a post with a first proposal. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly database: Database,
    private readonly talks: TalksRepository,
    private readonly responses: ResponsesRepository,
    private readonly beginnings: BeginningsService,
    private readonly versions: VersionsService,
    private readonly places: PlacesService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Opens talks; answers their id. The author of a request is helped, that of an offer helps. */
  async respond(
    actor: SignedIn,
    postId: string,
    worded: WordedTerms,
    message?: string,
  ): Promise<Result<string, RespondFact>> {
    if (!isUuid(postId)) return err({ kind: 'NotFound' });
    const said = message === undefined ? null : checkMessage(message, false);
    if (said && !said.ok) return said;
    const tree = await this.areas.tree();
    return this.database.transaction<string, RespondFact>(async (tx) => {
      // Post before talks, as everywhere.
      const post = await this.places.lockForTalks(tx, postId);
      if (!post) return err({ kind: 'NotFound' });
      const now = this.clock.now();
      const refusal = await this.refusal(tx, post, actor.id, tree, now);
      if (refusal) return err(refusal);
      const zone = tree.zoneOf(post.areaCode);
      const people = [post.authorId, actor.id];
      const version = await this.versions.check(tx, worded, { people, zone, message }, now);
      if (!version.ok) return version;
      const wait = await this.waitOf(tx, actor.id, now);
      if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });

      const limits = limitsOf(this.settings, talksAbout(post));
      const beginning = { responderId: actor.id, zone, answerBy: answerByFor(null, now, limits) };
      const talks = await this.beginnings.begin(tx, post, beginning, now);
      if (!talks) {
        const negotiationId = await this.talks.underWay(tx, postId, actor.id);
        return err(negotiationId === null ? { kind: 'NotFound' } : { kind: 'AlreadyTalking', negotiationId });
      }
      const decided = propose(talks, actor.id, version.value.terms, now, limits);
      if (!decided.ok) throw new Error(`New talks refuse their first proposal: ${decided.error.kind}`);
      const words = {
        ...(said ? { body: said.value.body } : {}),
        original: [said?.value.original, version.value.original].filter(Boolean).join('\n') || null,
      };
      await this.talks.save(tx, talks, decided.value, now, words, version.value);
      const between = { negotiationId: talks.id, by: actor.id, to: personOn(talks, otherSide(talks.openedBy)) };
      await tx.emit(negotiationOpened({ ...between, postId }));
      await tx.emit(negotiationProposed({ ...between, version: decided.value.version }));
      return ok(talks.id);
    });
  }

  /**
   * Opens talks between two whom a broker introduced, about a post that the caller holds locked, with nothing put forward:
   * the one who did not write the post begins. Answers their id, or null when they cannot talk (any more).
   */
  async openIntroduced(tx: Tx, post: PostForTalks, { otherId, brokerId }: Introduced): Promise<string | null> {
    const tree = await this.areas.tree();
    const now = this.clock.now();
    if (await this.refusal(tx, post, otherId, tree, now)) return null;
    const answerBy = answerByFor(null, now, limitsOf(this.settings, talksAbout(post)));
    const beginning = { responderId: otherId, zone: tree.zoneOf(post.areaCode), answerBy };
    const talks = await this.beginnings.begin(tx, post, beginning, now);
    if (!talks) return null;
    await this.talks.save(tx, talks, turnOf(talks, 'introduce', null, { byBroker: brokerId }), now);
    await tx.emit(negotiationOpened({ negotiationId: talks.id, by: otherId, to: post.authorId, postId: post.id }));
    return talks.id;
  }

  /** Who cannot see the post hears that it is not there. */
  private async refusal(
    tx: Tx,
    post: PostForTalks,
    person: PersonId,
    tree: AreaTree,
    now: Date,
  ): Promise<RespondFact | null> {
    const facts = await this.responses.facts(tx, post.id, person, now);
    if (!facts) return { kind: 'NotFound' };
    const { areaCode, pausedUntil } = facts;
    const municipality = areaCode === null ? null : tree.municipalityOf(areaCode);
    const hidden = !facts.authorIsThere || (facts.absence && municipality !== facts.municipalityCode);
    if (hidden && person !== post.authorId) return { kind: 'NotFound' };
    const decided = respond(post, person, now);
    if (!decided.ok) {
      const { error } = decided;
      if (error.kind === 'OwnPost' || error.kind === 'PostClosed') return error;
      return { kind: 'PostClosed', state: error.kind === 'Full' ? 'fulfilled' : 'lapsed' };
    }
    if (areaCode === null) return { kind: 'ProfileIncomplete' };
    return pausedUntil !== null && now < pausedUntil ? { kind: 'OnPause', until: pausedUntil } : null;
  }

  /** Seconds to wait; counted under a lock of the person, so that contacts at the same moment are counted one by one. */
  private async waitOf(tx: Tx, person: PersonId, now: Date): Promise<number | null> {
    const since = await this.responses.lockResponder(tx, person);
    const allowed = firstContactsADay(since ?? now, now);
    return waitForContact(await this.responses.contactBack(tx, person, allowed - 1), now);
  }
}
