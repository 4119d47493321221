import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { AlertsService } from '../alerts/alerts.service.js';

const HOUR_MS = 3_600_000;

/** Forgets each day who was chosen for posts that ended long ago, what they answered and with whom they talked. */
@Injectable()
export class AlertsOver implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly alerts: AlertsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'alerts-over', everyMs: 24 * HOUR_MS, run: () => this.alerts.forgetOver() });
  }
}
