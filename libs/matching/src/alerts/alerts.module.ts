import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';

import { MatchingModule } from '../matching.module.js';
import { AlertsService } from './alerts.service.js';
import { NotForMeService } from './not-for-me.service.js';
import { SavedSearchesService } from './saved-searches.service.js';
import { WhomItFits, WhomSuggestionsFind } from './whom-it-fits.js';

/** Who hears of new posts. */
@Module({
  imports: [AreasModule, MarketplaceModule, MatchingModule],
  providers: [
    AlertsService,
    NotForMeService,
    SavedSearchesService,
    { provide: WhomItFits, useClass: WhomSuggestionsFind },
  ],
  exports: [AlertsService, NotForMeService, SavedSearchesService],
})
export class AlertsModule {}
