import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import type { AreaTree } from '#areas';
import { Clock, err, hasRole, isUuid, ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { SETTINGS_TOKEN, type RunSettings } from '#platform';

import { activitiesAround, areasAround, candidateOf, unwrittenOffer } from './candidate-of.js';
import type { AskingPost } from './data/candidates.queries.js';
import { CandidatesRepository, type Reach } from './data/candidates.repository.js';
import { ATTAINABLE, type AtDistance, type Candidate } from './domain/candidate.rules.js';
import { named } from './domain/reasons.rules.js';
import { weightsOf, type MatchWeights } from './domain/score.rules.js';
import { IndexedPosts } from './indexed-posts.service.js';

/** A post that somebody may ask for, with all that is needed to look for what fits it. */
export interface Asked {
  readonly seeker: Candidate;
  readonly weights: MatchWeights;
  readonly now: Date;
  /** Everything that may fit it, in no particular order; nothing while its author pauses. */
  readonly others: (wide?: Partial<Wide>) => Promise<Candidate[]>;
  /** Of these the ones among which the best `most` are, and how many were compared one by one to know that. */
  readonly best: (most: number) => Promise<Shortlist>;
  /** Those of these posts that may fit it. */
  readonly among: (postIds: readonly string[]) => Promise<Candidate[]>;
}

/** Posts among which the best ones are. */
export interface Shortlist {
  readonly candidates: readonly Candidate[];
  readonly lookedAt: number;
}

/** So many more are taken of the index: some of what it found may not be open any more when it is read. */
const SPARE = 10;
const NOBODY: Shortlist = { candidates: [], lookedAt: 0 };

/** What somebody would do, with the requests that fit it best. */
export interface AskedByProfile extends Pick<Asked, 'weights' | 'now' | 'best'> {
  readonly seekers: readonly Candidate[];
}

/** How far and in which ways to look, where that is more than the asking post says. */
export interface Wide {
  readonly metres: number;
  readonly atDistance: AtDistance;
}

/** Who may ask what fits a post, and what may fit it. */
@Injectable()
export class AskingService {
  private readonly weights: MatchWeights;

  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly index: IndexedPosts,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) settings: RunSettings,
  ) {
    this.weights = weightsOf(settings.MATCH_WEIGHTS);
  }

  /**
   * An open post, for its author, a broker of its area or an administrator; for everybody else, and a post that is not
   * open, it is not found.
   */
  async post(actor: SignedIn, postId: string): Promise<Result<Asked, NotFound>> {
    if (!isUuid(postId)) return err({ kind: 'NotFound' });
    const tree = await this.areas.tree();
    const now = this.clock.now();
    const asker = {
      id: actor.id,
      brokerAreas: brokerOf(actor).flatMap((code) => tree.below(code)),
      everywhere: hasRole(actor, 'administrator'),
    };
    const asking = await this.candidates.asking(postId, asker, now);
    if (!asking) return err({ kind: 'NotFound' });
    const pauses = asking.pausedUntil !== null && asking.pausedUntil > now;
    const { weights } = this;
    const others = async (wide: Partial<Wide> = {}): Promise<Candidate[]> => {
      if (pauses) return [];
      const { metres = weights.maxMetres, atDistance = asking.atDistance } = wide;
      const found = await this.candidates.within(reachOf(asking, actor, tree, { metres, atDistance }), now);
      return found.map((other) => candidateOf(other, tree));
    };
    const seeker = candidateOf(asking, tree);
    const reach = reachOf(asking, actor, tree, { metres: weights.maxMetres, atDistance: asking.atDistance });
    const best = async (most: number): Promise<Shortlist> =>
      pauses ? NOBODY : this.shortlist([seeker], reach, most, tree, now);
    const among = async (postIds: readonly string[]): Promise<Candidate[]> =>
      pauses ? [] : (await this.candidates.among(postIds, reach, now)).map((other) => candidateOf(other, tree));
    return ok({ seeker, weights, now, others, best, among });
  }

  /** What whoever asks would do by their own profile, and the requests that may fit it; none while they pause. */
  async profile(actor: SignedIn): Promise<AskedByProfile> {
    const now = this.clock.now();
    const { weights } = this;
    const profile = await this.candidates.profile(actor.id, now);
    const pauses = (profile?.pausedUntil ?? now) > now;
    if (profile === null || pauses || profile.skills.length === 0) {
      return { seekers: [], best: () => Promise.resolve(NOBODY), weights, now };
    }
    const tree = await this.areas.tree();
    const seekers = profile.skills.map((skill) => unwrittenOffer(profile, actor.id, skill, tree, now));
    const reach: Reach = {
      kind: 'request',
      activities: [...new Set(profile.skills.flatMap(activitiesAround))],
      areas: areasAround(tree, profile.areaCode, weights.maxMetres),
      atDistance: ATTAINABLE.possible,
      author: actor.id,
      viewer: actor.id,
      absenceIn: tree.municipalityOf(profile.areaCode),
      named: profile.asks,
    };
    return { seekers, best: (most) => this.shortlist(seekers, reach, most, tree, now), weights, now };
  }

  /** Posts among which the best `most` for any of these are: what the index proposes, or everything within reach. */
  private async shortlist(
    seekers: readonly Candidate[],
    reach: Reach,
    most: number,
    tree: AreaTree,
    now: Date,
  ): Promise<Shortlist> {
    const proposed = await this.index.best(seekers, reach, this.weights.maxMetres, most + SPARE);
    const posts = await (proposed === null
      ? this.candidates.within(reach, now)
      : this.candidates.among(proposed.postIds, reach, now));
    return {
      candidates: posts.map((post) => candidateOf(post, tree)),
      lookedAt: proposed?.lookedAt ?? posts.length,
    };
  }
}

const brokerOf = (actor: SignedIn): readonly string[] => (hasRole(actor, 'broker') ? actor.brokerOf : []);

function reachOf(asking: AskingPost, actor: SignedIn, tree: AreaTree, { metres, atDistance }: Wide): Reach {
  return {
    kind: asking.kind === 'request' ? 'offer' : 'request',
    activities: activitiesAround(asking.activity),
    areas: areasAround(tree, asking.areaCode, metres),
    atDistance: ATTAINABLE[atDistance],
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
