import { Injectable, type OnModuleInit } from '@nestjs/common';

import { ACCOUNTS_ERASING, ACCOUNT_ITEMS } from './data/person-data.queries.js';
import { NOT_TOLD, type DataSubject, type PersonItems } from './domain/person-data.js';
import type { PersonDataHandler } from './person-data-handler.js';
import { PersonData } from './person-data.service.js';

/** What accounts keep of somebody. */
@Injectable()
export class AccountsPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'accounts';
  readonly erasing = ACCOUNTS_ERASING;
  readonly columns = {
    'person.id': { told: 'account' },
    'leaving.person_id': { told: 'account' },
    'password.person_id': { told: 'account' },
    'role_grant.person_id': { told: 'account' },
    'suspension.person_id': { told: 'account' },
    'suspension.by_id': { notTold: NOT_TOLD.staff },
    'suspension.lifted_by': { notTold: NOT_TOLD.staff },
    'take_over.person_id': { told: 'account' },
    'take_over.asked_by': { notTold: NOT_TOLD.staff },
    'session.person_id': { told: 'sessions' },
    'sign_in_link.person_id': { notTold: NOT_TOLD.fleeting },
    'phone_code.person_id': { notTold: NOT_TOLD.fleeting },
    'phone_code.asked_by': { notTold: NOT_TOLD.staff },
    'phone_code.subject_id': { notTold: NOT_TOLD.thing },
    'mandate.person_id': { told: 'mandates' },
    'mandate.broker_id': { notTold: NOT_TOLD.staff },
    'mandate.ended_by': { notTold: NOT_TOLD.staff },
    'journal_entry.person_id': { told: 'journal' },
    'journal_entry.acted_by': { notTold: NOT_TOLD.staff },
    'journal_entry.organisation_id': { notTold: NOT_TOLD.thing },
    'journal_entry.subject_id': { notTold: NOT_TOLD.thing },
    'acting_side.acted_by': { notTold: NOT_TOLD.staff },
    'acting_side.person_id': { notTold: NOT_TOLD.derived },
    'acting_side.low_id': { notTold: NOT_TOLD.derived },
    'acting_side.high_id': { notTold: NOT_TOLD.derived },
    'staff_access.by_id': { notTold: NOT_TOLD.staff },
    'staff_access.subject_id': { notTold: NOT_TOLD.thing },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, ACCOUNT_ITEMS);
  }
}
