import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Database } from '../database/database.service.js';
import type { NamedQuery } from '../database/named-query.js';
import { Sweeps } from '../queue/sweeps.js';
import { OutboxRelay } from './outbox-relay.js';

const MINUTE_MS = 60_000;
/** A job that is only slow is not enqueued again before this time. */
const PATIENCE_S = 60;
const KEPT_DAYS = 14;

const FORGET_OLD: NamedQuery<{ removed: number }, number> = {
  name: 'outbox_forget_old',
  text: `WITH old AS (DELETE FROM outbox_event WHERE id IN (
             SELECT id FROM outbox_event WHERE unconsumed = 0 AND relayed_at < now() - make_interval(days => $1) ORDER BY id LIMIT 5000)
           RETURNING id),
         consumed AS (DELETE FROM consumed_event c USING old WHERE c.event_id = old.id)
         SELECT count(*)::int AS removed FROM old`,
  row: ({ removed }) => removed,
};

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
      run: async () => (await this.database.read(FORGET_OLD, [KEPT_DAYS]))[0] ?? 0,
    });
  }
}
