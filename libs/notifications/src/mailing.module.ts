import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';
import { AlertsModule } from '#matching';
import { NegotiationModule } from '#negotiation';

import { MailCalendars } from './mail-calendars.service.js';
import { MailPagesService } from './mail-pages.service.js';
import { MailPlansService } from './mail-plans.service.js';
import { NotificationsModule } from './notifications.module.js';

/** Planning and sending mails; it needs a `Mailer`, which the api has not. */
@Module({
  imports: [AccountsModule, AreasModule, AlertsModule, NegotiationModule, NotificationsModule],
  providers: [MailPlansService, MailCalendars, MailPagesService],
  exports: [MailPlansService, MailPagesService],
})
export class MailingModule {}
