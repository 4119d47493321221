import { Module } from '@nestjs/common';
import { MarketplaceApiModule } from '#marketplace/api';

import { AlertsModule } from '../alerts/alerts.module.js';
import { MatchingModule } from '../matching.module.js';
import { AlertsResolver } from './alerts.resolver.js';
import { ExchangesResolver } from './exchanges.resolver.js';
import { MatchDeskResolver } from './desk.resolver.js';
import { IndexAtStart } from './index-at-start.js';
import { SuggestionsResolver } from './suggestions.resolver.js';

export { SuggestionType } from './suggestions.types.js';

/** Suggestions, alerts, exchanges and the broker's desk over GraphQL. */
@Module({
  imports: [MatchingModule, AlertsModule, MarketplaceApiModule],
  providers: [IndexAtStart, SuggestionsResolver, AlertsResolver, ExchangesResolver, MatchDeskResolver],
})
export class MatchingApiModule {}
