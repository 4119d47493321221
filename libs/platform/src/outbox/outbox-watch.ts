import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Database } from '../database/database.service.js';
import { Figures } from '../health/figures.js';
import { OLDEST_EVENTS } from './outbox.queries.js';

/** Tells how long events have been waiting, for the relay and for their consumers. */
@Injectable()
export class OutboxWatch implements OnModuleInit {
  constructor(
    private readonly figures: Figures,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.figures.gauge({
      name: 'tijd_outbox_oldest_seconds',
      help: 'Age of the oldest event that is not relayed, and of the oldest that is relayed and not consumed; 0 is none',
      labels: ['waits_for'],
      read: async () => {
        const [oldest] = await this.database.read(OLDEST_EVENTS, []);
        return [
          { labels: { waits_for: 'relay' }, value: oldest?.notRelayed ?? 0 },
          { labels: { waits_for: 'consumer' }, value: oldest?.notConsumed ?? 0 },
        ];
      },
    });
  }
}
