import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LiveTopics } from '#platform';

import { liveTopicOf } from '../domain/talks/negotiation.events.js';

/** Tells the open screens of talks that something happened in them. */
@Injectable()
export class TalksLive implements OnModuleInit {
  constructor(private readonly topics: LiveTopics) {}

  onModuleInit(): void {
    this.topics.route(({ payload: { negotiationId } }) =>
      typeof negotiationId === 'string' ? [liveTopicOf(negotiationId)] : [],
    );
  }
}
