import type { PersonId } from '#kernel';

/** What is read again of a sign-up before a mail about its shift is sent. */
export interface ShiftFacts {
  readonly of: 'shift';
  readonly vacancyId: string;
  readonly role: string;
  readonly organisationName: string;
  readonly volunteerId: PersonId;
  readonly volunteerName: string;
  readonly startsAt: Date;
  readonly zone: string;
  /** Raised by each change of the time. */
  readonly termsVersion: number;
  readonly state: string;
  readonly late: boolean;
  /** The offer that lives, and until when; null when nothing is offered. */
  readonly offer: { readonly id: string; readonly until: Date } | null;
  /** Until when a moved shift can be confirmed. */
  readonly answerBy: Date | null;
  /** Whether the volunteer wants no messages about the shift as it is. */
  readonly silenced: boolean;
  /** Whether a block lies between the volunteer and the organisation. */
  readonly blocked: boolean;
}

/** What such a mail is about: a sign-up, and the version of the time or the offer that it tells. */
export interface ShiftSubject {
  readonly of: 'shift';
  readonly signUpId: string;
  readonly told: number | string;
}

const STATE_OF: Readonly<Record<string, string>> = {
  shiftPlaceOffered: 'offered',
  shiftPlaceGone: 'lapsed',
  shiftMoved: 'toConfirm',
  shiftCancelled: 'cancelled',
  shiftDayBefore: 'confirmed',
  shiftHoursBefore: 'confirmed',
  shiftWithdrawn: 'withdrawn',
};
/** Told as long as the time is the one that they tell. */
const OF_A_TIME = ['shiftMoved', 'shiftDayBefore', 'shiftHoursBefore'];

/** Whether what the mail tells is still so, and wanted: after a no nothing is said of an offer. */
export function shiftStands(kind: string, about: { readonly of: string }, facts: ShiftFacts): boolean {
  const told = 'told' in about ? about.told : null;
  if (facts.state !== STATE_OF[kind]) return false;
  if (kind === 'shiftPlaceOffered') return facts.offer?.id === told && !facts.silenced;
  if (kind === 'shiftPlaceGone') return !facts.silenced;
  return !OF_A_TIME.includes(kind) || facts.termsVersion === told;
}
