import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { ReviewDeskService } from '../review-desk.service.js';

/** Keeps the work items of the review queue in step with the posts. */
@Injectable()
export class ReviewItems implements EventConsumer, OnModuleInit {
  readonly name = 'review-items';
  readonly topics = [
    'post.submitted',
    'post.approved',
    'post.changeAsked',
    'post.refused',
    'post.takenDown',
    'post.withdrawn',
    'post.reopened',
  ];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly desk: ReviewDeskService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.desk.followPost(tx, key);
  }
}
