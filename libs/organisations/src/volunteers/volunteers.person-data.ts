import { Injectable, type OnModuleInit } from '@nestjs/common';
import { itemsOf, NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

/** What is kept of a volunteer besides shifts and hours: `$1` person. */
const VOLUNTEER_ITEMS = [
  itemsOf(
    'conduct',
    `SELECT jsonb_build_object('organisation', o.first_name, 'seenOn', g.seen_on, 'dueOn', g.due_on) AS item
     FROM vog_seen g JOIN person o ON o.id = g.organisation_id WHERE g.person_id = $1 ORDER BY g.seen_on, g.id`,
  ),
];

/** Certificates of conduct that were seen, and vacancies that somebody agreed on. */
@Injectable()
export class VolunteersPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'volunteers';
  readonly erasing = [];
  readonly columns = {
    'vog_seen.person_id': { told: 'conduct' },
    'vog_seen.organisation_id': { notTold: NOT_TOLD.thing },
    'vog_seen.seen_by': { notTold: NOT_TOLD.staff },
    'vacancy_volunteer.agreement_id': { notTold: NOT_TOLD.thing },
    'vacancy_volunteer.person_id': { told: 'agreements' },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, VOLUNTEER_ITEMS);
  }
}
