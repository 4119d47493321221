import { Injectable } from '@nestjs/common';

import type { DeliveredEvent } from './outbox-event.js';

/** Names the live topics that an event touches, e.g. `negotiation.<id>`. */
export type LiveRoute = (event: DeliveredEvent) => readonly string[];

/** Which events open screens hear about; features register their routes beside their consumers. */
@Injectable()
export class LiveTopics {
  private readonly routes: LiveRoute[] = [];

  route(route: LiveRoute): void {
    this.routes.push(route);
  }

  of(event: DeliveredEvent): string[] {
    return [...new Set(this.routes.flatMap((route) => route(event)))];
  }
}
