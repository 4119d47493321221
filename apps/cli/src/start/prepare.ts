import {
  embeddedSecret,
  MailCatcher,
  parseSettings,
  startEmbedded,
  type EmbeddedDatabase,
  type RunSettings,
  type Sms,
} from '#platform';

import { ageLimits } from './demo-database.js';
import { demoIsHalfMade, forgetDemo } from './demo-mark.js';
import { Desk } from './desk.js';
import { portFor } from './ports.js';
import { ShiftedClock } from './shifted-clock.js';

const API_PORT = 3000;
const DESK_PORT = 8025;

/** What api and worker stand on. */
export interface Ground {
  readonly settings: RunSettings;
  /** The database when it is embedded; null when a setting names one. */
  readonly embedded: EmbeddedDatabase | null;
  /** Where caught mails are read and the clock is moved; null with a mail server. */
  readonly desk: string | null;
  readonly clock: ShiftedClock;
  /** Lets the desk show the short messages of a worker too. */
  showMessages(messages: () => readonly Sms[]): void;
  stop(): Promise<void>;
}

/**
 * Starts what no setting names: an embedded PostgreSQL, a mail catcher, a free port, a kept secret.
 * @throws SettingsError, DataFolderInUseError
 */
export async function prepare(environment: NodeJS.ProcessEnv): Promise<Ground> {
  const settings = parseSettings(environment);
  const port = await portFor({ name: 'PORT', wanted: settings.PORT, usual: API_PORT, host: settings.HOST });
  const database = settings.DATABASE_URL === undefined ? await startDatabase(settings.DATA_DIR) : null;
  try {
    const clock = new ShiftedClock();
    const demo = database && { clock, moved: (ms: number) => ageLimits(database, ms) };
    const catcher = settings.SMTP_URL === undefined ? new MailCatcher() : null;
    const smtpUrl = await catcher?.listen();
    let messages: () => readonly Sms[] = () => [];
    const desk = catcher && new Desk({ mails: () => catcher.all(), messages: () => messages(), demo });
    const deskPort = { name: 'DESK_PORT', wanted: settings.DESK_PORT, usual: DESK_PORT, host: '127.0.0.1' };
    const deskUrl = await desk?.listen(await portFor(deskPort));
    return {
      settings: {
        ...settings,
        DATABASE_URL: settings.DATABASE_URL ?? database?.url ?? '',
        SECRET_KEY: settings.SECRET_KEY ?? embeddedSecret(settings.DATA_DIR),
        SMTP_URL: settings.SMTP_URL ?? smtpUrl ?? '',
        PORT: port,
        PUBLIC_URL: settings.PUBLIC_URL ?? `http://localhost:${port}`,
      },
      embedded: database,
      desk: deskUrl ?? null,
      clock,
      showMessages: (all) => {
        messages = all;
      },
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

/** An earlier start may have ended while it made the demo world: that half is thrown away. */
async function startDatabase(folder: string): Promise<EmbeddedDatabase> {
  const anew = demoIsHalfMade(folder);
  const database = await startEmbedded({ folder, anew });
  if (anew) forgetDemo(folder);
  return database;
}
