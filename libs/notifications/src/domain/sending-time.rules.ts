import { localTimeOn } from '#kernel';
import { wallClock } from '#wording';

import type { PlannedMail } from './planned-mail.js';

/** Local times between which people are left alone. */
export const QUIET = { from: '21:00', until: '08:00' } as const;

/** What cannot wait for the morning goes at this local time at the latest. */
const LAST_EVENING = '20:00';

/** A mail waits for a moment at which it may be sent, or there is none in time. */
export type LaterOrNever = { readonly kind: 'later'; readonly at: Date } | { readonly kind: 'tooLate' };

/** What to do with a mail that is due, as far as the clock decides. */
export type TimeVerdict = { readonly kind: 'send' } | LaterOrNever;

type Timed = Pick<PlannedMail, 'urgent' | 'notAfter'>;

/** The end of the quiet hours that hold at this moment, or null when none do. */
export function quietEnd(now: Date, zone: string): Date | null {
  const { time } = wallClock(now, zone);
  if (time >= QUIET.from) return localTimeOn(now, zone, 1, QUIET.until);
  return time < QUIET.until ? localTimeOn(now, zone, 0, QUIET.until) : null;
}

/** An hour before the night begins that holds at this moment. */
export const lastEvening = (night: Date, zone: string): Date =>
  localTimeOn(night, zone, wallClock(night, zone).time >= QUIET.from ? 0 : -1, LAST_EVENING);

/** Sends now, in the morning, or not at all: nothing goes out once its time is over, and only urgent mails at night. */
export function timeVerdict(mail: Timed, now: Date, zone: string): TimeVerdict {
  if (now >= mail.notAfter) return { kind: 'tooLate' };
  const morning = mail.urgent ? null : quietEnd(now, zone);
  return morning === null ? { kind: 'send' } : laterOrNever(mail, morning);
}

/** What becomes of a mail when somebody had enough of them today: the next morning, if that is still in time. */
export const verdictOnFullDay = (mail: Timed, now: Date, zone: string): LaterOrNever =>
  laterOrNever(mail, localTimeOn(now, zone, 1, QUIET.until));

const laterOrNever = ({ notAfter }: Timed, at: Date): LaterOrNever =>
  at < notAfter ? { kind: 'later', at } : { kind: 'tooLate' };
