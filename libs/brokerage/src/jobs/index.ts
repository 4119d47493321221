import { Module } from '@nestjs/common';

import { BrokerageModule } from '../brokerage.module.js';
import { LapsedTalks } from './lapsed-talks.processor.js';
import { ReviewItems } from './review-items.processor.js';
import { UnansweredTimes } from './unanswered-times.processor.js';

/** What the worker does for the brokers. */
@Module({ imports: [BrokerageModule], providers: [ReviewItems, LapsedTalks, UnansweredTimes] })
export class BrokerageJobsModule {}
