import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  NOT_TOLD,
  PersonData,
  type DataSubject,
  type PersonDataHandler,
  type PersonItem,
  type PersonItems,
} from '#accounts';
import { Database } from '#platform';

import { NEGOTIATION_ERASING, OWN_WORDS, TALKS_ITEMS, TALKS_OF_PERSON } from './data/person-data.queries.js';
import { HistoryService } from './talks/history.service.js';

/** What is kept of somebody in talks and agreements: each talks by the history that the person can read on screen. */
@Injectable()
export class NegotiationPersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'negotiation';
  readonly erasing = NEGOTIATION_ERASING;
  readonly columns = {
    'negotiation.requester_id': { told: 'talks' },
    'negotiation.helper_id': { told: 'talks' },
    'negotiation.responder_id': { notTold: NOT_TOLD.derived },
    'negotiation.closed_by': { told: 'talks' },
    'negotiation.mediator_id': { notTold: NOT_TOLD.staff },
    'turn.by_id': { told: 'talks' },
    'amendment.closed_by': { told: 'talks' },
    'amendment_turn.by_id': { told: 'talks' },
    'consent.person_id': { told: 'agreements' },
    'suggestion.by_id': { notTold: NOT_TOLD.staff },
    'mediation_note.by_id': { notTold: NOT_TOLD.staff },
    'agreement.requester_id': { told: 'agreements' },
    'agreement.helper_id': { told: 'agreements' },
    'agreement.ended_by': { told: 'agreements' },
    'agreement_pause.by_id': { told: 'talks' },
    'agreement_pause.ended_by': { told: 'talks' },
    'review_answer.person_id': { told: 'agreements' },
    'occurrence.cancelled_by': { told: 'times' },
    'occurrence.absent_id': { told: 'times' },
    'occurrence.stand_in_id': { told: 'times' },
    'occurrence_move.proposed_by': { told: 'talks' },
    'occurrence_move.decided_by': { told: 'talks' },
    'stand_in.person_id': { told: 'standIns' },
    'stand_in.asked_by': { told: 'talks' },
    'stand_in.consented_by': { told: 'talks' },
    'calendar_link.person_id': { told: 'calendar' },
    'ring.opened_by': { notTold: NOT_TOLD.staff },
    'ring_version.by_id': { notTold: NOT_TOLD.staff },
    'ring_party.person_id': { told: 'rings' },
    'ring_consent.person_id': { told: 'rings' },
    'ring_wish.person_id': { told: 'rings' },
  } as const;

  constructor(
    private readonly all: PersonData,
    private readonly database: Database,
    private readonly history: HistoryService,
  ) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  async tell(person: DataSubject): Promise<PersonItems> {
    const talks: PersonItem[] = [];
    // One after the other: somebody may have hundreds, and this is nobody's hurry.
    for (const id of await this.database.read(TALKS_OF_PERSON, [person.id])) {
      const file = await this.history.ofParty(person, id, 'json');
      const written = await this.database.read(OWN_WORDS, [person.id, id]);
      if (file) talks.push({ ...(JSON.parse(file.content) as PersonItem), asYouWroteIt: written });
    }
    return { ...(await this.all.read(person, TALKS_ITEMS)), talks };
  }
}
