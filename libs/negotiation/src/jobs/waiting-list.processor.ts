import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WaitingListService } from '../talks/waiting-list.service.js';

/** Passes a free place on to the next in line: the talks that were offered it closed, or a post got more places. */
@Injectable()
export class PlacePasser implements EventConsumer, OnModuleInit {
  readonly name = 'place-passer';
  readonly topics = ['negotiation.closed', 'post.approved'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly waiting: WaitingListService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ topic, payload }: DeliveredEvent, tx: Tx): Promise<void> {
    if (topic === 'post.approved') await this.waiting.placesChanged(tx, (payload as { postId: string }).postId);
    else await this.waiting.talksClosed(tx, (payload as { negotiationId: string }).negotiationId);
  }
}
