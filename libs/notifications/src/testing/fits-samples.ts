import { gridOf } from '#kernel';
import type { Reason, ToTell } from '#matching';

import type { FitsWithLines } from '../data/fits.queries.js';
import type { FitsSubject } from '../domain/fits-facts.js';
import type { FITS_MAIL_KINDS } from '../domain/fits-mail-kinds.data.js';

/** What a mail about new posts is about. */
export const FITS_ABOUT = { fits: { of: 'fits', batchId: 'batch' } } as const satisfies Record<
  FitsWithLines['of'],
  FitsSubject
>;

const TUESDAY = gridOf([{ day: 'tuesday', part: 'morning' }]);
const activity = { kind: 'activity', is: 'same', verdict: 'for', activity: 'grocery-shopping' } as const;

/** Reasons of every kind, those that speak for a post, those against, and those that nobody told. */
export const REASONS: Readonly<Record<'for' | 'against' | 'unknown', readonly Reason[]>> = {
  for: [
    activity,
    { kind: 'distance', is: 'sameArea', verdict: 'for' },
    { kind: 'dayParts', is: 'shared', verdict: 'for', cells: TUESDAY },
    { kind: 'date', is: 'dayFits', verdict: 'for' },
    { kind: 'language', is: 'shared', verdict: 'for', languages: ['ar', 'nl'], missing: [] },
    { kind: 'inReturn', is: 'eachGivesWhatTheOtherAsks', verdict: 'for', activities: ['organise-party'] },
  ],
  against: [
    { kind: 'activity', is: 'group', verdict: 'for', group: 'errands' },
    { kind: 'distance', is: 'far', verdict: 'against' },
    { kind: 'dayParts', is: 'none', verdict: 'against' },
    { kind: 'date', is: 'otherDate', verdict: 'against' },
    { kind: 'language', is: 'none', verdict: 'against', missing: [] },
  ],
  unknown: [
    activity,
    { kind: 'distance', is: 'unknown', verdict: 'unknown' },
    { kind: 'dayParts', is: 'unknown', verdict: 'unknown' },
    { kind: 'date', is: 'unknown', verdict: 'unknown' },
    { kind: 'language', is: 'unknown', verdict: 'unknown' },
    { kind: 'inReturn', is: 'none', verdict: 'unknown' },
  ],
};

/** A post that fits Fatma, with any of it another way. */
export const lineOf = (other: Partial<ToTell> = {}): ToTell => ({
  alertId: 'alert',
  personId: 'fatma',
  postId: 'post',
  kind: 'offer',
  activity: 'grocery-shopping',
  title: 'Ik doe graag boodschappen',
  areaName: 'Haven Noord',
  reasons: REASONS.for,
  searchName: null,
  ...other,
});

const mail = (...lines: ToTell[]): FitsWithLines => ({ of: 'fits', lines });
const every: readonly FitsWithLines[] = [
  mail(lineOf()),
  mail(
    lineOf({ kind: 'request', reasons: REASONS.against }),
    lineOf({ reasons: REASONS.unknown }),
    lineOf({ reasons: null, searchName: 'Boodschappen vlakbij' }),
    lineOf({ reasons: [{ kind: 'dayParts', is: 'shared', verdict: 'for', cells: 255 }] }),
  ),
  mail(...Array.from({ length: 21 }, () => lineOf())),
  mail(...Array.from({ length: 25 }, () => lineOf())),
];

/** Facts for every text about new posts. */
export const FITS_FACTS: Readonly<Record<(typeof FITS_MAIL_KINDS)[number], readonly FitsWithLines[]>> = {
  newFits: every,
  digest: every,
};
