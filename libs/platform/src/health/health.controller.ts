import { Controller, Get, Header } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult, type HealthIndicatorResult } from '@nestjs/terminus';
import { register } from 'prom-client';

import { Figures } from './figures.js';
import { Readiness } from './readiness.js';

/** Whether the process lives (it asks nobody else) and whether it can do its work; and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly readiness: Readiness,
    private readonly figures: Figures,
  ) {}

  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check(
      this.readiness.names().map((name) => async (): Promise<HealthIndicatorResult> => {
        this.readiness.mustGoOn();
        // Why it is down stands in the log of what failed; addresses of servers are not for whoever asks.
        return this.readiness.mustAnswer(name).then(
          () => ({ [name]: { status: 'up' } }),
          () => ({ [name]: { status: 'down' } }),
        );
      }),
    );
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return this.figures.text();
  }
}
