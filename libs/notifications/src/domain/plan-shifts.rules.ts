import type { PersonId } from '#kernel';

import { remindersOf } from './plan.rules.js';
import { planned, type PlannedMail } from './planned-mail.js';
import { quietEnd } from './sending-time.rules.js';

const NEWS_MS = 7 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** A sign-up as planning needs it. */
export interface SignUpToPlan {
  readonly signUpId: string;
  readonly personId: PersonId;
  readonly startsAt: Date;
  readonly zone: string;
  readonly termsVersion: number;
  /** Until when the offer that lives holds; null when none does. */
  readonly offeredUntil: Date | null;
}

const untilStart = ({ startsAt }: SignUpToPlan, now: Date) => ({
  dueAt: now,
  notAfter: startsAt,
  // Whoever would come within a day hears it at once, also at night.
  urgent: startsAt.getTime() - now.getTime() < DAY_MS,
});

/** A place is kept for somebody, who hears it while there is time to answer: at night when that ends before the morning. */
export function placeOfferedMail(signUp: SignUpToPlan, offerId: string, now: Date): PlannedMail[] {
  const { signUpId, personId, zone, offeredUntil } = signUp;
  if (offeredUntil === null) return [];
  const morning = quietEnd(now, zone);
  const times = { dueAt: now, notAfter: offeredUntil, urgent: morning !== null && offeredUntil <= morning };
  return [planned('shiftPlaceOffered', personId, { of: 'shift', signUpId, told: offerId }, times)];
}

/** There was no answer in time: the place went on. */
export const placeGoneMail = (
  { signUpId, personId, termsVersion, startsAt }: SignUpToPlan,
  now: Date,
): PlannedMail[] => [
  planned(
    'shiftPlaceGone',
    personId,
    { of: 'shift', signUpId, told: termsVersion },
    { dueAt: now, notAfter: startsAt },
  ),
];

/** Reminders of a shift: the day before at 17:00 and two hours before; none that is less than six hours after the yes. */
export const shiftReminderMails = (signUp: SignUpToPlan, now: Date): PlannedMail[] =>
  remindersOf(signUp, now).map(({ kind, dueAt }) =>
    planned(
      kind === 'dayBefore' ? 'shiftDayBefore' : 'shiftHoursBefore',
      signUp.personId,
      { of: 'shift', signUpId: signUp.signUpId, told: signUp.termsVersion },
      { dueAt, notAfter: signUp.startsAt },
    ),
  );

/** A shift has another time: the volunteer is asked, and reminded of the new one after a yes. */
export const shiftMovedMails = (signUp: SignUpToPlan, now: Date): PlannedMail[] => [
  planned(
    'shiftMoved',
    signUp.personId,
    { of: 'shift', signUpId: signUp.signUpId, told: signUp.termsVersion },
    untilStart(signUp, now),
  ),
  ...shiftReminderMails(signUp, now),
];

/** A shift is off. */
export const shiftCancelledMail = (signUp: SignUpToPlan, now: Date): PlannedMail[] => [
  planned(
    'shiftCancelled',
    signUp.personId,
    { of: 'shift', signUpId: signUp.signUpId, told: 'cancelled' },
    untilStart(signUp, now),
  ),
];

/** The coordinators hear that a volunteer does not come. */
export const shiftWithdrawnMails = (
  { signUpId }: SignUpToPlan,
  coordinators: readonly PersonId[],
  now: Date,
): PlannedMail[] =>
  coordinators.map((coordinator) =>
    planned(
      'shiftWithdrawn',
      coordinator,
      { of: 'shift', signUpId, told: 'withdrawn' },
      { dueAt: now, notAfter: new Date(now.getTime() + NEWS_MS) },
    ),
  );
