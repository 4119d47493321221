import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

interface DeskWork {
  /** Kept with every event that was consumed: it never changes. */
  readonly name: string;
  readonly topics: readonly string[];
  readonly consume: (items: WorkItemsService, event: DeliveredEvent, tx: Tx) => Promise<void>;
}

/** What brings work to the desk of the brokers of an area, or takes it away. */
const DESK_WORK: readonly DeskWork[] = [
  {
    name: 'lapsed-talks',
    topics: ['negotiation.closed'],
    consume: async (items, { key, payload }, tx) => {
      if (payload['because'] === 'noAnswer') await items.openLapsedTalks(tx, key);
    },
  },
  {
    // Talks that go round in circles, until they are settled or helped.
    name: 'stalled-talks',
    topics: ['negotiation.stalled', 'negotiation.accepted', 'negotiation.closed', 'negotiation.mediationAsked'],
    consume: async (items, { topic, key, payload }, tx) => {
      if (topic !== 'negotiation.stalled') return items.endStalledTalks(tx, key);
      const { because, from } = payload as { because: string; from: string };
      await items.openStalledTalks(tx, key, because, new Date(from));
    },
  },
  {
    // Talks for which both would like a broker, until one comes.
    name: 'asked-mediations',
    topics: [
      'negotiation.mediationAgreed',
      'negotiation.mediationStopped',
      'negotiation.closed',
      'negotiation.accepted',
    ],
    consume: (items, { key }, tx) => items.followMediation(tx, key),
  },
  {
    // Applications that an organisation lets stand, until it says something.
    name: 'slow-organisations',
    topics: [
      'application.unanswered',
      'negotiation.proposed',
      'negotiation.remarked',
      'negotiation.accepted',
      'negotiation.closed',
    ],
    consume: (items, { key }, tx) => items.followSilence(tx, key),
  },
  {
    name: 'agreements-in-need',
    topics: ['agreement.needsBroker'],
    consume: (items, { key }, tx) => items.openAgreementInNeed(tx, key),
  },
  {
    name: 'unanswered-times',
    topics: ['occurrence.unanswered'],
    consume: (items, { key }, tx) => items.openUnansweredTime(tx, key),
  },
  {
    name: 'unanswered-reviews',
    topics: ['agreement.reviewUnanswered'],
    consume: (items, { key }, tx) => items.openUnansweredReview(tx, key),
  },
  {
    // The other legs of a ring stand. The key is the agreement, or the time that somebody spoke about.
    name: 'failed-ring-legs',
    topics: ['agreement.ended', 'occurrence.cancelled', 'occurrence.answered'],
    consume: (items, { key }, tx) => items.openFailedLeg(tx, key),
  },
  {
    name: 'organisations-to-check',
    topics: ['organisation.handedIn', 'organisation.approved', 'organisation.refused', 'organisation.closed'],
    consume: (items, { key }, tx) => items.followOrganisation(tx, key),
  },
  {
    // The person is told, the address is not.
    name: 'failed-mails',
    topics: ['mail.failed'],
    consume: (items, { key }, tx) => items.openFailedMail(tx, key),
  },
];

/** Registers each kind of work as a consumer of its own. */
@Injectable()
export class DeskWorkConsumers implements OnModuleInit {
  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    for (const { name, topics, consume } of DESK_WORK) {
      this.consumers.register({ name, topics, consume: (event, tx) => consume(this.items, event, tx) });
    }
  }
}
