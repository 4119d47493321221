import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const url = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    message: `must be an address that starts with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  });
const yesOrNo = z.enum(['yes', 'no']).transform((answer) => answer === 'yes');

const weight = z.number().min(0).max(1000).exactOptional();

/** The weights of suggestions that are named; those that are not stay as they are. `libs/matching` says what each means. */
const WEIGHTS = {
  activity: weight,
  distance: weight,
  dayParts: weight,
  date: weight,
  language: weight,
  inReturn: weight,
  waiting: weight,
};
const MATCH_WEIGHTS = z
  .strictObject({ ...WEIGHTS, maxMetres: z.number().int().min(500).max(100_000).exactOptional() })
  .refine((given) => (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).some((kind) => given[kind] !== 0), {
    message: 'at least one weight must be above 0',
  });

/** The help desk of an area and all below it, or of everywhere: the number to phone, and when, in words. */
const HELP_DESK = z.strictObject({
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be a number such as +31360000000')
    .exactOptional(),
  nl: z.string().min(1).max(200).exactOptional(),
  en: z.string().min(1).max(200).exactOptional(),
});
const HELP_DESKS = z
  .record(z.string(), HELP_DESK)
  .refine((desks) => Object.keys(desks).every((key) => /^(everywhere|GM\d{4}|WK\d{6}|BU\d{8})$/.test(key)), {
    message: 'each key must be "everywhere" or the code of an area',
  });

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('must be JSON, such as {"distance":0.4}');
    return z.NEVER;
  }
});

/** Every setting with its bounds, default and meaning; `.env.example` and the start-up check are made from it. */
export const SETTINGS = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('production closes introspection and demands SECRET_KEY'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address that the api listens on'),
  PORT: port.optional().describe('port of the api; without it 3000, or the next free one'),
  PUBLIC_URL: url('http:', 'https:').optional().describe('address that people type; without it http://localhost:PORT'),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-9a-fA-F.:/,]+$/)
    .optional()
    .describe(
      'addresses of the proxies in front, with commas (10.0.0.0/8,::1); without it every client counts by its own connection',
    ),
  KNOWN_OPERATIONS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'file with the only operations that are answered, made by "operations:list"; without it any within the limits',
    ),
  DATABASE_URL: url('postgres:', 'postgresql:')
    .optional()
    .describe('PostgreSQL 15 or newer; without it an embedded PostgreSQL in DATA_DIR'),
  DATABASE_POOL: wholeNumber(4, 200).default(10).describe('database connections of one process'),
  REDIS_URL: url('redis:', 'rediss:')
    .optional()
    .describe('Redis 6.2 or newer for queues and live events; without it PostgreSQL carries them'),
  REDIS_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('tijd')
    .describe('what the keys in Redis begin with, so that several installations can share one'),
  DATA_DIR: z.string().min(1).default('.data').describe('folder of the embedded database and its secret'),
  SECRET_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'at least 32 characters; signs cursors and unsubscribe links; kept in DATA_DIR when the database is embedded',
    ),
  SMTP_URL: url('smtp:', 'smtps:')
    .optional()
    .describe('mail server; single processes demand it, "npm start" without it catches mails and shows them on a page'),
  DESK_PORT: port.optional().describe('port of the page with caught mails; without it 8025, or the next free one'),
  MAIL_FROM: z.email().default('tijdvoorelkaar@example.org').describe('sender of all mails'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('lowest level that is logged'),
  OUTBOX_POLL_MS: wholeNumber(10, 60_000).default(100).describe('milliseconds between two looks at the outbox'),
  REMINDER_POLL_MS: wholeNumber(100, 60_000).default(1000).describe('milliseconds between two looks for due mails'),
  ANSWER_DAYS: wholeNumber(1, 60).default(5).describe('days in which a proposal is answered before it lapses'),
  VACANCY_ANSWER_DAYS: wholeNumber(1, 60)
    .default(14)
    .describe('the same for talks about a vacancy, where an organisation is nudged meanwhile'),
  ANSWER_HOURS_BEFORE_START: wholeNumber(1, 168)
    .default(12)
    .describe('a proposal lapses at the latest so many hours before its first date'),
  COUNTER_CAP: wholeNumber(2, 100).default(12).describe('counter-proposals in one negotiation'),
  MEDIATION_AFTER_COUNTERS: wholeNumber(1, 100)
    .default(4)
    .describe('counter-proposals after which mediation is offered'),
  OPEN_DAYS: wholeNumber(7, 365).default(60).describe('days that a post stays open'),
  MAILS_A_DAY: wholeNumber(1, 100)
    .default(5)
    .describe('mails that one person gets in a day; urgent ones go out all the same'),
  ALERTS_A_POST: wholeNumber(1, 500)
    .default(50)
    .describe('people who hear at most of a post when it is approved or opened again: those whom it fits best'),
  MAILS_AT_ONCE: wholeNumber(1, 50)
    .default(1)
    .describe('mails that one worker hands over at once; so many may come twice (same Message-ID) when it is killed'),
  SOCKETS_A_PERSON: wholeNumber(1, 10_000)
    .default(3)
    .describe('open screens of one person that hear of changes at once; one more is refused'),
  MATCH_WEIGHTS: json
    .pipe(MATCH_WEIGHTS)
    .optional()
    .describe(
      'JSON object: what counts how much in suggestions, see docs/running.md; what it does not name keeps its default',
    ),
  MATCH_INDEX: yesOrNo
    .default(true)
    .describe(
      'yes or no: are open posts kept in memory for suggestions, about 150 MB for a million; without it each question reads all that may fit',
    ),
  HELP_DESKS: json
    .pipe(HELP_DESKS)
    .optional()
    .describe(
      'JSON object: by code of an area, or "everywhere", the phone and opening words (nl, en) of its help desk; the nearest counts',
    ),
  SIGN_UP_OPEN: yesOrNo.default(true).describe('yes or no: may people make an account by themselves'),
});

/** All settings, parsed. */
export type Settings = z.output<typeof SETTINGS>;

/** One sentence per setting that cannot be used. */
export class SettingsError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'SettingsError';
  }
}

/**
 * Reads the settings from an environment; an empty value counts as absent.
 * @throws SettingsError with a sentence for each value that is refused.
 */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = SETTINGS.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')} cannot be used: ${issue.message} (${meaningOf(String(issue.path[0]))}).`,
    );
    throw new SettingsError(sentences);
  }
  const settings = parsed.data;
  if (settings.NODE_ENV === 'production' && settings.DATABASE_URL !== undefined && settings.SECRET_KEY === undefined) {
    throw new SettingsError([
      'SECRET_KEY is missing: with NODE_ENV=production it must be set, at least 32 characters.',
    ]);
  }
  return settings;
}

const meaningOf = (name: string): string =>
  name in SETTINGS.shape ? (SETTINGS.shape[name as keyof typeof SETTINGS.shape].description ?? '') : '';

/** The text of `.env.example`: each setting with its meaning and default, all commented out. */
export function environmentExample(): string {
  const defaults = SETTINGS.parse({});
  const lines = Object.keys(SETTINGS.shape).map((name) => {
    const value = defaults[name as keyof Settings];
    return `# ${meaningOf(name)}\n#${name}=${wording(value)}\n`;
  });
  return [
    '# Made from libs/platform/src/config/settings.ts; every setting is optional unless it says otherwise.\n',
    ...lines,
  ].join('\n');
}

const wording = (value: Settings[keyof Settings] = ''): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
