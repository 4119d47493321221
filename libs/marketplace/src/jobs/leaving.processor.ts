import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { PostsService } from '../posts.service.js';

/** Takes back the posts of somebody who leaves, or of an organisation that closes. */
@Injectable()
export class LeavingPosts implements EventConsumer, OnModuleInit {
  readonly name = 'posts-of-who-leaves';
  readonly topics = ['person.leaving', 'organisation.closed'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly posts: PostsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ payload }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.posts.withdrawAllOf(tx, (payload as { personId: string }).personId);
  }
}
