import { Module } from '@nestjs/common';

import { MatchingModule } from '../matching.module.js';
import { AskedPeople } from './asked.processor.js';

/** What the worker does for matching: it remembers who was asked. */
@Module({ imports: [MatchingModule], providers: [AskedPeople] })
export class MatchingJobsModule {}
