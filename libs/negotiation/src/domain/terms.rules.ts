import type { WallTime } from '#kernel';

/** When it starts (local time in an IANA zone) and for how many minutes; "open" is still to be agreed. */
export type When =
  | { readonly kind: 'at'; readonly start: WallTime; readonly zone: string; readonly minutes: number }
  | { readonly kind: 'open'; readonly note: string };

/** How often; monthly is on the n-th (or last, -1) weekday of the month, the weekday being that of the start. */
export type HowOften =
  | { readonly kind: 'once' }
  | { readonly kind: 'weekly'; readonly everyWeeks: number }
  | { readonly kind: 'monthly'; readonly weekdayOfMonth: 1 | 2 | 3 | 4 | -1 };

/** Where; never an address: what each side chose to show opens with the agreement. "open" is still to be agreed. */
export type Where =
  | { readonly kind: 'atRequester' }
  | { readonly kind: 'atHelper' }
  | { readonly kind: 'publicPlace'; readonly name: string }
  | { readonly kind: 'onTheWay'; readonly fromArea: string; readonly toArea: string }
  | { readonly kind: 'byPhone' }
  | { readonly kind: 'online' }
  | { readonly kind: 'open'; readonly note: string };

/** What is given back: a gift, an exchange, or pass it on. Money is expenses only, in euro cents. */
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
  readonly when: Omit<Extract<When, { kind: 'at' }>, 'zone'> | Extract<When, { kind: 'open' }>;
};

/** Worded terms with their wall time in a zone. */
export const inZone = (terms: WordedTerms, zone: string): Terms => ({
  ...terms,
  when: terms.when.kind === 'at' ? { ...terms.when, zone } : terms.when,
});

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
  | 'unknownChoice';

/** Why terms are refused. `bound` is the limit that was passed: characters, a number, or a moment in ISO form. */
export type TermsError =
  | {
      readonly kind: 'TermsRefused';
      readonly field: string;
      readonly rule: TermsRule;
      readonly bound: number | string | null;
    }
  | { readonly kind: 'PaidWork'; readonly field: 'inReturn'; readonly found: string };

/** The bounds of the terms; texts in characters, expenses in cents (the month's maximum of the volunteer allowance). */
export const TERMS_BOUNDS = {
  task: [3, 500],
  text: [1, 200],
  conditions: [0, 500],
  minutes: [15, 24 * 60],
  everyWeeks: [1, 8],
  cents: [1, 21_000],
  daysAhead: 365,
} as const;

/** The terms that are still to be filled in before anybody can accept; empty for terms that can be agreed. */
export const openPoints = (terms: Terms): TermName[] =>
  TERM_NAMES.filter((name) => (name === 'when' || name === 'where') && terms[name].kind === 'open');
