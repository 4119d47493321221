import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { Limiter } from '../auth/limiter.js';
import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { dataSourceOptions } from './data-source.js';
import { Database } from './database.service.js';

/** Connects the process to PostgreSQL. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS_TOKEN],
      useFactory: (settings: RunSettings) => ({
        ...dataSourceOptions(settings.DATABASE_URL, settings.DATABASE_POOL),
        autoLoadEntities: true,
        retryAttempts: 3,
      }),
    }),
  ],
  providers: [Database, Limiter],
  exports: [Database, Limiter],
})
export class DatabaseModule {}
