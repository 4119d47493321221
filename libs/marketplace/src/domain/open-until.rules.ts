import { instantOf, localTimeOn } from '#kernel';

/**
 * Until when a post that is shown from now on stays open: to the end of its one local date, or so many days of 24 hours.
 * @param zone IANA zone of the post's area.
 */
export function openUntilOf(onceOn: string | null, zone: string, openDays: number, now: Date): Date {
  if (onceOn !== null) return localTimeOn(instantOf(`${onceOn}T12:00`, zone), zone, 1, '00:00');
  return new Date(now.getTime() + openDays * 24 * 3_600_000);
}
