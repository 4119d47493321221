import { Module } from '@nestjs/common';

import { MarketplaceModule } from '../marketplace.module.js';
import { LapseSweep } from './lapse.processor.js';

/** What the worker does for the marketplace. */
@Module({ imports: [MarketplaceModule], providers: [LapseSweep] })
export class MarketplaceJobsModule {}
