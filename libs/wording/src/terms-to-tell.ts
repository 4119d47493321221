import type { Day } from '#kernel';

/*
 * Terms as far as words need them: plain objects, so that the unions of the domain and the flat answers of the schema
 * (null where a field does not belong to the kind) can both be told as they are.
 */

/** When: at a wall time, at several, or still open. */
export interface WhenToTell {
  readonly kind: 'at' | 'dates' | 'open';
  readonly start?: string | null;
  readonly starts?: readonly string[] | null;
  readonly zone?: string | null;
  readonly minutes?: number | null;
  readonly note?: string | null;
}

/** How often. */
export interface HowOftenToTell {
  readonly kind: 'once' | 'daily' | 'weekly' | 'monthly' | 'monthlyOnDay';
  readonly everyDays?: number | null;
  readonly everyWeeks?: number | null;
  readonly weekdays?: readonly Day[] | null;
  readonly weekdayOfMonth?: number | null;
  readonly dayOfMonth?: number | null;
  readonly count?: number | null;
  readonly skipped?: readonly string[] | null;
}

/** Where. */
export interface WhereToTell {
  readonly kind: 'atRequester' | 'atHelper' | 'publicPlace' | 'onTheWay' | 'byPhone' | 'online' | 'open';
  readonly name?: string | null;
  readonly fromArea?: string | null;
  readonly toArea?: string | null;
  readonly note?: string | null;
}

/** What is given back. */
export interface ReturnToTell {
  readonly kind: 'nothing' | 'passItOn' | 'together' | 'activity' | 'expenses';
  readonly what?: string | null;
  readonly task?: string | null;
  readonly cents?: number | null;
  readonly reason?: string | null;
}

/** Whose home it is: the reader's own, or that of somebody with a first name. */
export interface Host {
  readonly mine: boolean;
  readonly name: string;
}

/** One term in words: a phrase of ours, and lines with the words of people that belong to it. */
export interface TermInWords {
  readonly phrase: string;
  readonly quote: readonly string[];
}
