import { localTimeOn, type PersonId } from '#kernel';
import { localDate } from '#wording';

import type { FITS_MAIL_KINDS } from './fits-mail-kinds.data.js';
import { planned, type PlannedMail } from './planned-mail.js';

/** How often somebody gets a digest; who does not want one switches its kind of mail off. */
export const RHYTHMS = ['daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** The rhythm of who said nothing about it. */
export const USUAL_RHYTHM: Rhythm = 'weekly';

/** A digest comes at this local time, each day or on this day of the week (Sunday is 0). */
const DIGEST = { at: '10:00', thursday: 4 } as const;

const HOUR_MS = 3_600_000;
/** What could not be told for a week stands in the next digest's place: it is not told any more. */
const NEWS_MS = 7 * 24 * HOUR_MS;

/** The first digest after a moment: Thursday at 10:00 where its reader lives, or the next 10:00 of any day. */
export function digestAt(now: Date, rhythm: Rhythm, zone: string): Date {
  const weekday = new Date(`${localDate(now, zone)}T00:00:00Z`).getUTCDay();
  const [first, step] = rhythm === 'daily' ? [0, 1] : [(DIGEST.thursday - weekday + 7) % 7, 7];
  const next = localTimeOn(now, zone, first, DIGEST.at);
  return next > now ? next : localTimeOn(now, zone, first + step, DIGEST.at);
}

/** When a mail about a new post leaves: now, or an hour after the one before, so that what comes within it goes together. */
export const atOnceAt = (now: Date, before: Date | null): Date =>
  before === null ? now : new Date(Math.max(now.getTime(), before.getTime() + HOUR_MS));

/** An alert that no mail tells yet. */
export interface AlertToPlan {
  readonly alertId: string;
  readonly personId: PersonId;
  readonly hears: 'atOnce' | 'digest';
  readonly rhythm: Rhythm;
  readonly zone: string;
}

/** The newest mail about new posts that somebody was to get at once. */
export interface LatestBatch {
  readonly batchId: string;
  readonly personId: PersonId;
  readonly dueAt: Date;
  /** Whether it still waits, so that more can join it. */
  readonly waits: boolean;
}

/** A mail that alerts are put together in. */
export interface Batch {
  readonly id: string;
  readonly personId: PersonId;
  readonly kind: (typeof FITS_MAIL_KINDS)[number];
  readonly dueAt: Date;
}

/** Where an alert is told: in a mail that waits, or in one at this moment. */
export type Placed = { readonly alertId: string } & (
  { readonly joins: string } | { readonly opens: Omit<Batch, 'id'> }
);

/** Puts each alert in the mail that tells it; people hear at once of one post an hour at most, and of more together. */
export const placed = (alerts: readonly AlertToPlan[], latest: readonly LatestBatch[], now: Date): Placed[] => {
  const latestOf = new Map(latest.map((one) => [one.personId, one]));
  return alerts.map(({ alertId, personId, hears, rhythm, zone }) => {
    if (hears === 'digest') return { alertId, opens: { personId, kind: 'digest', dueAt: digestAt(now, rhythm, zone) } };
    const before = latestOf.get(personId);
    if (before?.waits) return { alertId, joins: before.batchId };
    return { alertId, opens: { personId, kind: 'newFits', dueAt: atOnceAt(now, before?.dueAt ?? null) } };
  });
};

/** The mail of a batch. */
export const fitsMail = ({ id, personId, kind, dueAt }: Batch): PlannedMail =>
  planned(kind, personId, { of: 'fits', batchId: id }, { dueAt, notAfter: new Date(dueAt.getTime() + NEWS_MS) });
