import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { APPRECIATION_ERASING, THANKS_ITEMS } from './data/person-data.queries.js';

/** What somebody told afterwards, and thanks. */
@Injectable()
export class AppreciationPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'appreciation';
  readonly erasing = APPRECIATION_ERASING;
  readonly columns = {
    'happened_answer.person_id': { told: 'happened' },
    'appreciation.author_id': { told: 'thanksGiven' },
    'appreciation.for_id': { told: 'thanksReceived' },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, THANKS_ITEMS);
  }
}
