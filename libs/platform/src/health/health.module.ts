import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { collectDefaultMetrics, register } from 'prom-client';

import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** Health and Prometheus figures of a process. */
@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  providers: [Readiness],
  controllers: [HealthController],
})
export class HealthModule {
  constructor() {
    // Api and worker may share one process; the figures are collected once.
    if (register.getMetricsAsArray().length === 0) collectDefaultMetrics();
  }
}
