import { Module } from '@nestjs/common';

import { BrokerageModule } from '../brokerage.module.js';
import { AgreementsInNeed } from './agreements-in-need.processor.js';
import { AskedMediations } from './asked-mediations.processor.js';
import { FailedMails } from './failed-mails.processor.js';
import { LapsedTalks } from './lapsed-talks.processor.js';
import { ReviewItems } from './review-items.processor.js';
import { StalledTalks } from './stalled-talks.processor.js';
import { UnansweredTimes } from './unanswered-times.processor.js';

/** What the worker does for the brokers. */
@Module({
  imports: [BrokerageModule],
  providers: [ReviewItems, LapsedTalks, UnansweredTimes, AskedMediations, StalledTalks, AgreementsInNeed, FailedMails],
})
export class BrokerageJobsModule {}
