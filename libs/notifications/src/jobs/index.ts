import { Module } from '@nestjs/common';
import { ResidentsModule } from '#residents';

import { PhoneCodesSending } from '../phone-codes-sending.service.js';
import { MailingModule } from '../mailing.module.js';
import { NotificationsModule } from '../notifications.module.js';
import { MailsWatch } from './mails-watch.js';
import { MailsProcessor, MailsSweep } from './mails.processor.js';
import { PhoneCodesOut } from './phone-codes.processor.js';
import { PhoneListUpkeep } from './phone-list.processor.js';
import { MailPlanner } from './plan-mails.processor.js';

/** What the worker does for mails: planning them from events, sending what is due; codes to phones; the phone list. */
@Module({
  imports: [MailingModule, NotificationsModule, ResidentsModule],
  providers: [MailPlanner, MailsSweep, MailsProcessor, MailsWatch, PhoneCodesSending, PhoneCodesOut, PhoneListUpkeep],
})
export class NotificationsJobsModule {}
