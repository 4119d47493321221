import { Module } from '@nestjs/common';

import { MailingModule } from '../mailing.module.js';
import { NotificationsModule } from '../notifications.module.js';
import { MailsWatch } from './mails-watch.js';
import { MailsProcessor, MailsSweep } from './mails.processor.js';
import { MailPlanner } from './plan-mails.processor.js';

/** What the worker does for mails: planning them from events, and sending what is due. */
@Module({
  imports: [MailingModule, NotificationsModule],
  providers: [MailPlanner, MailsSweep, MailsProcessor, MailsWatch],
})
export class NotificationsJobsModule {}
