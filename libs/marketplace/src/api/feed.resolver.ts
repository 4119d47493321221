import { Args, Query, Resolver } from '@nestjs/graphql';
import { MOST_ON_A_MAP } from '#areas/api';
import { canonicalJson, type Actor } from '#kernel';
import { Anyone, CurrentActor, Cursors, pageOf, type Connection } from '#platform';

import { FeedService, type FeedFilter, type FeedMark } from '../feed.service.js';
import { keysOf, listFilter } from './cursor-keys.rules.js';
import { FeedArgs, FeedFilterInput } from './inputs.types.js';
import { AreaCount, PostCountsArgs } from './post-counts.types.js';
import { PostSights } from './post-sights.service.js';
import { PostConnection, type Post } from './posts.types.js';

const FEED = 'feed';

@Resolver()
export class FeedResolver {
  constructor(
    private readonly feed: FeedService,
    private readonly sights: PostSights,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => PostConnection, {
    name: 'feed',
    description:
      'What neighbours ask and offer, newest first. Behind what answers a search follows what nearly does. Posts that show who is away are for residents of the same municipality.',
  })
  @Anyone()
  async open(@CurrentActor() actor: Actor, @Args() { filter, first, after }: FeedArgs): Promise<Connection<Post>> {
    const asked = FeedFilterInput.filter(filter);
    const bound = listFilter(actor, boundTo(asked));
    const mark = markOf(keysOf(this.cursors, FEED, bound, after));
    const items = await this.feed.page(actor, asked, mark, first + 1);
    const shown = await this.sights.of(actor);
    return pageOf(
      items,
      first,
      ({ post }) => shown(post),
      ({ mark: { section, publishedAt, id } }) =>
        this.cursors.make(FEED, bound, [section, new Date(publishedAt).toISOString(), id]),
    );
  }

  @Query(() => [AreaCount], {
    description: `How many posts of the feed stand in each area of one kind, by code, at most ${MOST_ON_A_MAP}. What you may not see is not counted; who told only a district counts there, and in no neighbourhood.`,
  })
  @Anyone()
  async postCounts(
    @CurrentActor() actor: Actor,
    @Args() { under, kind, postKind }: PostCountsArgs,
  ): Promise<AreaCount[]> {
    const counts = await this.feed.counts(actor, under, kind, postKind ?? null, MOST_ON_A_MAP);
    return counts.map((count) => Object.assign(new AreaCount(), count));
  }
}

const boundTo = ({ near, ...filter }: FeedFilter): string => canonicalJson({ ...filter, near: near && { ...near } });

function markOf(keys: string[] | null): FeedMark | null {
  if (keys === null) return null;
  const [section, publishedAt = '', id = ''] = keys;
  return { section: section === 'similar' ? 'similar' : 'exact', publishedAt, id };
}
