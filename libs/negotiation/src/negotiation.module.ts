import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';
import { ResidentsModule } from '#residents';

import { AcceptingService } from './accepting.service.js';
import { TalksSides } from './acting-sides.service.js';
import { AgreementsService } from './agreements.service.js';
import { AmendmentsService } from './amendments.service.js';
import { AllowanceService } from './allowance.service.js';
import { CalendarLinksService } from './calendar-links.service.js';
import { CalendarService } from './calendar.service.js';
import { ClosingService } from './closing.service.js';
import { AgreementPauseEntity } from './data/agreement-pause.entity.js';
import { AgreementReviewEntity } from './data/agreement-review.entity.js';
import { AgreementVersionEntity } from './data/agreement-version.entity.js';
import { AgreementEntity } from './data/agreement.entity.js';
import { AgreementsRepository } from './data/agreements.repository.js';
import { AmendmentTurnEntity } from './data/amendment-turn.entity.js';
import { AmendmentEntity } from './data/amendment.entity.js';
import { AmendmentsRepository } from './data/amendments.repository.js';
import { CalendarLinkEntity } from './data/calendar-link.entity.js';
import { ConsentEntity } from './data/consent.entity.js';
import { NegotiationEntity } from './data/negotiation.entity.js';
import { OccurrenceMoveEntity } from './data/occurrence-move.entity.js';
import { OccurrenceEntity } from './data/occurrence.entity.js';
import { MediationRepository } from './data/mediation.repository.js';
import { ResponsesRepository } from './data/responses.repository.js';
import { ReviewAnswerEntity } from './data/review-answer.entity.js';
import { ReviewsRepository } from './data/reviews.repository.js';
import { RingsRepository } from './data/rings.repository.js';
import { StandInEntity } from './data/stand-in.entity.js';
import { StandInsRepository } from './data/stand-ins.repository.js';
import { TalksRepository } from './data/talks.repository.js';
import { TermsProposalEntity } from './data/terms-proposal.entity.js';
import { TimesRepository } from './data/times.repository.js';
import { TurnEntity } from './data/turn.entity.js';
import { WaitingListEntity } from './data/waiting-list.entity.js';
import { WaitingListRepository } from './data/waiting-list.repository.js';
import { HistoryService } from './history.service.js';
import { MediatedTurnsService } from './mediated-turns.service.js';
import { MediationService } from './mediation.service.js';
import { HeldAgreements } from './held-agreements.service.js';
import { PausesService } from './pauses.service.js';
import { PlanningService } from './planning.service.js';
import { ReadingService } from './reading.service.js';
import { RebuildingService } from './rebuilding.service.js';
import { ResponsesService } from './responses.service.js';
import { ReviewsService } from './reviews.service.js';
import { RingAnswersService } from './ring-answers.service.js';
import { RingClosingService } from './ring-closing.service.js';
import { RingFormingService } from './ring-forming.service.js';
import { RingVersionsService } from './ring-versions.service.js';
import { RingsService } from './rings.service.js';
import { StandInsService } from './stand-ins.service.js';
import { TalksService } from './talks.service.js';
import { TurnTaking } from './turn-taking.service.js';
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
      AgreementVersionEntity,
      AmendmentEntity,
      AmendmentTurnEntity,
      AgreementPauseEntity,
      StandInEntity,
      AgreementReviewEntity,
      ReviewAnswerEntity,
      WaitingListEntity,
      CalendarLinkEntity,
    ]),
    AreasModule,
    ResidentsModule,
    MarketplaceModule,
  ],
  providers: [
    TalksSides,
    TalksRepository,
    ResponsesRepository,
    MediationRepository,
    AgreementsRepository,
    AmendmentsRepository,
    TimesRepository,
    StandInsRepository,
    ReviewsRepository,
    RingsRepository,
    WaitingListRepository,
    VersionsService,
    AllowanceService,
    ResponsesService,
    AcceptingService,
    TurnTaking,
    TalksService,
    MediatedTurnsService,
    MediationService,
    HistoryService,
    RebuildingService,
    HeldAgreements,
    AmendmentsService,
    AgreementsService,
    PausesService,
    StandInsService,
    ReviewsService,
    RingVersionsService,
    RingFormingService,
    RingClosingService,
    RingAnswersService,
    RingsService,
    ClosingService,
    PlanningService,
    ReadingService,
    CalendarService,
    CalendarLinksService,
    WaitingListService,
  ],
  exports: [
    RingsService,
    RingAnswersService,
    RingClosingService,
    CalendarService,
    CalendarLinksService,
    AllowanceService,
    MediatedTurnsService,
    MediationService,
    HistoryService,
    RebuildingService,
    TalksService,
    AgreementsService,
    AmendmentsService,
    PausesService,
    StandInsService,
    ReviewsService,
    ClosingService,
    PlanningService,
    ReadingService,
    WaitingListService,
  ],
})
export class NegotiationModule {}
