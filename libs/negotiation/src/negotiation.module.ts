import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';
import { ResidentsModule } from '#residents';

import { AcceptingService } from './talks/accepting.service.js';
import { BeginningsService } from './talks/beginnings.service.js';
import { TalksSides } from './talks/acting-sides.service.js';
import { AgreementsService } from './agreements/agreements.service.js';
import { AmendmentsService } from './agreements/amendments.service.js';
import { AllowanceService } from './agreements/allowance.service.js';
import { CalendarLinksService } from './calendar/calendar-links.service.js';
import { CalendarService } from './calendar/calendar.service.js';
import { ClosingService } from './talks/closing.service.js';
import { AgreementPauseEntity } from './data/agreements/agreement-pause.entity.js';
import { AgreementReviewEntity } from './data/agreements/agreement-review.entity.js';
import { AgreementVersionEntity } from './data/agreements/agreement-version.entity.js';
import { AgreementEntity } from './data/agreements/agreement.entity.js';
import { AgreementsRepository } from './data/agreements/agreements.repository.js';
import { AmendmentTurnEntity } from './data/agreements/amendment-turn.entity.js';
import { AmendmentEntity } from './data/agreements/amendment.entity.js';
import { AmendmentsRepository } from './data/agreements/amendments.repository.js';
import { CalendarLinkEntity } from './data/calendar/calendar-link.entity.js';
import { ConsentEntity } from './data/talks/consent.entity.js';
import { NegotiationEntity } from './data/talks/negotiation.entity.js';
import { OccurrenceMoveEntity } from './data/agreements/occurrence-move.entity.js';
import { OccurrenceEntity } from './data/agreements/occurrence.entity.js';
import { MediationRepository } from './data/talks/mediation.repository.js';
import { ResponsesRepository } from './data/talks/responses.repository.js';
import { ReviewAnswerEntity } from './data/agreements/review-answer.entity.js';
import { ReviewsRepository } from './data/agreements/reviews.repository.js';
import { RingsRepository } from './data/rings/rings.repository.js';
import { StandInEntity } from './data/agreements/stand-in.entity.js';
import { StandInsRepository } from './data/agreements/stand-ins.repository.js';
import { TalksRepository } from './data/talks/talks.repository.js';
import { TermsProposalEntity } from './data/talks/terms-proposal.entity.js';
import { TimesRepository } from './data/agreements/times.repository.js';
import { TurnEntity } from './data/talks/turn.entity.js';
import { WaitingListEntity } from './data/talks/waiting-list.entity.js';
import { WaitingListRepository } from './data/talks/waiting-list.repository.js';
import { HistoryService } from './talks/history.service.js';
import { MediatedTurnsService } from './talks/mediated-turns.service.js';
import { MediationService } from './talks/mediation.service.js';
import { FormingService } from './agreements/forming.service.js';
import { HeldAgreements } from './agreements/held-agreements.service.js';
import { PartingService } from './agreements/parting.service.js';
import { PausesService } from './agreements/pauses.service.js';
import { PlanningService } from './agreements/planning.service.js';
import { ReadingService } from './talks/reading.service.js';
import { RebuildingService } from './talks/rebuilding.service.js';
import { ResponsesService } from './talks/responses.service.js';
import { ReviewsService } from './agreements/reviews.service.js';
import { RingAnswersService } from './rings/ring-answers.service.js';
import { RingClosingService } from './rings/ring-closing.service.js';
import { RingFormingService } from './rings/ring-forming.service.js';
import { RingVersionsService } from './rings/ring-versions.service.js';
import { RingsService } from './rings/rings.service.js';
import { SlowOrganisationsService } from './talks/slow-organisations.service.js';
import { StandInsService } from './agreements/stand-ins.service.js';
import { TalksService } from './talks/talks.service.js';
import { TurnTaking } from './talks/turn-taking.service.js';
import { VersionsService } from './talks/versions.service.js';
import { WaitingListService } from './talks/waiting-list.service.js';
import { NegotiationPersonData } from './negotiation.person-data.js';

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
    NegotiationPersonData,
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
    BeginningsService,
    FormingService,
    ResponsesService,
    AcceptingService,
    TurnTaking,
    SlowOrganisationsService,
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
    PartingService,
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
    SlowOrganisationsService,
    TalksService,
    AgreementsService,
    AmendmentsService,
    PausesService,
    PartingService,
    StandInsService,
    ReviewsService,
    ClosingService,
    PlanningService,
    ReadingService,
    WaitingListService,
  ],
})
export class NegotiationModule {}
