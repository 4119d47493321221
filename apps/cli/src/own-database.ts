import { migrate, parseSettings, startEmbedded, type RunSettings } from '#platform';

/**
 * Runs a command on the database of DATABASE_URL, or on the embedded one while nothing else uses it, at the newest schema.
 * @throws SettingsError, DataFolderInUseError
 */
export async function onOwnDatabase<T>(
  environment: NodeJS.ProcessEnv,
  work: (settings: RunSettings) => Promise<T>,
): Promise<T> {
  const settings = parseSettings(environment);
  const embedded = settings.DATABASE_URL === undefined ? await startEmbedded({ folder: settings.DATA_DIR }) : null;
  try {
    const url = settings.DATABASE_URL ?? embedded?.url ?? '';
    await migrate(url);
    // Nothing here signs, mails or listens.
    return await work({ ...settings, DATABASE_URL: url, SECRET_KEY: '', SMTP_URL: '', PUBLIC_URL: '', PORT: 0 });
  } finally {
    await embedded?.stop();
  }
}
