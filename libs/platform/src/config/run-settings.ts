import type { RunSettings } from './config.module.js';
import { parseSettings, SettingsError } from './settings.js';

const DEFAULT_PORT = 3000;

/**
 * The settings of one process among servers: database, mail server and secret must be named.
 * @throws SettingsError with a sentence for each that is missing or wrong.
 */
export function serverSettings(environment: Readonly<Record<string, string | undefined>>): RunSettings {
  const settings = parseSettings(environment);
  const missing = (['DATABASE_URL', 'SMTP_URL', 'SECRET_KEY'] as const).filter((name) => settings[name] === undefined);
  if (missing.length > 0) {
    throw new SettingsError(
      missing.map((name) => `${name} is missing: a single process needs it; "npm start" does without.`),
    );
  }
  const port = settings.PORT ?? DEFAULT_PORT;
  return {
    ...settings,
    DATABASE_URL: settings.DATABASE_URL ?? '',
    SMTP_URL: settings.SMTP_URL ?? '',
    SECRET_KEY: settings.SECRET_KEY ?? '',
    PORT: port,
    PUBLIC_URL: settings.PUBLIC_URL ?? `http://localhost:${port}`,
  };
}
