import { Injectable } from '@nestjs/common';
import { ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import { PostReaderService } from '#marketplace';
import type { NotFound, PostView } from '#marketplace';

import { AskingService } from './asking.service.js';
import type { Reason } from './domain/reasons.js';
import { rankForAny, rankSuggestions, strengthOf, type Strength, type Suggestion } from './domain/score.rules.js';
import { wideningsFor, WIDEST_M, type Widening } from './domain/widening.rules.js';

/** A post that fits, as the viewer sees it, with everything that speaks for and against it. */
export interface SuggestedPost {
  readonly post: PostView;
  readonly strength: Strength;
  readonly reasons: readonly Reason[];
}

/** What fits a post, best first. */
export interface Suggestions {
  readonly suggestions: readonly SuggestedPost[];
  /** How many posts were compared one by one; what was left out before cannot fit better. Told to nobody: hidden ones count. */
  readonly lookedAt: number;
}

/** Who fits a post, and why. Nothing is stored and nobody is told: a suggestion is a proposal to start talking. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly asking: AskingService,
    private readonly posts: PostReaderService,
  ) {}

  /**
   * The best `first` posts for an open post, for its author, a broker of its area or an administrator; for everybody
   * else, and for a post that is not open, it is not found. Whoever paused gets none.
   */
  async forPost(actor: SignedIn, postId: string, first = 20): Promise<Result<Suggestions, NotFound>> {
    const asked = await this.asking.post(actor, postId);
    if (!asked.ok) return asked;
    const { seeker, weights, now } = asked.value;
    const { candidates, lookedAt } = await asked.value.best(first);
    const ranked = rankSuggestions(seeker, candidates, now, weights, first);
    return ok({ suggestions: await this.shown(actor, ranked), lookedAt });
  }

  /** Of some posts those that are suggested for an open one at this moment, best first; for whom it is as `forPost`. */
  async among(actor: SignedIn, postId: string, postIds: readonly string[]): Promise<Result<SuggestedPost[], NotFound>> {
    const asked = await this.asking.post(actor, postId);
    if (!asked.ok) return asked;
    const { seeker, weights, now, among } = asked.value;
    const ranked = rankSuggestions(seeker, await among(postIds), now, weights, postIds.length);
    return ok(await this.shown(actor, ranked));
  }

  /**
   * The best `first` requests for whoever asks, who needs no post: by what the own profile says they can do, where and when.
   * Whoever paused, has no profile or named nothing to do gets none.
   */
  async forMe(actor: SignedIn, first = 20): Promise<Suggestions> {
    const { seekers, best, now, weights } = await this.asking.profile(actor);
    const { candidates, lookedAt } = await best(first);
    const ranked = rankForAny(seekers, candidates, now, weights, first);
    return { suggestions: await this.shown(actor, ranked), lookedAt };
  }

  /**
   * What would bring more to an open post that few fit, for whoever may ask for its suggestions: most first, at most
   * five, none when five or more fit at least fairly. Whoever paused gets none.
   */
  async wideningsOf(actor: SignedIn, postId: string): Promise<Result<Widening[], NotFound>> {
    const asked = await this.asking.post(actor, postId);
    if (!asked.ok) return asked;
    const { seeker, weights, now } = asked.value;
    const metres = Math.max(weights.maxMetres, WIDEST_M);
    // What helps by telephone alone is found by whoever allows it, so whoever does not is looked for as if.
    const atDistance = seeker.atDistance === 'no' ? 'possible' : seeker.atDistance;
    return ok(wideningsFor(seeker, await asked.value.others({ metres, atDistance }), now, weights));
  }

  /** The posts themselves, read again as the viewer: one that closed in between is left out. */
  private async shown(actor: SignedIn, ranked: readonly Suggestion[]): Promise<SuggestedPost[]> {
    const posts = await this.posts.posts(
      actor,
      ranked.map(({ postId }) => postId),
    );
    return ranked.flatMap(({ postId, score, reasons }) => {
      const post = posts.get(postId);
      return post?.state === 'open' ? [{ post, strength: strengthOf(score), reasons }] : [];
    });
  }
}
