import { Args, Query, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, LessThan, LessThanOrEqual, MoreThan, Or, type FindOptionsWhere, type Repository } from 'typeorm';

import { FeedArgs, FeedConnection } from './stock-feed.types.js';
import { Post } from './stock.entity.js';

@Resolver()
export class StockFeedResolver {
  constructor(@InjectRepository(Post) private readonly posts: Repository<Post>) {}

  @Query(() => FeedConnection)
  async feed(@Args() { filter, first, after }: FeedArgs): Promise<FeedConnection> {
    const now = new Date();
    const open: FindOptionsWhere<Post> = {
      state: 'open',
      activitySlug: filter.activity,
      areaCode: In(filter.areas),
      openUntil: MoreThan(now),
      absence: false,
      author: { state: 'active', profile: { pausedUntil: Or(IsNull(), LessThanOrEqual(now)) } },
    };
    const found = await this.posts.find({
      where: after === null ? open : afterCursor(open, after),
      relations: { author: { profile: { area: true } }, area: true, shown: true },
      order: { publishedAt: 'DESC', id: 'DESC' },
      take: first + 1,
    });
    const shown = found.slice(0, first);
    const last = shown.at(-1);
    return {
      edges: shown.map((node) => ({ node })),
      pageInfo: {
        endCursor: last ? `${last.publishedAt.toISOString()}_${last.id}` : null,
        hasNextPage: found.length > first,
      },
    };
  }
}

function afterCursor(open: FindOptionsWhere<Post>, cursor: string): FindOptionsWhere<Post>[] {
  const [moment = '', id = ''] = cursor.split('_');
  const publishedAt = new Date(moment);
  return [
    { ...open, publishedAt: LessThan(publishedAt) },
    { ...open, publishedAt, id: LessThan(id) },
  ];
}
