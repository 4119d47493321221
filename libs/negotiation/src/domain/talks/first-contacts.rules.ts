const DAY_MS = 86_400_000;

/** How many posts somebody may answer in 24 hours: less in the first seven days of an account. */
export const FIRST_CONTACTS = { newAccount: 5, everybody: 20, newForDays: 7 } as const;

/** How many first contacts this account may make in 24 hours. */
export const firstContactsADay = (accountSince: Date, now: Date): number =>
  now.getTime() - accountSince.getTime() < FIRST_CONTACTS.newForDays * DAY_MS
    ? FIRST_CONTACTS.newAccount
    : FIRST_CONTACTS.everybody;

/**
 * Seconds until the next first contact is possible, null when it is now. `oldestThatCounts` is the moment of the contact
 * that would have to be a day old: the n-th back of an allowance of n; null when there were fewer.
 */
export function waitForContact(oldestThatCounts: Date | null, now: Date): number | null {
  if (oldestThatCounts === null) return null;
  const wait = oldestThatCounts.getTime() + DAY_MS - now.getTime();
  return wait > 0 ? Math.ceil(wait / 1000) : null;
}
