import type { DynamicModule, Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';

import { ConfigModule, type RunSettings } from '../config/config.module.js';
import { DatabaseModule } from '../database/database.module.js';
import { Database } from '../database/database.service.js';
import { ClockModule } from '../time/clock.module.js';
import { HandClock } from './hand-clock.js';
import { freshDatabase } from './test-database.js';
import { testSettings } from './test-settings.js';

/** Services on a real PostgreSQL with a clock that is moved by hand. */
export interface MediumBench {
  readonly app: TestingModule;
  readonly clock: HandClock;
  readonly database: Database;
  readonly settings: RunSettings;
  close(): Promise<void>;
}

/** Sets up some features' modules on a database of their own. */
export const mediumBench = (...features: (Type | DynamicModule)[]): Promise<MediumBench> =>
  mediumBenchWith({}, ...features);

/** The same with some settings of another value. */
export async function mediumBenchWith(
  overrides: Partial<RunSettings>,
  ...features: (Type | DynamicModule)[]
): Promise<MediumBench> {
  const own = await freshDatabase();
  const clock = new HandClock();
  const settings = { ...testSettings({ databaseUrl: own.url }), ...overrides };
  const app = await Test.createTestingModule({
    imports: [ConfigModule.of(settings), ClockModule.of(clock), DatabaseModule, ...features],
  }).compile();
  await app.init();
  return {
    app,
    clock,
    settings,
    database: app.get(Database),
    close: async () => {
      await app.close();
      await own.drop();
    },
  };
}
