import type { DataSourceOptions } from 'typeorm';

import { MIGRATIONS } from './migrations/index.js';

/** What holds for every connection; times in milliseconds. */
export const connectionExtras = {
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
  application_name: 'tijd-voor-elkaar',
} as const;

/** How every process reaches PostgreSQL; `entities` come from the features' modules. */
export function dataSourceOptions(url: string, poolSize: number) {
  return {
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    migrationsRun: false,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    // Unset, `update` and `delete` with an undefined id would hit other rows.
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    // Statements of a transaction that do not wait for each other go out together (docs/decisions/0023).
    extra: { ...connectionExtras, pipeline: true },
  } as const satisfies DataSourceOptions;
}
