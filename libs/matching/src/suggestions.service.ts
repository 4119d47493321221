import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import type { AreaTree } from '#areas';
import { Clock, err, hasRole, isUuid, ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import { PostReaderService } from '#marketplace';
import type { NotFound, PostView } from '#marketplace';
import { SETTINGS_TOKEN, type RunSettings } from '#platform';

import { activitiesAround, areasAround, candidateOf } from './candidate-of.js';
import type { AskingPost } from './data/candidates.queries.js';
import { CandidatesRepository, type Reach } from './data/candidates.repository.js';
import { ATTAINABLE } from './domain/candidate.rules.js';
import type { Reason } from './domain/reasons.js';
import { named } from './domain/reasons.rules.js';
import { rankSuggestions, strengthOf, weightsOf, type Strength, type Suggestion } from './domain/score.rules.js';

/** A post that fits, as the viewer sees it, with everything that speaks for and against it. */
export interface SuggestedPost {
  readonly post: PostView;
  readonly strength: Strength;
  readonly reasons: readonly Reason[];
}

/** What fits a post, best first. */
export interface Suggestions {
  readonly suggestions: readonly SuggestedPost[];
  /** How many posts were compared; nothing is left out before that. */
  readonly lookedAt: number;
}

/** Who fits a post, and why. Nothing is stored and nobody is told: a suggestion is a proposal to start talking. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly posts: PostReaderService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /**
   * The best `first` posts for an open post, for its author, a broker of its area or an administrator; for everybody
   * else, and for a post that is not open, it is not found. Whoever paused gets none.
   */
  async forPost(actor: SignedIn, postId: string, first = 20): Promise<Result<Suggestions, NotFound>> {
    if (!isUuid(postId)) return err({ kind: 'NotFound' });
    const weights = weightsOf(this.settings.MATCH_WEIGHTS);
    const tree = await this.areas.tree();
    const now = this.clock.now();
    const asker = {
      id: actor.id,
      brokerAreas: brokerOf(actor).flatMap((code) => tree.below(code)),
      everywhere: hasRole(actor, 'administrator'),
    };
    const asking = await this.candidates.asking(postId, asker, now);
    if (!asking) return err({ kind: 'NotFound' });
    if (asking.pausedUntil !== null && asking.pausedUntil > now) return ok({ suggestions: [], lookedAt: 0 });
    const found = await this.candidates.within(reachOf(asking, actor, tree, weights.maxMetres), now);
    const others = found.map((post) => candidateOf(post, tree));
    const ranked = rankSuggestions(candidateOf(asking, tree), others, now, weights, first);
    return ok({ suggestions: await this.shown(actor, ranked), lookedAt: others.length });
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

const brokerOf = (actor: SignedIn): readonly string[] => (hasRole(actor, 'broker') ? actor.brokerOf : []);

function reachOf(asking: AskingPost, actor: SignedIn, tree: AreaTree, maxMetres: number): Reach {
  return {
    kind: asking.kind === 'request' ? 'offer' : 'request',
    activities: activitiesAround(asking.activity),
    areas: areasAround(tree, asking.areaCode, maxMetres),
    atDistance: ATTAINABLE[asking.atDistance],
    author: asking.authorId,
    viewer: actor.id,
    absenceIn: absenceIn(asking, actor, tree),
    named: named(asking),
  };
}

/** Posts about absence are for residents and brokers of their municipality: what one of the two may not see is for neither. */
function absenceIn(asking: AskingPost, actor: SignedIn, tree: AreaTree): string | null {
  const home = tree.municipalityOf(asking.authorArea);
  const mayLook = asking.authorId === actor.id || brokerOf(actor).some((code) => tree.municipalityOf(code) === home);
  return mayLook ? home : null;
}
