import { Module, type DynamicModule } from '@nestjs/common';
import type { DemoCast } from '#accounts';
import { AccountsApiModule, TryAsModule } from '#accounts/api';
import { ActivitiesApiModule } from '#activities/api';
import { AreasApiModule } from '#areas/api';
import { BrokerageApiModule } from '#brokerage/api';
import { AppreciationApiModule } from '#appreciation/api';
import { NotificationsApiModule } from '#notifications/api';
import type { Clock } from '#kernel';
import { MarketplaceApiModule } from '#marketplace/api';
import { MatchingApiModule } from '#matching/api';
import { NegotiationApiModule } from '#negotiation/api';
import { OrganisationsApiModule } from '#organisations/api';
import {
  ClockModule,
  ConfigModule,
  DatabaseModule,
  GraphqlModule,
  HealthModule,
  LiveEventsModule,
  type RunSettings,
} from '#platform';
import { ResidentsApiModule } from '#residents/api';

/** The api process: the platform and every feature's api door. */
@Module({})
export class ApiModule {
  static of(settings: RunSettings, clock?: Clock, cast?: DemoCast): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.of(settings),
        ClockModule.of(clock),
        DatabaseModule,
        LiveEventsModule,
        GraphqlModule,
        HealthModule,
        AccountsApiModule,
        TryAsModule.of(cast),
        ActivitiesApiModule,
        AreasApiModule,
        ResidentsApiModule,
        MarketplaceApiModule,
        OrganisationsApiModule,
        NegotiationApiModule,
        BrokerageApiModule,
        MatchingApiModule,
        AppreciationApiModule,
        NotificationsApiModule,
      ],
    };
  }
}
