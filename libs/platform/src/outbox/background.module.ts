import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

import { HealthModule } from '../health/health.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { QueuesWatch } from '../queue/queues-watch.js';
import { Sweeps, SweepsProcessor } from '../queue/sweeps.js';
import { WorkersWatch } from '../queue/workers-watch.js';
import { EventConsumers } from './event-consumers.js';
import { EventsProcessor } from './events.processor.js';
import { LiveTopics } from './live-topics.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxUpkeep } from './outbox-upkeep.js';
import { OutboxWatch } from './outbox-watch.js';

/** What the worker alone does: the relay, the consumers of events, the sweeps. */
@Global()
@Module({
  imports: [QueueModule, HealthModule, DiscoveryModule],
  providers: [
    EventConsumers,
    LiveTopics,
    OutboxRelay,
    OutboxUpkeep,
    OutboxWatch,
    EventsProcessor,
    Sweeps,
    SweepsProcessor,
    WorkersWatch,
    QueuesWatch,
  ],
  exports: [EventConsumers, LiveTopics, OutboxRelay, Sweeps, QueueModule],
})
export class BackgroundModule {}
