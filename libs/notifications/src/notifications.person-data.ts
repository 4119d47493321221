import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';
import { Database } from '#platform';

import { CATALOGUES } from './catalogues.js';
import { NOTIFICATIONS_ERASING, MAIL_SETTINGS_ITEMS, MAILS_TO } from './data/person-data.queries.js';

/** Which mails somebody wants and got. A mail is told by what it is about and when: its words are made anew each time. */
@Injectable()
export class NotificationsPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'notifications';
  readonly erasing = NOTIFICATIONS_ERASING;
  readonly columns = {
    'mail.person_id': { told: 'mails' },
    'mail.told_by': { notTold: NOT_TOLD.staff },
    'mail_day.person_id': { notTold: NOT_TOLD.derived },
    'mail_preference.person_id': { told: 'mailSettings' },
    'digest_rhythm.person_id': { told: 'mailSettings' },
    'fits_batch.person_id': { notTold: NOT_TOLD.derived },
  } as const;

  constructor(
    private readonly all: PersonData,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  async tell(person: DataSubject): Promise<PersonItems> {
    const { kinds } = CATALOGUES[person.locale];
    const mails = await this.database.read(MAILS_TO, [person.id]);
    return {
      ...(await this.all.read(person, MAIL_SETTINGS_ITEMS)),
      mails: mails.map(({ kind, item }) => ({ about: kinds[kind].name, ...item })),
    };
  }
}
