import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { ClosingService } from '../closing.service.js';
import { PlanningService } from '../planning.service.js';
import { WaitingListService } from '../waiting-list.service.js';

const MINUTE_MS = 60_000;

/** What the clock does with talks and agreements. */
@Injectable()
export class NegotiationSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly closing: ClosingService,
    private readonly planning: PlanningService,
    private readonly waiting: WaitingListService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'talks-lapse', everyMs: MINUTE_MS, run: () => this.closing.lapseDue() });
    this.sweeps.register({ name: 'offers-lapse', everyMs: MINUTE_MS, run: () => this.waiting.lapseDue() });
    this.sweeps.register({ name: 'agreements-plan', everyMs: 60 * MINUTE_MS, run: () => this.planning.planAhead() });
    this.sweeps.register({
      name: 'agreements-complete',
      everyMs: 60 * MINUTE_MS,
      run: () => this.planning.completeDue(),
    });
  }
}
