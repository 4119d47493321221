import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { keysOf, PostSights } from '#marketplace/api';
import { CurrentActor, Cursors, pageOf, RequiresRole, type Connection } from '#platform';

import { MatchDeskService, MOST_LOOKS } from '../desk.service.js';
import { MatchDeskArgs, MatchDeskConnection, MatchDeskCounts, MatchDeskPost } from './desk.types.js';

const DESK = 'matchDesk';

@Resolver()
export class MatchDeskResolver {
  constructor(
    private readonly desk: MatchDeskService,
    private readonly sights: PostSights,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => MatchDeskConnection, {
    nullable: true,
    description:
      'Open posts of your areas, longest waiting first. A page of those that are hard to match looks at 20 posts at most, so it may hold fewer, or none, with more to follow. Null for an area that is not yours.',
  })
  @RequiresRole('broker')
  async matchDesk(
    @CurrentActor() actor: SignedIn,
    @Args() { list, areaCode = null, first, after }: MatchDeskArgs,
  ): Promise<Connection<MatchDeskPost> | null> {
    const filter = `${actor.id}/${list}/${areaCode ?? ''}`;
    const [at = '', id = ''] = keysOf(this.cursors, DESK, filter, after) ?? [];
    const size = list === 'hardToMatch' ? Math.min(first, MOST_LOOKS) : first;
    const place = id === '' ? null : { id, publishedAt: new Date(at) };
    const posts = await this.desk.page(actor, { areaCode, list }, place, size);
    if (!posts.ok) return null;
    const sight = await this.sights.of(actor);
    const { edges, pageInfo } = pageOf(
      posts.value,
      size,
      ({ post, publishedAt, fits }) => (post ? MatchDeskPost.of(sight(post), publishedAt, fits) : null),
      ({ publishedAt, id: last }) => this.cursors.make(DESK, filter, [publishedAt.toISOString(), last]),
    );
    return {
      edges: edges.filter((edge): edge is typeof edge & { node: MatchDeskPost } => edge.node !== null),
      pageInfo,
    };
  }

  @Query(() => MatchDeskCounts, {
    nullable: true,
    description: 'How many posts are open in your areas. Null for an area that is not yours.',
  })
  @RequiresRole('broker')
  async matchDeskCounts(
    @CurrentActor() actor: SignedIn,
    @Args('areaCode', { type: () => ID, nullable: true, description: 'One of your areas, or one in it.' })
    areaCode: string | null,
  ): Promise<MatchDeskCounts | null> {
    const counts = await this.desk.counts(actor, areaCode ?? null);
    return counts.ok ? MatchDeskCounts.from(counts.value) : null;
  }
}
