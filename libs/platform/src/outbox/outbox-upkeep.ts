import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Database } from '../database/database.service.js';
import { Sweeps } from '../queue/sweeps.js';
import { OutboxRelay } from './outbox-relay.js';
import { FORGET_OLD_EVENTS } from './outbox.queries.js';

const MINUTE_MS = 60_000;
/** A job that is only slow is not enqueued again before this time. */
const PATIENCE_S = 60;
const KEPT_DAYS = 14;

/** Keeps the outbox whole and small: lost jobs come back, finished events go after two weeks. */
@Injectable()
export class OutboxUpkeep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly relay: OutboxRelay,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'outbox-forgotten',
      everyMs: MINUTE_MS,
      run: () => this.relay.enqueueForgotten(PATIENCE_S),
    });
    this.sweeps.register({
      name: 'outbox-old',
      everyMs: 60 * MINUTE_MS,
      run: async () => (await this.database.read(FORGET_OLD_EVENTS, [KEPT_DAYS]))[0] ?? 0,
    });
  }
}
