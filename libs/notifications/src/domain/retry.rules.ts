/** How often a mail is tried with its recipient before it counts as failed. */
export const MOST_ATTEMPTS = 8;

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * When a mail is tried again after its n-th failed attempt (1 is the first): half a minute, then twice as long each
 * time, at most six hours. Null when it was tried often enough, or would come too late.
 */
export function retryAt(attempts: number, now: Date, notAfter: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const at = new Date(now.getTime() + Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS));
  return at < notAfter ? at : null;
}

/** What a sender knows of the mail server. */
export interface MailServerSeen {
  /** How often in a row it was not reached. */
  readonly misses: number;
  /** Until when it is left alone; null when there is no reason to. */
  readonly aloneUntil: Date | null;
}

/** A mail server that was reached the last time, or never tried. */
export const REACHED: MailServerSeen = { misses: 0, aloneUntil: null };

const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 2 * 60_000;

/** Whether the mail server is left alone at this moment. */
export const isLeftAlone = ({ aloneUntil }: MailServerSeen, now: Date): boolean =>
  aloneUntil !== null && now < aloneUntil;

/**
 * What is known once the server was not reached: it is left alone for five seconds, then twice as long each time, at
 * most two minutes. That is about the server and not about a mail, so no mail loses an attempt; what waits stays due for
 * as long as it is worth sending. Several mails that miss it at one moment are one miss.
 */
export function missed(seen: MailServerSeen, now: Date): MailServerSeen {
  if (isLeftAlone(seen, now)) return seen;
  const misses = seen.misses + 1;
  const restMs = Math.min(FIRST_REST_MS * 2 ** (misses - 1), LONGEST_REST_MS);
  return { misses, aloneUntil: new Date(now.getTime() + restMs) };
}
