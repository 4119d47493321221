import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { ThanksRoundsService } from '../thanks-rounds.service.js';

const MINUTE_MS = 60_000;

/** Looks every minute for thanks to show, and every ten for times that nobody spoke about. */
@Injectable()
export class ThanksSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly rounds: ThanksRoundsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'reveal-thanks', everyMs: MINUTE_MS, run: () => this.rounds.revealClosed() });
    this.sweeps.register({
      name: 'unanswered-times',
      everyMs: 10 * MINUTE_MS,
      run: () => this.rounds.tellUnanswered(),
    });
  }
}
