import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { RESIDENTS_ERASING, RESIDENT_ITEMS } from './data/person-data.queries.js';

/** What residents keep of somebody. */
@Injectable()
export class ResidentsPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'residents';
  readonly erasing = RESIDENTS_ERASING;
  readonly columns = {
    'resident.person_id': { told: 'profile' },
    'contact_detail.person_id': { told: 'contact' },
    'block.by_id': { told: 'blocks' },
    'block.blocked_id': { notTold: NOT_TOLD.hidden },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, RESIDENT_ITEMS);
  }
}
