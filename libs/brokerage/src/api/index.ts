import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';
import { MarketplaceApiModule } from '#marketplace/api';
import { NegotiationModule } from '#negotiation';

import { BrokerageModule } from '../brokerage.module.js';
import { AliveFiguresResolver } from './alive-figures.resolver.js';
import { AppealsResolver } from './appeals.resolver.js';
import { HelpDeskResolver } from './help-desk.resolver.js';
import { IntroductionsResolver } from './introductions.resolver.js';
import { MediationDeskResolver } from './mediation.resolver.js';
import { MediationSubscriptions } from './mediation.subscriptions.js';
import { MandatesDeskResolver } from './mandates.resolver.js';
import { OrganisationsDeskResolver } from './organisations-desk.resolver.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReviewResolver } from './review.resolver.js';
import { SuspensionsResolver } from './suspensions.resolver.js';
import { WorkItemsResolver } from './work-items.resolver.js';

/** The broker's desk over GraphQL. */
@Module({
  imports: [BrokerageModule, MarketplaceModule, MarketplaceApiModule, NegotiationModule, AreasModule],
  providers: [
    AliveFiguresResolver,
    AppealsResolver,
    HelpDeskResolver,
    ReportsResolver,
    IntroductionsResolver,
    MediationDeskResolver,
    MediationSubscriptions,
    SuspensionsResolver,
    MandatesDeskResolver,
    OrganisationsDeskResolver,
    ReviewResolver,
    WorkItemsResolver,
  ],
})
export class BrokerageApiModule {}
