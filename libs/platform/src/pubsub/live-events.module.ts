import { Global, Module } from '@nestjs/common';

import { LiveEvents } from './live-events.js';
import { RelayLiveEvents } from './relay-live-events.js';

/** Live events between the processes. */
@Global()
@Module({ providers: [{ provide: LiveEvents, useClass: RelayLiveEvents }], exports: [LiveEvents] })
export class LiveEventsModule {}
