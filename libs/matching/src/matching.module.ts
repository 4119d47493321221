import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';

import { CandidatesRepository } from './data/candidates.repository.js';
import { SuggestionsService } from './suggestions.service.js';

/** Who fits a post, and why. */
@Module({
  imports: [AreasModule, MarketplaceModule],
  providers: [CandidatesRepository, SuggestionsService],
  exports: [SuggestionsService],
})
export class MatchingModule {}
