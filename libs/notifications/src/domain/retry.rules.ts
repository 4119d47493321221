/** How often a mail is tried before it counts as failed. */
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
