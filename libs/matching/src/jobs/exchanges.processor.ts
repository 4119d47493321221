import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { ExchangePlansService } from '../exchanges/exchange-plans.service.js';

const MINUTE_MS = 60_000;

/** Looks each quarter of an hour whose night's exchanges are still to be found. */
@Injectable()
export class ExchangeSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly plans: ExchangePlansService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'exchanges-plan', everyMs: 15 * MINUTE_MS, run: () => this.plans.planDue() });
  }
}
