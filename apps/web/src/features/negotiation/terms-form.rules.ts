import { weekdayOf } from '#wording';

import type { TermsPartsFragment } from '../../lib/graphql/generated/negotiation-terms.js';
import type {
  HowOftenInput,
  HowOftenKind,
  InReturnInput,
  InReturnKind,
  TermsInput,
  WeekDay,
  WhenInput,
  WhenKind,
  WhereInput,
  WhereKind,
} from '../../lib/graphql/generated/schema.js';

/** A day and a time as the fields of a browser hold them; empty while nothing is chosen. */
export interface DraftMoment {
  readonly date: string;
  readonly time: string;
}

/** Terms as they stand in the fields of the form; what does not belong to a chosen kind stays, and is not sent. */
export interface TermsDraft {
  readonly activity: string;
  readonly task: string;
  readonly whenKind: WhenKind;
  readonly at: DraftMoment;
  readonly dates: readonly DraftMoment[];
  readonly whenNote: string;
  readonly minutes: string;
  readonly rhythm: HowOftenKind;
  readonly everyDays: string;
  readonly everyWeeks: string;
  readonly weekdays: readonly WeekDay[];
  readonly end: 'none' | 'date' | 'count';
  readonly until: string;
  readonly count: string;
  readonly skipped: readonly string[];
  readonly whereKind: WhereKind;
  readonly place: string;
  readonly fromArea: string;
  readonly toArea: string;
  readonly whereNote: string;
  readonly returnKind: InReturnKind;
  readonly returnWhat: string;
  readonly returnTask: string;
  readonly returnPostId: string | null;
  readonly euros: string;
  readonly returnReason: string;
  readonly conditions: string;
}

/** The most and the fewest days that "several dates" can be. */
export const DATES = { least: 2, most: 30 } as const;

/** A form in which nothing is filled in yet: one hour, once, for nothing. */
export const EMPTY_TERMS: TermsDraft = {
  activity: '',
  task: '',
  whenKind: 'at',
  at: { date: '', time: '' },
  dates: [
    { date: '', time: '' },
    { date: '', time: '' },
  ],
  whenNote: '',
  minutes: '60',
  rhythm: 'once',
  everyDays: '1',
  everyWeeks: '1',
  weekdays: [],
  end: 'none',
  until: '',
  count: '',
  skipped: [],
  whereKind: 'atRequester',
  place: '',
  fromArea: '',
  toArea: '',
  whereNote: '',
  returnKind: 'nothing',
  returnWhat: '',
  returnTask: '',
  returnPostId: null,
  euros: '',
  returnReason: '',
  conditions: '',
};

const momentOf = (start: string): DraftMoment => ({ date: start.slice(0, 10), time: start.slice(11, 16) });
const startOf = ({ date, time }: DraftMoment): string => `${date}T${time}`;
const countOf = (value: number | null | undefined, otherwise: number): string => String(value ?? otherwise);

/** Euro cents as they are typed: `4,50`. */
export const eurosOf = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',').replace(/,00$/, '');

/** Typed euros as cents; not a number for what is no amount. */
export function centsOf(euros: string): number {
  const tidy = euros.replace(/[€\s]/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(tidy) ? Math.round(Number(tidy) * 100) : Number.NaN;
}

/** The fields filled with terms that stand. */
export function draftOf(terms: TermsPartsFragment): TermsDraft {
  const { when, howOften, where, inReturn } = terms;
  return {
    ...EMPTY_TERMS,
    activity: terms.activitySlug,
    task: terms.task,
    whenKind: when.kind,
    ...(when.start ? { at: momentOf(when.start) } : {}),
    ...(when.starts ? { dates: when.starts.map(momentOf) } : {}),
    whenNote: when.note ?? '',
    minutes: countOf(when.minutes, 60),
    rhythm: howOften.kind,
    everyDays: countOf(howOften.everyDays, 1),
    everyWeeks: countOf(howOften.everyWeeks, 1),
    weekdays: howOften.weekdays ?? [],
    end: howOften.count ? 'count' : terms.until === null ? 'none' : 'date',
    until: terms.until ?? '',
    count: howOften.count ? String(howOften.count) : '',
    skipped: howOften.skipped ?? [],
    whereKind: where.kind,
    place: where.name ?? '',
    fromArea: where.fromArea ?? '',
    toArea: where.toArea ?? '',
    whereNote: where.note ?? '',
    returnKind: inReturn.kind,
    returnWhat: inReturn.what ?? '',
    returnTask: inReturn.task ?? '',
    returnPostId: inReturn.postId,
    euros: inReturn.cents === null ? '' : eurosOf(inReturn.cents),
    returnReason: inReturn.reason ?? '',
    conditions: terms.conditions,
  };
}

function whenOf({ whenKind, at, dates, whenNote, minutes }: TermsDraft): WhenInput {
  switch (whenKind) {
    case 'at':
      return { kind: 'at', start: startOf(at), minutes: Number(minutes) };
    case 'dates':
      return { kind: 'dates', starts: dates.filter(({ date }) => date !== '').map(startOf), minutes: Number(minutes) };
    case 'open':
      return { kind: 'open', note: whenNote };
  }
}

/** Which weekday of the month a date is: 1 to 4, or -1 when it is the last one. */
export function weekdayOfMonth(date: string): number {
  const nth = Math.ceil(Number(date.slice(8, 10)) / 7);
  return nth > 4 ? -1 : nth;
}

const WEEK: readonly WeekDay[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The chosen days of the week, with that of the start among them; none when it is that one alone. */
export function weekdaysOf({ weekdays, whenKind, at }: TermsDraft): WeekDay[] | null {
  const first = whenKind === 'at' && at.date !== '' ? weekdayOf(at.date) : undefined;
  const days = WEEK.filter((day) => day === first || weekdays.includes(day));
  return days.length === 0 || (days.length === 1 && days[0] === first) ? null : days;
}

function howOftenOf(draft: TermsDraft): HowOftenInput {
  const { rhythm, at, whenKind } = draft;
  // Several dates are each of them once.
  if (rhythm === 'once' || whenKind === 'dates') return { kind: 'once' };
  const day = at.date === '' ? '2001-01-01' : at.date;
  const limits = {
    count: draft.end === 'count' ? Number(draft.count) : null,
    skipped: draft.skipped.some((date) => date !== '') ? draft.skipped.filter((date) => date !== '') : null,
  };
  switch (rhythm) {
    case 'daily':
      return { kind: rhythm, everyDays: Number(draft.everyDays), ...limits };
    case 'weekly':
      return { kind: rhythm, everyWeeks: Number(draft.everyWeeks), weekdays: weekdaysOf(draft), ...limits };
    case 'monthly':
      return { kind: rhythm, weekdayOfMonth: weekdayOfMonth(day), ...limits };
    case 'monthlyOnDay':
      return { kind: rhythm, dayOfMonth: Number(day.slice(8, 10)), ...limits };
  }
}

function whereOf({ whereKind: kind, place, fromArea, toArea, whereNote }: TermsDraft): WhereInput {
  if (kind === 'publicPlace') return { kind, name: place };
  if (kind === 'onTheWay') return { kind, fromArea, toArea };
  return kind === 'open' ? { kind, note: whereNote } : { kind };
}

function inReturnOf(draft: TermsDraft): InReturnInput {
  const { returnKind: kind } = draft;
  if (kind === 'together') return { kind, what: draft.returnWhat };
  if (kind === 'activity') return { kind, task: draft.returnTask, postId: draft.returnPostId };
  return kind === 'expenses' ? { kind, cents: centsOf(draft.euros), reason: draft.returnReason } : { kind };
}

/** Whether the help comes again, so that it needs an end. */
export const comesAgain = ({ rhythm, whenKind }: TermsDraft): boolean => rhythm !== 'once' && whenKind !== 'dates';

/** What is sent: only what belongs to what was chosen. */
export const termsInputOf = (draft: TermsDraft): TermsInput => ({
  activity: draft.activity,
  task: draft.task.trim(),
  when: whenOf(draft),
  howOften: howOftenOf(draft),
  where: whereOf(draft),
  inReturn: inReturnOf(draft),
  until: comesAgain(draft) && draft.end === 'date' && draft.until !== '' ? draft.until : null,
  conditions: draft.conditions.trim(),
});
