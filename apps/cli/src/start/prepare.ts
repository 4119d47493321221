import { createServer } from 'node:net';

import { demoIsHalfMade } from './demo-mark.js';
import { embeddedSecret, MailCatcher, parseSettings, SettingsError, startEmbedded, type RunSettings } from '#platform';

const API_PORT = 3000;
const MAIL_PORT = 8025;

/** What api and worker stand on. */
export interface Ground {
  readonly settings: RunSettings;
  /** True when an embedded database was made just now. */
  readonly fresh: boolean;
  /** True when the database is embedded. */
  readonly embedded: boolean;
  /** Where caught mails are read; null with a mail server. */
  readonly mailPage: string | null;
  stop(): Promise<void>;
}

/**
 * Starts what no setting names: an embedded PostgreSQL, a mail catcher, a free port, a kept secret.
 * @throws SettingsError, DataFolderInUseError
 */
export async function prepare(environment: NodeJS.ProcessEnv): Promise<Ground> {
  const settings = parseSettings(environment);
  const port = await portFor('PORT', settings.PORT, API_PORT, settings.HOST);
  const database =
    settings.DATABASE_URL === undefined
      ? await startEmbedded({ folder: settings.DATA_DIR, anew: demoIsHalfMade(settings.DATA_DIR) })
      : null;
  try {
    const catcher = settings.SMTP_URL === undefined ? new MailCatcher() : null;
    const mail = await catcher?.listen(await portFor('MAIL_PORT', settings.MAIL_PORT, MAIL_PORT, '127.0.0.1'));
    return {
      settings: {
        ...settings,
        DATABASE_URL: settings.DATABASE_URL ?? database?.url ?? '',
        SECRET_KEY: settings.SECRET_KEY ?? embeddedSecret(settings.DATA_DIR),
        SMTP_URL: settings.SMTP_URL ?? mail?.smtpUrl ?? '',
        PORT: port,
        PUBLIC_URL: settings.PUBLIC_URL ?? `http://localhost:${port}`,
      },
      fresh: database?.fresh ?? false,
      embedded: database !== null,
      mailPage: mail?.pageUrl ?? null,
      stop: async () => {
        await catcher?.close();
        await database?.stop();
      },
    };
  } catch (error) {
    await database?.stop();
    throw error;
  }
}

/** The port that was asked for, or the first free one from the usual one on. @throws SettingsError when it is taken. */
async function portFor(name: string, wanted: number | undefined, usual: number, host: string): Promise<number> {
  if (wanted !== undefined) {
    if (wanted === 0 || (await isFree(wanted, host))) return wanted;
    throw new SettingsError([`${name} cannot be used: another program listens on ${wanted}.`]);
  }
  for (let port = usual; port < usual + 100; port += 1) if (await isFree(port, host)) return port;
  throw new SettingsError([`${name} is missing: no port from ${usual} to ${usual + 99} is free.`]);
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
