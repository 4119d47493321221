import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';
import { NegotiationModule } from '#negotiation';
import { OrganisationsModule } from '#organisations';
import { ResidentsModule } from '#residents';

import { AppealsService } from './appeals.service.js';
import { AppealEntity } from './data/appeal.entity.js';
import { AppealsRepository } from './data/appeals.repository.js';
import { CallBackEntity } from './data/call-back.entity.js';
import { CallBacksRepository } from './data/call-backs.repository.js';
import { IntroductionEntity } from './data/introduction.entity.js';
import { IntroductionsRepository } from './data/introductions.repository.js';
import { InterviewEntity } from './data/interview.entity.js';
import { ReportCaseEntity } from './data/report-case.entity.js';
import { ReportEntity } from './data/report.entity.js';
import { ReportsRepository } from './data/reports.repository.js';
import { WorkItemEntity } from './data/work-item.entity.js';
import { WorkItemsRepository } from './data/work-items.repository.js';
import { HelpDeskService } from './help-desk.service.js';
import { IntroductionSides } from './introduction-sides.service.js';
import { IntroductionsService } from './introductions.service.js';
import { MediationDeskService } from './mediation-desk.service.js';
import { MandatesDeskService } from './mandates-desk.service.js';
import { OrganisationsDeskService } from './organisations-desk.service.js';
import { OwnYesService } from './own-yes.service.js';
import { ReportsService } from './reports.service.js';
import { ReviewDeskService } from './review-desk.service.js';
import { SuspensionsDeskService } from './suspensions-desk.service.js';
import { WorkItemsService } from './work-items.service.js';
import { BrokeragePersonData } from './brokerage.person-data.js';

/** The broker's desk. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      AppealEntity,
      CallBackEntity,
      InterviewEntity,
      IntroductionEntity,
      ReportCaseEntity,
      ReportEntity,
      WorkItemEntity,
    ]),
    MarketplaceModule,
    NegotiationModule,
    AreasModule,
    OrganisationsModule,
    ResidentsModule,
  ],
  providers: [
    AppealsRepository,
    AppealsService,
    CallBacksRepository,
    ReportsRepository,
    ReportsService,
    HelpDeskService,
    BrokeragePersonData,
    IntroductionsRepository,
    IntroductionSides,
    IntroductionsService,
    MediationDeskService,
    SuspensionsDeskService,
    MandatesDeskService,
    OrganisationsDeskService,
    OwnYesService,
    WorkItemsRepository,
    WorkItemsService,
    ReviewDeskService,
  ],
  exports: [
    AppealsService,
    ReportsService,
    HelpDeskService,
    IntroductionsService,
    MediationDeskService,
    SuspensionsDeskService,
    MandatesDeskService,
    OrganisationsDeskService,
    OwnYesService,
    WorkItemsService,
    ReviewDeskService,
  ],
})
export class BrokerageModule {}
