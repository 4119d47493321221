import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { AppreciationModule } from '#appreciation';
import { AreasModule } from '#areas';
import type { Clock } from '#kernel';
import { MarketplaceModule } from '#marketplace';
import { NegotiationModule } from '#negotiation';
import { ClockModule, ConfigModule, DatabaseModule, type RunSettings } from '#platform';
import { ResidentsModule } from '#residents';

/** The services that the demo world is made through, with a clock of their own. */
@Module({})
export class DemoModule {
  static of(settings: RunSettings, clock: Clock): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        ConfigModule.of(settings),
        ClockModule.of(clock),
        DatabaseModule,
        AccountsModule,
        AreasModule,
        ResidentsModule,
        MarketplaceModule,
        NegotiationModule,
        AppreciationModule,
      ],
    };
  }
}
