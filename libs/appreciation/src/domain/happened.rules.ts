import { err, ok, type PersonId, type Result } from '#kernel';

/** Why it did not happen; for the broker and for learning, never shown to others. */
export const NOT_HAPPENED_REASONS = ['couldNotCome', 'otherDidNotCome', 'otherDay', 'other'] as const;
export type NotHappenedReason = (typeof NOT_HAPPENED_REASONS)[number];

/** What the rules read of one time of an agreement. */
export interface HelpTime {
  readonly state: 'planned' | 'moved' | 'skipped' | 'cancelled' | 'done' | 'missed' | 'excused';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
}

/** What somebody says about a time. */
export interface HappenedAnswer {
  readonly happened: boolean;
  /** Only when it did not happen, and then as one likes. */
  readonly reason: NotHappenedReason | null;
}

/** It has not begun. */
export interface NotYet {
  readonly kind: 'NotYet';
  readonly from: Date;
}

/** It was called off, or skipped, before it began. */
export interface CalledOff {
  readonly kind: 'CalledOff';
}

/** This person said it before. */
export interface AlreadyAnswered {
  readonly kind: 'AlreadyAnswered';
}

/** Each party answers from the start of the time on; a reason for something that happened is dropped. */
export function answerHappened(
  time: HelpTime,
  answer: HappenedAnswer,
  now: Date,
): Result<HappenedAnswer, NotYet | CalledOff> {
  if (time.state === 'cancelled' || time.state === 'skipped') return err({ kind: 'CalledOff' });
  if (now < time.startsAt) return err({ kind: 'NotYet', from: time.startsAt });
  return ok({ happened: answer.happened, reason: answer.happened ? null : answer.reason });
}

/** Who was not there, as somebody tells it by the reason; null when the reason does not say. */
export function absentBy(
  { happened, reason }: HappenedAnswer,
  people: { readonly by: PersonId; readonly other: PersonId },
): PersonId | null {
  if (happened || reason === null) return null;
  if (reason === 'couldNotCome') return people.by;
  return reason === 'otherDidNotCome' ? people.other : null;
}
