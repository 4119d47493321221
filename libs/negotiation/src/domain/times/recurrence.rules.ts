import { instantOf, rruleFrom } from '#kernel';
import type { WallTime } from '#kernel';

import type { Terms } from '../terms/terms.rules.js';

/**
 * The recurrence as the value of one RFC 5545 RRULE, for a DTSTART at the first wall time in the zone; null for help
 * that is given once, on several dates, or at a time that is still open. UNTIL is in UTC, as the standard wants.
 */
export function rruleOf({ when, howOften, until }: Pick<Terms, 'when' | 'howOften' | 'until'>): string | null {
  if (when.kind !== 'at' || howOften.kind === 'once') return null;
  const last = until.kind === 'date' ? instantOf(`${until.date}${when.start.slice(10)}`, when.zone) : null;
  return rruleFrom(howOften, when.start, last);
}

/** The wall times that the RRULE brings and that are skipped: the EXDATEs of a calendar. */
export function skippedTimesOf({ when, howOften }: Pick<Terms, 'when' | 'howOften'>): WallTime[] {
  if (when.kind !== 'at' || howOften.kind === 'once') return [];
  return (howOften.skipped ?? []).map((date) => `${date}${when.start.slice(10)}`);
}
