import { localDate } from '#wording';

import type { OccurrenceState } from '../../lib/graphql/generated/schema.js';

/** One time of help, as far as these rules need it. */
interface Time {
  readonly id: string;
  readonly state: OccurrenceState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly localStart: string;
}

/** Whether its moment is not over yet, whatever became of it: what is called off is told until then. */
export const isAhead = ({ endsAt }: { readonly endsAt: string }, now: Date): boolean => new Date(endsAt) > now;

/** Whether it is still to come, or goes on now. */
export const isToCome = (time: Pick<Time, 'state' | 'endsAt'>, now: Date): boolean =>
  (time.state === 'planned' || time.state === 'moved') && isAhead(time, now);

/** All times to come of several agreements, the next one first. */
export const timesToCome = <Of extends { readonly occurrences: readonly Time[] }>(
  agreements: readonly Of[],
  now: Date,
): { readonly time: Of['occurrences'][number]; readonly agreement: Of }[] =>
  agreements
    .flatMap((agreement) =>
      agreement.occurrences.filter((time) => isToCome(time, now)).map((time) => ({ time, agreement })),
    )
    .sort((a, b) => a.time.startsAt.localeCompare(b.time.startsAt));

/** One week of a month: seven local dates, null for days of another month. */
export type Week = readonly (string | null)[];

/** The weeks of a month, `YYYY-MM`, Monday first. */
export function weeksOf(month: string): Week[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (string | null)[] = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length: days }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month so many months after another one, both `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The month of a moment where the reader is. */
export const monthOf = (now: Date, zone: string): string => localDate(now, zone).slice(0, 7);

const HOUR_MS = 3_600_000;

/** How many whole hours before its start calling a time off would be; 0 from the start on. */
export const hoursBefore = (startsAt: string, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(startsAt) - now.getTime()) / HOUR_MS));
