import { Module } from '@nestjs/common';

import { MatchingModule } from '../matching.module.js';
import { AskedPeople } from './asked.processor.js';
import { ExchangeSweeps } from './exchanges.processor.js';
import { MatchChanges } from './match-changes.processor.js';

/** What the worker does for matching: it remembers who was asked, plans exchanges at night and forgets changes that were seen. */
@Module({ imports: [MatchingModule], providers: [AskedPeople, ExchangeSweeps, MatchChanges] })
export class MatchingJobsModule {}
