import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';
import { ResidentsModule } from '#residents';

import { AcceptingService } from './accepting.service.js';
import { AgreementsService } from './agreements.service.js';
import { ClosingService } from './closing.service.js';
import { AgreementEntity } from './data/agreement.entity.js';
import { AgreementsRepository } from './data/agreements.repository.js';
import { ConsentEntity } from './data/consent.entity.js';
import { NegotiationEntity } from './data/negotiation.entity.js';
import { OccurrenceMoveEntity } from './data/occurrence-move.entity.js';
import { OccurrenceEntity } from './data/occurrence.entity.js';
import { ResponsesRepository } from './data/responses.repository.js';
import { TalksRepository } from './data/talks.repository.js';
import { TermsProposalEntity } from './data/terms-proposal.entity.js';
import { TurnEntity } from './data/turn.entity.js';
import { WaitingListEntity } from './data/waiting-list.entity.js';
import { WaitingListRepository } from './data/waiting-list.repository.js';
import { PlanningService } from './planning.service.js';
import { ReadingService } from './reading.service.js';
import { ResponsesService } from './responses.service.js';
import { TalksService } from './talks.service.js';
import { VersionsService } from './versions.service.js';
import { WaitingListService } from './waiting-list.service.js';

/** Talks about posts, the agreements that come of them, and their times. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      NegotiationEntity,
      TurnEntity,
      TermsProposalEntity,
      ConsentEntity,
      AgreementEntity,
      OccurrenceEntity,
      OccurrenceMoveEntity,
      WaitingListEntity,
    ]),
    AreasModule,
    ResidentsModule,
    MarketplaceModule,
  ],
  providers: [
    TalksRepository,
    ResponsesRepository,
    AgreementsRepository,
    WaitingListRepository,
    VersionsService,
    ResponsesService,
    AcceptingService,
    TalksService,
    AgreementsService,
    ClosingService,
    PlanningService,
    ReadingService,
    WaitingListService,
  ],
  exports: [TalksService, AgreementsService, ClosingService, PlanningService, ReadingService, WaitingListService],
})
export class NegotiationModule {}
