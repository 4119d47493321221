import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';

import { AskingService } from './asking.service.js';
import { AskedEntity } from './data/asked.entity.js';
import { CandidatesRepository } from './data/candidates.repository.js';
import { IndexedPostsRepository } from './data/indexed-posts.repository.js';
import { NO_SEMANTIC_SCORER, SEMANTIC_SCORER } from './domain/semantic-scorer.js';
import { IndexedPosts } from './indexed-posts.service.js';
import { SuggestionsService } from './suggestions.service.js';

/** Who fits a post, and why. */
@Module({
  imports: [AreasModule, MarketplaceModule, TypeOrmModule.forFeature([AskedEntity])],
  providers: [
    CandidatesRepository,
    IndexedPostsRepository,
    IndexedPosts,
    AskingService,
    SuggestionsService,
    { provide: SEMANTIC_SCORER, useValue: NO_SEMANTIC_SCORER },
  ],
  exports: [SuggestionsService, IndexedPosts, IndexedPostsRepository, SEMANTIC_SCORER],
})
export class MatchingModule {}
