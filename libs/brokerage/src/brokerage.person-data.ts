import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { BROKERAGE_ERASING, DESK_ITEMS } from './data/person-data.queries.js';

/** What the desk keeps of somebody. */
@Injectable()
export class BrokeragePersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'brokerage';
  readonly erasing = BROKERAGE_ERASING;
  readonly columns = {
    'call_back.person_id': { told: 'callBacks' },
    'appeal.decided_by': { notTold: NOT_TOLD.staff },
    'appeal.refused_by': { notTold: NOT_TOLD.staff },
    'introduction.author_id': { told: 'introductions' },
    'introduction.other_id': { told: 'introductions' },
    'introduction.broker_id': { notTold: NOT_TOLD.staff },
    'interview.person_id': { told: 'interviews' },
    'interview.broker_id': { notTold: NOT_TOLD.staff },
    'report.reporter_id': { told: 'reports' },
    'report_case.decided_by': { notTold: NOT_TOLD.staff },
    'report_case.person_id': { told: 'judged' },
    'report_case.subject_id': { notTold: NOT_TOLD.thing },
    'work_item.claimed_by': { notTold: NOT_TOLD.staff },
    'work_item.done_by': { notTold: NOT_TOLD.staff },
    'work_item.subject_id': { notTold: NOT_TOLD.thing },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, DESK_ITEMS);
  }
}
