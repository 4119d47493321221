import type { Role } from '#kernel';

import { isStaff } from './roles.rules.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Staff may be idle for 30 minutes, residents on their own device for 30 days. */
const STAFF_IDLE_MS = 30 * MINUTE_MS;
const RESIDENT_IDLE_MS = 30 * DAY_MS;

/** When a session ends if nobody comes back. */
export function sessionEnd(roles: readonly Role[], now: Date): Date {
  return new Date(now.getTime() + (roles.some(isStaff) ? STAFF_IDLE_MS : RESIDENT_IDLE_MS));
}

/** A session is prolonged at most once a minute, so that reading costs no write. */
export const isDueForProlonging = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() >= MINUTE_MS;

/** A link by mail works for 10 minutes. */
export const linkEnd = (now: Date): Date => new Date(now.getTime() + 10 * MINUTE_MS);

/** The part of a client address that is counted: IPv6 by its /64, since one household owns all of it. */
export function limitedAddress(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(gap).fill('0'), ...after].slice(0, 4).join(':');
}
