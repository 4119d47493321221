import { Global, Module, type DynamicModule } from '@nestjs/common';

import type { Settings } from './settings.js';

/** Injection token of the settings. */
export const SETTINGS_TOKEN = Symbol('settings');

/** The settings, completed at the start: where the database is, which secret signs, which address people type. */
export interface RunSettings extends Settings {
  readonly DATABASE_URL: string;
  readonly SECRET_KEY: string;
  readonly SMTP_URL: string;
  readonly PUBLIC_URL: string;
  readonly PORT: number;
}

/** Gives the settings to everybody who asks for them. */
@Global()
@Module({})
export class ConfigModule {
  static of(settings: RunSettings): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: SETTINGS_TOKEN, useValue: settings }],
      exports: [SETTINGS_TOKEN],
    };
  }
}
