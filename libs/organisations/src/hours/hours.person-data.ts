import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { HOURS_ERASING, HOURS_ITEMS } from '../data/hours/person-data.queries.js';

/** The hours of a volunteer, and the certificates of them. */
@Injectable()
export class HoursPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'hours';
  readonly erasing = HOURS_ERASING;
  readonly columns = {
    'hours.person_id': { told: 'hours' },
    'hours.organisation_id': { notTold: NOT_TOLD.thing },
    'hours_said.person_id': { told: 'hours' },
    'certificate.person_id': { told: 'certificates' },
    'certificate.organisation_id': { notTold: NOT_TOLD.thing },
    'certificate.issued_by': { notTold: NOT_TOLD.staff },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, HOURS_ITEMS);
  }
}
