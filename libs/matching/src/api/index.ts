import { Module } from '@nestjs/common';
import { MarketplaceApiModule } from '#marketplace/api';

import { MatchingModule } from '../matching.module.js';
import { ExchangesResolver } from './exchanges.resolver.js';
import { SuggestionsResolver } from './suggestions.resolver.js';

export { SuggestionType } from './suggestions.types.js';

/** Suggestions over GraphQL. */
@Module({ imports: [MatchingModule, MarketplaceApiModule], providers: [SuggestionsResolver, ExchangesResolver] })
export class MatchingApiModule {}
