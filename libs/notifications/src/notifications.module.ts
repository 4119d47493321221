import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';

import { MailEntity } from './data/mail.entity.js';
import { MailPreferenceEntity } from './data/mail-preference.entity.js';
import { MailsRepository } from './data/mails.repository.js';
import { FailedMailsService } from './failed-mails.service.js';
import { MailSwitchesService } from './mail-switches.service.js';

/** Which mails somebody gets; planning and sending them is for the worker. */
@Module({
  imports: [AccountsModule, AreasModule, TypeOrmModule.forFeature([MailEntity, MailPreferenceEntity])],
  providers: [MailsRepository, MailSwitchesService, FailedMailsService],
  exports: [MailsRepository, MailSwitchesService, FailedMailsService],
})
export class NotificationsModule {}
