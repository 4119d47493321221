import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import { PostReaderService } from '#marketplace';
import type { NotFound, PostView } from '#marketplace';
import { Database } from '#platform';

import { AskingService } from './asking.service.js';
import { DESK_COUNTS, DESK_PAGE, type DeskCounts, type DeskPlace } from './data/desk.queries.js';
import { countFitting } from './domain/score.rules.js';

/** What a broker looks at: all open posts, those that few fit, or offers that nobody asked for in 30 days. */
export type DeskList = 'waiting' | 'hardToMatch' | 'unusedOffers';

/** A post on the desk; `post` is null for one that is left out of this list, so that the page can go on behind it. */
export interface DeskPost extends DeskPlace {
  readonly post: PostView | null;
  /** How many posts fit it at least fairly; null where that is not counted. */
  readonly fits: number | null;
}

/** A post that fewer fit at least fairly is hard to match. */
const HARD_BELOW = 3;
/** So many posts are looked at for one page of those that are hard to match: each is a search of its own. */
export const MOST_LOOKS = 20;

/** What brokers see of their areas: who waits longest, who is hard to match, which offers are unused. */
@Injectable()
export class MatchDeskService {
  constructor(
    private readonly database: Database,
    private readonly asking: AskingService,
    private readonly posts: PostReaderService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /**
   * The next `first` posts of a list and one more, longest waiting first, of one of the broker's areas or of all; an area of
   * somebody else is not found. Of `hardToMatch` those that enough fit come without their post.
   */
  async page(
    actor: SignedIn,
    { areaCode, list }: { readonly areaCode: string | null; readonly list: DeskList },
    after: DeskPlace | null,
    first: number,
  ): Promise<Result<DeskPost[], NotFound>> {
    const areas = await this.areasOf(actor, areaCode);
    if (!areas) return err({ kind: 'NotFound' });
    const keys = [list === 'unusedOffers', after?.publishedAt ?? null, after?.id ?? null, first + 1];
    const places = await this.database.read(DESK_PAGE, [this.clock.now(), actor.id, areas, ...keys]);
    const seen = await this.posts.posts(
      actor,
      places.map(({ id }) => id),
    );
    const page: DeskPost[] = [];
    for (const [index, place] of places.entries()) {
      const fits = list === 'hardToMatch' && index < first ? await this.fitting(actor, place.id) : null;
      const post = fits === null || fits < HARD_BELOW ? (seen.get(place.id) ?? null) : null;
      page.push({ ...place, post, fits });
    }
    return ok(page);
  }

  /** How many posts are open in one of the broker's areas, or in all; an area of somebody else is not found. */
  async counts(actor: SignedIn, areaCode: string | null): Promise<Result<DeskCounts, NotFound>> {
    const areas = await this.areasOf(actor, areaCode);
    const [counts] = areas ? await this.database.read(DESK_COUNTS, [this.clock.now(), actor.id, areas]) : [];
    return counts ? ok(counts) : err({ kind: 'NotFound' });
  }

  /** How many fit a post at least fairly, counted up to the number from which it is not hard to match. */
  private async fitting(actor: SignedIn, postId: string): Promise<number> {
    const asked = await this.asking.post(actor, postId);
    if (!asked.ok) return 0;
    const { seeker, now, weights } = asked.value;
    const { candidates } = await asked.value.best(HARD_BELOW);
    return countFitting(seeker, candidates, now, weights, HARD_BELOW);
  }

  private async areasOf(actor: SignedIn, areaCode: string | null): Promise<readonly string[] | null> {
    const tree = await this.areas.tree();
    if (areaCode === null) return actor.brokerOf.flatMap((code) => tree.below(code));
    return tree.covers(actor.brokerOf, areaCode) ? tree.below(areaCode) : null;
  }
}
