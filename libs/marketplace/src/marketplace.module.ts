import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';

import { FeedRepository } from './data/feed.repository.js';
import { PostRevisionEntity } from './data/post-revision.entity.js';
import { PostEntity } from './data/post.entity.js';
import { PostsRepository } from './data/posts.repository.js';
import { FeedService } from './feed.service.js';
import { OwnPosts } from './own-posts.service.js';
import { PausingService } from './pausing.service.js';
import { PlacesService } from './places.service.js';
import { PostReaderService } from './post-reader.service.js';
import { PostsService } from './posts.service.js';
import { RefusalsService } from './refusals.service.js';
import { ReviewService } from './review.service.js';
import { MarketplacePersonData } from './marketplace.person-data.js';
import { ReviewedPosts } from './reviewed-posts.service.js';

/** Posts, their review, their places, and the feed. */
@Module({
  imports: [TypeOrmModule.forFeature([PostEntity, PostRevisionEntity]), AreasModule],
  providers: [
    MarketplacePersonData,
    PostsRepository,
    FeedRepository,
    OwnPosts,
    PostsService,
    PausingService,
    PostReaderService,
    PlacesService,
    ReviewedPosts,
    ReviewService,
    RefusalsService,
    FeedService,
  ],
  exports: [PostsService, PausingService, PostReaderService, PlacesService, ReviewService, RefusalsService, FeedService],
})
export class MarketplaceModule {}
