import { cellsOf, DAYS, sharedCells } from '#kernel';
import type { WeekGrid } from '#kernel';

import { distanceBucket } from './candidate.rules.js';
import type { Candidate } from './candidate.rules.js';
import type {
  ActivityReason,
  DateReason,
  DayPartsReason,
  DistanceReason,
  InReturnReason,
  LanguageReason,
  Reason,
  WaitingReason,
} from './reasons.js';

/** Every reason for, against and unknown of a pair that passed the hard filters, at `now`, in the order of REASON_ORDER. */
export function reasonsFor(seeker: Candidate, other: Candidate, now: Date): Reason[] {
  const date = dateReason(seeker, other);
  return [
    activityReason(seeker, other),
    distanceReason(seeker, other),
    dayPartsReason(seeker, other),
    ...(date === null ? [] : [date]),
    languageReason(seeker, other),
    inReturnReason(seeker, other),
    waitingReason(other, now),
  ];
}

function activityReason(seeker: Candidate, other: Candidate): ActivityReason {
  const { activity, group } = other;
  if (seeker.activity === activity) return { kind: 'activity', is: 'same', verdict: 'for', activity };
  if (seeker.activity === seeker.group || activity === group) {
    return { kind: 'activity', is: 'group', verdict: 'for', group };
  }
  return { kind: 'activity', is: 'sibling', verdict: 'unknown', activity };
}

const DISTANCE_VERDICTS = {
  sameArea: 'for',
  nearby: 'for',
  cycling: 'for',
  remote: 'for',
  far: 'against',
  unknown: 'unknown',
} as const satisfies Record<DistanceReason['is'], DistanceReason['verdict']>;

function distanceReason(seeker: Candidate, other: Candidate): DistanceReason {
  const is = distanceBucket(seeker, other);
  return { kind: 'distance', is, verdict: DISTANCE_VERDICTS[is] };
}

function dayPartsReason(seeker: Candidate, other: Candidate): DayPartsReason {
  if (seeker.availability === 0 || other.availability === 0)
    return { kind: 'dayParts', is: 'unknown', verdict: 'unknown' };
  const cells = sharedCells(seeker.availability, other.availability);
  if (cells === 0) return { kind: 'dayParts', is: 'none', verdict: 'against' };
  return { kind: 'dayParts', is: 'shared', verdict: 'for', cells };
}

function dateReason(seeker: Candidate, other: Candidate): DateReason | null {
  if (seeker.dateHidden || other.dateHidden) return { kind: 'date', is: 'unknown', verdict: 'unknown' };
  if (seeker.onceOn !== null && other.onceOn !== null) {
    return seeker.onceOn === other.onceOn
      ? { kind: 'date', is: 'sameDate', verdict: 'for' }
      : { kind: 'date', is: 'otherDate', verdict: 'against' };
  }
  if (seeker.onceOn !== null) return dayReason(seeker.onceOn, other.availability);
  return other.onceOn === null ? null : dayReason(other.onceOn, seeker.availability);
}

/** Whether any part of the date's weekday suits the side that has no date of its own. */
function dayReason(onceOn: string, availability: WeekGrid): DateReason {
  if (availability === 0) return { kind: 'date', is: 'unknown', verdict: 'unknown' };
  const weekday = DAYS[(new Date(`${onceOn}T00:00:00Z`).getUTCDay() + 6) % 7];
  return cellsOf(availability).some(({ day }) => day === weekday)
    ? { kind: 'date', is: 'dayFits', verdict: 'for' }
    : { kind: 'date', is: 'dayDoesNotFit', verdict: 'against' };
}

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

function languageReason(seeker: Candidate, other: Candidate): LanguageReason {
  if (seeker.languages.length === 0 || other.languages.length === 0) {
    return { kind: 'language', is: 'unknown', verdict: 'unknown' };
  }
  const languages = sorted(seeker.languages.filter((code) => other.languages.includes(code)));
  const missing = sorted(seeker.languages.filter((code) => !other.languages.includes(code)));
  if (languages.length === 0) return { kind: 'language', is: 'none', verdict: 'against', missing };
  return { kind: 'language', is: 'shared', verdict: 'for', languages, missing };
}

/** Everything that could stand against the help, from this side. */
export const named = ({
  wantedActivity,
  activitiesOfAuthor,
}: Pick<Candidate, 'wantedActivity' | 'activitiesOfAuthor'>): readonly string[] =>
  wantedActivity === null ? activitiesOfAuthor : [wantedActivity, ...activitiesOfAuthor];

function inReturnReason(seeker: Candidate, other: Candidate): InReturnReason {
  const [request, offer] = seeker.kind === 'request' ? [seeker, other] : [other, seeker];
  const asked = named(offer);
  const activities = sorted(named(request).filter((activity) => asked.includes(activity)));
  if (activities.length > 0) {
    return { kind: 'inReturn', is: 'eachGivesWhatTheOtherAsks', verdict: 'for', activities };
  }
  if (request.wantedActivity === null && offer.wantedActivity === null) {
    return { kind: 'inReturn', is: 'none', verdict: 'unknown' };
  }
  return {
    kind: 'inReturn',
    is: 'oneWay',
    verdict: 'unknown',
    given: request.wantedActivity,
    asked: offer.wantedActivity,
  };
}

const DAY_MS = 86_400_000;
/** A post is new for so long, and waits long from so long on. */
export const NEW_MS = 3 * DAY_MS;
export const LONG_MS = 14 * DAY_MS;

function waitingReason({ publishedAt }: Candidate, now: Date): WaitingReason {
  const waits = now.getTime() - publishedAt.getTime();
  if (waits >= LONG_MS) return { kind: 'waiting', is: 'long', verdict: 'for' };
  return waits < NEW_MS
    ? { kind: 'waiting', is: 'new', verdict: 'for' }
    : { kind: 'waiting', is: 'some', verdict: 'unknown' };
}
