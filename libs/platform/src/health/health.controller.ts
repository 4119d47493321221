import { Controller, Get, Header } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { register } from 'prom-client';

import { Database } from '../database/database.service.js';
import { Readiness } from './readiness.js';

/** Whether the process lives (no look at the database) and whether it can serve; and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: Database,
    private readonly readiness: Readiness,
  ) {}

  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      async () => {
        this.readiness.mustBeReady();
        await this.database.ping();
        return { database: { status: 'up' } };
      },
    ]);
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
