import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { HoursService } from '../hours/hours.service.js';

const TEN_MINUTES_MS = 600_000;

/** Lets the last word about hours stand where nobody answered it in a week. */
@Injectable()
export class HoursSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly hours: HoursService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'silent-hours', everyMs: TEN_MINUTES_MS, run: () => this.hours.settleSilent() });
  }
}
