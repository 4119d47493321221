import { Module } from '@nestjs/common';

import { BrokerageModule } from '../brokerage.module.js';
import { CallBackSweeps } from './call-backs.processor.js';
import { DeskWorkConsumers } from './desk-work.processor.js';
import { IntroductionSweeps } from './introductions.processor.js';
import { ReviewItems } from './review-items.processor.js';

/** What the worker does for the brokers. */
@Module({
  imports: [BrokerageModule],
  providers: [ReviewItems, DeskWorkConsumers, IntroductionSweeps, CallBackSweeps],
})
export class BrokerageJobsModule {}
