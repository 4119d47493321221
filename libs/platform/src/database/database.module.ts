import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { Limiter } from '../auth/limiter.js';
import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { connectionExtras, dataSourceOptions } from './data-source.js';
import { Database } from './database.service.js';
import { HotReads } from './hot-reads.js';

/** Of the connections of a process, those that hot reads share. */
const HOT_LANES = 2;

/** Connects the process to PostgreSQL. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS_TOKEN],
      useFactory: (settings: RunSettings) => ({
        ...dataSourceOptions(settings.DATABASE_URL, settings.DATABASE_POOL - HOT_LANES),
        autoLoadEntities: true,
        retryAttempts: 3,
      }),
    }),
  ],
  providers: [
    Database,
    Limiter,
    {
      provide: HotReads,
      inject: [SETTINGS_TOKEN],
      useFactory: ({ DATABASE_URL }: RunSettings) =>
        new HotReads({ connectionString: DATABASE_URL, ...connectionExtras }, HOT_LANES),
    },
  ],
  exports: [Database, Limiter],
})
export class DatabaseModule {}
