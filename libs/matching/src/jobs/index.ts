import { Module } from '@nestjs/common';

import { MatchingModule } from '../matching.module.js';
import { MatchChanges } from './match-changes.processor.js';
import { AskedPeople } from './asked.processor.js';

/** What the worker does for matching: it remembers who was asked, and forgets changes that were seen. */
@Module({ imports: [MatchingModule], providers: [AskedPeople, MatchChanges] })
export class MatchingJobsModule {}
