import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';

import { MailFactsService } from './mail-facts.service.js';
import { MailPagesService } from './mail-pages.service.js';
import { MailPlansService } from './mail-plans.service.js';
import { NotificationsModule } from './notifications.module.js';
import { MailWriter } from './writing/mail-writer.service.js';

/** Planning and sending mails; it needs a `Mailer`, which the api has not. */
@Module({
  imports: [AccountsModule, AreasModule, NotificationsModule],
  providers: [MailPlansService, MailFactsService, MailWriter, MailPagesService],
  exports: [MailPlansService, MailPagesService],
})
export class MailingModule {}
