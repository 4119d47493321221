import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer } from '#platform';

import { HeldPlacesService } from '../shifts/held-places.service.js';
import { PlanningService } from '../shifts/planning.service.js';

/** Gives back the places of somebody who leaves, or may not take part, and calls off the shifts of a vacancy that is gone. */
@Injectable()
export class ShiftFollowers implements EventConsumer, OnModuleInit {
  readonly name = 'shifts-follow';
  readonly topics = ['person.leaving', 'person.suspended', 'post.withdrawn', 'post.takenDown'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly held: HeldPlacesService,
    private readonly planning: PlanningService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  // Shift by shift in transactions of their own, so that nobody waits for all of them.
  consume({ payload }: DeliveredEvent): Promise<void> {
    const { personId, postId } = payload as { personId?: string; postId?: string };
    return personId === undefined ? this.planning.cancelOf(postId ?? '') : this.held.leaveAll(personId);
  }
}
