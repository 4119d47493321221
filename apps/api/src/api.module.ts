import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsApiModule } from '#accounts/api';
import { ActivitiesApiModule } from '#activities/api';
import { AreasApiModule } from '#areas/api';
import type { Clock } from '#kernel';
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
  static of(settings: RunSettings, clock?: Clock): DynamicModule {
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
        ActivitiesApiModule,
        AreasApiModule,
        ResidentsApiModule,
      ],
    };
  }
}
