import { Module } from '@nestjs/common';

import { AlertsModule } from '../alerts/alerts.module.js';
import { MatchingModule } from '../matching.module.js';
import { AlertsOver } from './alerts-over.processor.js';
import { AlertConsumers } from './alerts.processor.js';
import { AskedPeople } from './asked.processor.js';
import { ExchangeSweeps } from './exchanges.processor.js';
import { MatchChanges } from './match-changes.processor.js';

/**
 * What the worker does for matching: it finds who is to hear of a post, remembers who was asked, plans exchanges at night
 * and forgets changes that every index saw.
 */
@Module({
  imports: [MatchingModule, AlertsModule],
  providers: [AlertConsumers, AlertsOver, AskedPeople, ExchangeSweeps, MatchChanges],
})
export class MatchingJobsModule {}
