import { Global, Module } from '@nestjs/common';

import { StoppingModule } from '../queue/stopping.js';
import { LiveEvents } from './live-events.js';
import { RelayLiveEvents } from './relay-live-events.js';

/** Live events between the processes. */
@Global()
@Module({
  imports: [StoppingModule],
  providers: [{ provide: LiveEvents, useClass: RelayLiveEvents }],
  exports: [LiveEvents],
})
export class LiveEventsModule {}
