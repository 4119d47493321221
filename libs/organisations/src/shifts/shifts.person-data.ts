import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { SHIFT_ITEMS } from '../data/shifts/person-data.queries.js';

/** The shifts of a volunteer. */
@Injectable()
export class ShiftsPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'shifts';
  /** Rows without words of the person stay: they say that somebody came. */
  readonly erasing = [];
  readonly columns = {
    'sign_up.person_id': { told: 'shifts' },
    'shift_silence.person_id': { told: 'shifts' },
    'shift.organisation_id': { notTold: NOT_TOLD.thing },
    'shift_series.organisation_id': { notTold: NOT_TOLD.thing },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, SHIFT_ITEMS);
  }
}
