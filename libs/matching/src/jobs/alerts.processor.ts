import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { AlertsService } from '../alerts/alerts.service.js';

type Effect = (event: DeliveredEvent, tx: Tx) => Promise<unknown>;

const text = ({ payload }: DeliveredEvent, name: string): string => payload[name] as string;

/** Acts on what concerns alerts: a post came into sight, or two people began to talk about it. */
@Injectable()
export class AlertConsumers implements EventConsumer, OnModuleInit {
  readonly name = 'alerts';
  private readonly effects: Readonly<Record<string, Effect>> = {
    'post.approved': (event, tx) => this.alerts.raise(tx, text(event, 'postId')),
    'post.reopened': (event, tx) => this.alerts.raise(tx, text(event, 'postId')),
    'negotiation.opened': (event, tx) =>
      this.alerts.noteTalks(tx, text(event, 'postId'), [text(event, 'by'), text(event, 'to')]),
  };
  readonly topics = Object.keys(this.effects);

  constructor(
    private readonly consumers: EventConsumers,
    private readonly alerts: AlertsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume(event: DeliveredEvent, tx: Tx): Promise<void> {
    await this.effects[event.topic]?.(event, tx);
  }
}
