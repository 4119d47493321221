import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';

import { AskingService } from './asking.service.js';
import { AskedEntity } from './data/asked.entity.js';
import { CandidatesRepository } from './data/candidates.repository.js';
import { ExchangesRepository } from './data/exchanges.repository.js';
import { IndexedPostsRepository } from './data/indexed-posts.repository.js';
import { NO_SEMANTIC_SCORER, SEMANTIC_SCORER } from './domain/semantic-scorer.js';
import { ExchangeGrounds } from './exchanges/exchange-grounds.service.js';
import { ExchangePlansService } from './exchanges/exchange-plans.service.js';
import { ExchangesService } from './exchanges/exchanges.service.js';
import { IndexedPosts } from './indexed-posts.service.js';
import { MatchDeskService } from './desk.service.js';
import { OtherVacanciesService } from './other-vacancies.service.js';
import { SuggestionsService } from './suggestions.service.js';
import { MatchingPersonData } from './matching.person-data.js';

/** Who fits a post, and why; who could exchange with whom. */
@Module({
  imports: [AreasModule, MarketplaceModule, TypeOrmModule.forFeature([AskedEntity])],
  providers: [
    MatchingPersonData,
    CandidatesRepository,
    IndexedPostsRepository,
    IndexedPosts,
    AskingService,
    SuggestionsService,
    OtherVacanciesService,
    MatchDeskService,
    ExchangesRepository,
    ExchangeGrounds,
    ExchangesService,
    ExchangePlansService,
    { provide: SEMANTIC_SCORER, useValue: NO_SEMANTIC_SCORER },
  ],
  exports: [
    SuggestionsService,
    OtherVacanciesService,
    MatchDeskService,
    IndexedPosts,
    IndexedPostsRepository,
    ExchangesService,
    ExchangePlansService,
    SEMANTIC_SCORER,
  ],
})
export class MatchingModule {}
