import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { PlanningService } from '../shifts/planning.service.js';
import { ShiftPlacesService } from '../shifts/shift-places.service.js';

const MINUTE_MS = 60_000;

/** Passes on every minute what was not answered in time, and plans series ahead every ten. */
@Injectable()
export class ShiftSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly passing: ShiftPlacesService,
    private readonly planning: PlanningService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'shift-offers', everyMs: MINUTE_MS, run: () => this.passing.lapseDue() });
    this.sweeps.register({ name: 'shift-series', everyMs: 10 * MINUTE_MS, run: () => this.planning.planAhead() });
  }
}
