import { createServer } from 'node:net';

import { embeddedSecret, MailCatcher, parseSettings, SettingsError, startEmbedded, type RunSettings } from '#platform';

import { demoIsHalfMade } from './demo-mark.js';
import { Desk } from './desk.js';
import { ShiftedClock } from './shifted-clock.js';

const API_PORT = 3000;
const DESK_PORT = 8025;

/** What api and worker stand on. */
export interface Ground {
  readonly settings: RunSettings;
  /** True when an embedded database was made just now. */
  readonly fresh: boolean;
  /** True when the database is embedded. */
  readonly embedded: boolean;
  /** Where caught mails are read and the clock is moved; null with a mail server. */
  readonly desk: string | null;
  readonly clock: ShiftedClock;
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
    const clock = new ShiftedClock();
    const catcher = settings.SMTP_URL === undefined ? new MailCatcher() : null;
    const smtpUrl = await catcher?.listen();
    const desk = catcher && new Desk({ mails: () => catcher.all(), clock: database === null ? null : clock });
    const deskUrl = await desk?.listen(await portFor('DESK_PORT', settings.DESK_PORT, DESK_PORT, '127.0.0.1'));
    return {
      settings: {
        ...settings,
        DATABASE_URL: settings.DATABASE_URL ?? database?.url ?? '',
        SECRET_KEY: settings.SECRET_KEY ?? embeddedSecret(settings.DATA_DIR),
        SMTP_URL: settings.SMTP_URL ?? smtpUrl ?? '',
        PORT: port,
        PUBLIC_URL: settings.PUBLIC_URL ?? `http://localhost:${port}`,
      },
      fresh: database?.fresh ?? false,
      embedded: database !== null,
      desk: deskUrl ?? null,
      clock,
      stop: async () => {
        await desk?.close();
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
