import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { ORGANISATION_ITEMS, ORGANISATIONS_ERASING } from './data/organisations/person-data.queries.js';

/** What organisations keep of the people who act for them. */
@Injectable()
export class OrganisationsPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'organisations';
  readonly erasing = ORGANISATIONS_ERASING;
  readonly columns = {
    'organisation.id': { notTold: NOT_TOLD.thing },
    'organisation.registered_by': { told: 'organisations' },
    'organisation.checked_by': { notTold: NOT_TOLD.staff },
    'coordinator.person_id': { told: 'organisations' },
    'coordinator_invitation.invited_by': { notTold: NOT_TOLD.staff },
    'coordinator_invitation.accepted_by': { told: 'organisations' },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, ORGANISATION_ITEMS);
  }
}
