import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';
import { AlertsModule, MatchingModule } from '#matching';

import { MailEntity } from './data/mail.entity.js';
import { MailPreferenceEntity } from './data/mail-preference.entity.js';
import { MailsRepository } from './data/mails.repository.js';
import { DigestsService } from './digests.service.js';
import { FailedMailsService } from './failed-mails.service.js';
import { MailFactsService } from './mail-facts.service.js';
import { MailSwitchesService } from './mail-switches.service.js';
import { PhoneListService } from './phone-list.service.js';
import { MailWriter } from './writing/mail-writer.service.js';
import { NotificationsPersonData } from './notifications.person-data.js';

/** Which mails somebody gets; planning and sending them is for the worker. */
@Module({
  imports: [
    AccountsModule,
    AreasModule,
    AlertsModule,
    MatchingModule,
    TypeOrmModule.forFeature([MailEntity, MailPreferenceEntity]),
  ],
  providers: [
    NotificationsPersonData,
    MailsRepository,
    MailSwitchesService,
    DigestsService,
    FailedMailsService,
    MailFactsService,
    MailWriter,
    PhoneListService,
  ],
  exports: [
    MailsRepository,
    MailSwitchesService,
    DigestsService,
    FailedMailsService,
    MailFactsService,
    MailWriter,
    PhoneListService,
  ],
})
export class NotificationsModule {}
