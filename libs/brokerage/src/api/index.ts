import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';
import { MarketplaceApiModule } from '#marketplace/api';

import { BrokerageModule } from '../brokerage.module.js';
import { ReviewResolver } from './review.resolver.js';
import { WorkItemsResolver } from './work-items.resolver.js';

/** The broker's desk over GraphQL. */
@Module({
  imports: [BrokerageModule, MarketplaceModule, MarketplaceApiModule, AreasModule],
  providers: [ReviewResolver, WorkItemsResolver],
})
export class BrokerageApiModule {}
