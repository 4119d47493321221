import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { IntroductionsService } from '../introductions.service.js';

const TEN_MINUTES_MS = 600_000;

/** Ends introductions that were not answered in time. */
@Injectable()
export class IntroductionSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly introductions: IntroductionsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'introductions-lapse',
      everyMs: TEN_MINUTES_MS,
      run: () => this.introductions.lapseDue(),
    });
  }
}
