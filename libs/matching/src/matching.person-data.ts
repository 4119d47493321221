import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { MATCHING_ERASING, MATCHING_ITEMS } from './data/person-data.queries.js';

/** What is kept of somebody to find what fits. */
@Injectable()
export class MatchingPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'matching';
  readonly erasing = MATCHING_ERASING;
  readonly columns = {
    'saved_search.person_id': { told: 'searches' },
    'alert.person_id': { told: 'alerts' },
    'alert_no.person_id': { told: 'notForMe' },
    'alert_hearing.person_id': { told: 'mailSettings' },
    'alert_talks.person_id': { notTold: NOT_TOLD.derived },
    'asked.person_id': { notTold: NOT_TOLD.fleeting },
    'match_change.person_id': { notTold: NOT_TOLD.fleeting },
    'exchange_set_aside.set_aside_by': { notTold: NOT_TOLD.staff },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, MATCHING_ITEMS);
  }
}
