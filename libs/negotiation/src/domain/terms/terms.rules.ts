import type { Recurrence, WallTime } from '#kernel';

/**
 * When it starts (local time in an IANA zone) and for how many minutes: at one moment, at several on different days
 * (2 to 30, in order), or still to be agreed ("open").
 */
export type When =
  | { readonly kind: 'at'; readonly start: WallTime; readonly zone: string; readonly minutes: number }
  | { readonly kind: 'dates'; readonly starts: readonly WallTime[]; readonly zone: string; readonly minutes: number }
  | { readonly kind: 'open'; readonly note: string };

/** How often: once, or in a rhythm that begins with the start. */
export type HowOften = { readonly kind: 'once' } | Recurrence;

/**
 * Where; never an address: what each side chose to show opens with the agreement. On the way is from one area to
 * another, by their names ("Haven Noord, Almere"). "open" is still to be agreed.
 */
export type Where =
  | { readonly kind: 'atRequester' }
  | { readonly kind: 'atHelper' }
  | { readonly kind: 'publicPlace'; readonly name: string }
  | { readonly kind: 'onTheWay'; readonly fromArea: string; readonly toArea: string }
  | { readonly kind: 'byPhone' }
  | { readonly kind: 'online' }
  | { readonly kind: 'open'; readonly note: string };

/** What is given back: a gift, an exchange, or pass it on. Money is expenses only, in euro cents for each time. */
export type InReturn =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'passItOn' }
  | { readonly kind: 'together'; readonly what: string }
  | { readonly kind: 'activity'; readonly task: string; readonly postId: string | null }
  | { readonly kind: 'expenses'; readonly cents: number; readonly reason: string };

/** Until and including which local date, or that no end is needed. */
export type Until = { readonly kind: 'date'; readonly date: string } | { readonly kind: 'notNeeded' };

/** Everything that two neighbours agree on; a proposal fills all of it. `conditions` is '' when there are none. */
export interface Terms {
  /** The slug of an activity, and the task in own words (3 to 500 characters). */
  readonly what: { readonly activity: string; readonly task: string };
  readonly when: When;
  readonly howOften: HowOften;
  readonly where: Where;
  readonly inReturn: InReturn;
  readonly until: Until;
  readonly conditions: string;
}

/** Terms as a party words them: the zone is not theirs to choose, it is that of the post's area. */
export type WordedTerms = Omit<Terms, 'when'> & {
  readonly when:
    | Omit<Extract<When, { kind: 'at' }>, 'zone'>
    | Omit<Extract<When, { kind: 'dates' }>, 'zone'>
    | Extract<When, { kind: 'open' }>;
};

/** Worded terms with their wall times in a zone. */
export const inZone = (terms: WordedTerms, zone: string): Terms => ({
  ...terms,
  when: terms.when.kind === 'open' ? terms.when : { ...terms.when, zone },
});

/** The first start on the wall with its zone and the length of each time; null while the time is open. */
export function firstStart(when: When): { start: WallTime; zone: string; minutes: number } | null {
  if (when.kind === 'open') return null;
  const { zone, minutes } = when;
  const start = when.kind === 'at' ? when.start : when.starts[0];
  return start === undefined ? null : { start, zone, minutes };
}

/** Whether the help is given more than one time: several dates, or a recurrence. */
export const isRepeated = ({ when, howOften }: Pick<Terms, 'when' | 'howOften'>): boolean =>
  when.kind === 'dates' || howOften.kind !== 'once';

/** The name of one term. */
export type TermName = keyof Terms;

/** All terms in the order in which screens, mails and differences tell them. */
export const TERM_NAMES = ['what', 'when', 'howOften', 'where', 'inReturn', 'until', 'conditions'] as const;

/** What a value of the terms can break. */
export type TermsRule =
  | 'tooShort'
  | 'tooLong'
  | 'tooSmall'
  | 'tooLarge'
  | 'notWhole'
  | 'notASlug'
  | 'notAnId'
  | 'notADate'
  | 'notAWallTime'
  | 'unknownZone'
  | 'inThePast'
  | 'tooFarAhead'
  | 'beforeStart'
  | 'otherThanStart'
  | 'unknownChoice'
  | 'tooFew'
  | 'tooMany'
  | 'twiceOnOneDay'
  | 'notOneOfTheDays'
  | 'onlyOnce'
  | 'notBoth';

/**
 * Why terms are refused. `bound` is the limit that was passed: characters, a number, a date, or a moment in ISO form.
 * `PaidWork` names the text and the words in it that make the help paid work.
 */
export type TermsError =
  | {
      readonly kind: 'TermsRefused';
      readonly field: string;
      readonly rule: TermsRule;
      readonly bound: number | string | null;
    }
  | PaidWork;

/** Words about pay, and the text in which they stand: `inReturn`, `what.task`, `conditions`, `message` and so on. */
export interface PaidWork {
  readonly kind: 'PaidWork';
  readonly field: string;
  readonly found: string;
}

/**
 * The bounds of the terms; texts in characters, expenses in cents (the month's maximum of the volunteer allowance),
 * skipped days so many after the first start.
 */
export const TERMS_BOUNDS = {
  task: [3, 500],
  text: [1, 200],
  conditions: [0, 500],
  minutes: [15, 24 * 60],
  dates: [2, 30],
  everyDays: [1, 30],
  everyWeeks: [1, 8],
  dayOfMonth: [1, 31],
  count: [2, 200],
  skipped: 60,
  skippedDaysAhead: 731,
  cents: [1, 21_000],
  daysAhead: 365,
} as const;

/** The terms that are still to be filled in before anybody can accept; empty for terms that can be agreed. */
export const openPoints = (terms: Terms): TermName[] =>
  TERM_NAMES.filter((name) => (name === 'when' || name === 'where') && terms[name].kind === 'open');
