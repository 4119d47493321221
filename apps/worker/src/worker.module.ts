import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsJobsModule } from '#accounts/jobs';
import { BrokerageJobsModule } from '#brokerage/jobs';
import { AppreciationJobsModule } from '#appreciation/jobs';
import { NotificationsJobsModule } from '#notifications/jobs';
import type { Clock } from '#kernel';
import { MarketplaceJobsModule } from '#marketplace/jobs';
import { MatchingJobsModule } from '#matching/jobs';
import { NegotiationJobsModule } from '#negotiation/jobs';
import { OrganisationsJobsModule } from '#organisations/jobs';
import {
  ClockModule,
  ConfigModule,
  DatabaseModule,
  HealthModule,
  LiveEventsModule,
  MailModule,
  BackgroundModule,
  SmsModule,
  type RunSettings,
} from '#platform';

/** The worker process: the platform and every feature's jobs door. */
@Module({})
export class WorkerModule {
  static of(settings: RunSettings, clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.of(settings),
        ClockModule.of(clock),
        DatabaseModule,
        LiveEventsModule,
        MailModule,
        SmsModule,
        BackgroundModule,
        HealthModule,
        AccountsJobsModule,
        MarketplaceJobsModule,
        OrganisationsJobsModule,
        MatchingJobsModule,
        NegotiationJobsModule,
        BrokerageJobsModule,
        AppreciationJobsModule,
        NotificationsJobsModule,
      ],
    };
  }
}
