import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, type Result, type SignedIn } from '#kernel';
import { PlacesService, type NotFound, type PostClosed } from '#marketplace';
import { TalksService } from '#negotiation';
import { Database, newId, SETTINGS_TOKEN, type RunSettings, type Tx } from '#platform';

import type { IntroductionEntity } from './data/introduction.entity.js';
import {
  INTRODUCTIONS_MADE,
  INTRODUCTIONS_OF,
  type IntroductionMade,
  type IntroductionSeen,
} from './data/introductions.queries.js';
import { IntroductionsRepository } from './data/introductions.repository.js';
import { introductionAgreed, introductionAsked, introductionOver } from './domain/brokerage.events.js';
import {
  answer,
  checkWords,
  type AlreadySaid,
  type IntroductionOver,
  type IntroductionWords,
  type Said,
} from './domain/introduction.rules.js';

/** The two are asked already, or talk. */
export interface AlreadyInTouch {
  readonly kind: 'AlreadyInTouch';
}

/** Whom a broker proposes to the author of which post, with what words. */
export interface IntroductionForm {
  readonly postId: string;
  readonly residentId: string;
  /** A post of theirs that fits, when there is one. */
  readonly otherPostId: string | null;
  readonly words: string;
}

/** Why nobody is introduced. */
export type IntroduceError = NotFound | PostClosed | AlreadyInTouch | IntroductionWords;

/** Introductions that lapse in one transaction, and that a list shows at most. */
const PAGE = 100;
const DAY_MS = 86_400_000;

/**
 * A broker proposes two people of their areas to each other. Until both said yes neither learns a name; a no is not told
 * to the other as a no, and to nobody by whom.
 */
@Injectable()
export class IntroductionsService {
  constructor(
    private readonly database: Database,
    private readonly introductions: IntroductionsRepository,
    private readonly places: PlacesService,
    private readonly talks: TalksService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Asks two people whether they would like to talk about a post; answers the id. */
  introduce(actor: SignedIn, form: IntroductionForm): Promise<Result<string, IntroduceError>> {
    return this.database.transaction<string, IntroduceError>(async (tx) => {
      const { postId, residentId, otherPostId } = form;
      if (![postId, residentId, ...(otherPostId === null ? [] : [otherPostId])].every(isUuid)) return gone;
      const post = await this.places.lockForTalks(tx, postId);
      const now = this.clock.now();
      const facts = post && (await this.introductions.facts(tx, postId, residentId, otherPostId, now));
      const tree = await this.areas.tree();
      const mine = (code: string | null) => code !== null && tree.covers(actor.brokerOf, code);
      if (!post || !facts || !mine(post.areaCode) || !mine(facts.areaCode)) return gone;
      // Whether one blocked the other is theirs to know: it reads as somebody who is not there.
      if (!facts.canMeet || !facts.otherPostFits || [post.authorId, residentId].includes(actor.id)) return gone;
      if (post.state !== 'open') return err({ kind: 'PostClosed', state: post.state });
      if (facts.talking) return err({ kind: 'AlreadyInTouch' });
      const words = checkWords(form.words, [facts.authorName, facts.otherName]);
      if (!words.ok) return words;
      const id = newId(now);
      const added = await this.introductions.add(tx, {
        id,
        postId,
        otherPostId,
        authorId: post.authorId,
        otherId: residentId,
        brokerId: actor.id,
        areaCode: post.areaCode,
        words: words.value,
        state: 'asked',
        askedAt: now,
        answerBy: new Date(now.getTime() + this.settings.ANSWER_DAYS * DAY_MS),
        authorSaid: null,
        otherSaid: null,
        endedAt: null,
        negotiationId: null,
      });
      if (!added) return err({ kind: 'AlreadyInTouch' });
      await tx.emit(introductionAsked({ introductionId: id, people: [post.authorId, residentId] }));
      return ok(id);
    });
  }

  /** One of the two answers. With the second yes talks open; when that is not possible any more, it did not work out. */
  answer(actor: SignedIn, id: string, said: Said): Promise<Result<string, NotFound | IntroductionOver | AlreadySaid>> {
    return this.database.transaction<string, NotFound | IntroductionOver | AlreadySaid>(async (tx) => {
      const postId = isUuid(id) ? await this.introductions.postOf(tx, id, actor.id) : null;
      if (postId === null) return gone;
      // Post before talks, as everywhere; what stands above talks comes after the post.
      const post = await this.places.lockForTalks(tx, postId);
      const introduction = await this.introductions.lock(tx, id);
      if (!introduction) return gone;
      const now = this.clock.now();
      const decided = answer(introduction, actor.id, said, now);
      if (!decided.ok) return decided;
      const { to, ...answers } = decided.value;
      const negotiationId = to === 'agreed' && post ? await this.talks.openIntroduced(tx, post, introduction) : null;
      const state = to === 'agreed' && negotiationId === null ? 'over' : to;
      const endedAt = state === 'asked' ? null : now;
      await this.introductions.save(tx, { ...introduction, ...answers, state, endedAt, negotiationId });
      await this.tell(tx, id, negotiationId, state);
      return ok(id);
    });
  }

  /** Ends what was not answered in time; answers how many. Running twice is harmless. */
  async lapseDue(): Promise<number> {
    for (let lapsed = 0; ;) {
      const page = await this.database.write(async (tx) => {
        const ids = await this.introductions.lapse(tx, this.clock.now(), PAGE);
        for (const introductionId of ids) await tx.emit(introductionOver({ introductionId }));
        return ids.length;
      });
      lapsed += page;
      if (page < PAGE) return lapsed;
    }
  }

  /** What somebody was asked, newest first, at most 100. */
  mine(actor: SignedIn): Promise<IntroductionSeen[]> {
    return this.database.read(INTRODUCTIONS_OF, [actor.id, null, PAGE]);
  }

  async one(actor: SignedIn, id: string): Promise<IntroductionSeen | null> {
    const [seen] = await this.database.read(INTRODUCTIONS_OF, [actor.id, id, 1]);
    return seen ?? null;
  }

  /** What was proposed in a broker's areas, newest first, at most 100. */
  async made(actor: SignedIn, id: string | null = null): Promise<IntroductionMade[]> {
    const tree = await this.areas.tree();
    const areas = actor.brokerOf.flatMap((code) => tree.below(code));
    return this.database.read(INTRODUCTIONS_MADE, [areas, actor.id, id, PAGE]);
  }

  private async tell(tx: Tx, introductionId: string, negotiationId: string | null, state: IntroductionEntity['state']) {
    if (negotiationId !== null) await tx.emit(introductionAgreed({ introductionId, negotiationId }));
    else if (state === 'over') await tx.emit(introductionOver({ introductionId }));
  }
}

const gone = err({ kind: 'NotFound' } as const);
