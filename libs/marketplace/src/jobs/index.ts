import { Module } from '@nestjs/common';

import { MarketplaceModule } from '../marketplace.module.js';
import { LeavingPosts } from './leaving.processor.js';
import { PostSweeps } from './posts.processor.js';

/** What the worker does for the marketplace. */
@Module({ imports: [MarketplaceModule], providers: [PostSweeps, LeavingPosts] })
export class MarketplaceJobsModule {}
