import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';

import { Database } from '../database/database.service.js';
import { Figures } from './figures.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** Health and Prometheus figures of a process; every process needs the database. */
@Global()
@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  providers: [Readiness, Figures],
  controllers: [HealthController],
  exports: [Readiness, Figures],
})
export class HealthModule implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.readiness.need('database', () => this.database.ping());
  }
}
