import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';

import { MarketplaceModule } from '../marketplace.module.js';
import { FeedResolver } from './feed.resolver.js';
import { PostSights } from './post-sights.service.js';
import { PostsResolver } from './posts.resolver.js';
import { UnderstoodResolver } from './understood.resolver.js';

export { keysOf } from './cursor-keys.rules.js';
export { HouseRules, PostKinds, RevisionStates } from './enums.types.js';
export {
  OwnPostError,
  PostClosedError,
  PostFullError,
  presentPost,
  ProfileIncompleteError,
  StaleRevisionError,
} from './post-errors.types.js';
export { PostSights } from './post-sights.service.js';
export { Post as PostType, PostRevisionType } from './posts.types.js';
export { SignUpWays, VacancyInputType, VacancyType } from './vacancy.types.js';

/** Posts and the feed over GraphQL. */
@Module({
  imports: [MarketplaceModule, AreasModule],
  providers: [PostsResolver, FeedResolver, UnderstoodResolver, PostSights],
  exports: [PostSights],
})
export class MarketplaceApiModule {}
