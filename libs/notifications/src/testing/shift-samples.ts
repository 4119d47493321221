import type { ShiftFacts, ShiftSubject } from '../domain/shift-facts.js';
import type { SHIFT_MAIL_KINDS } from '../domain/shift-mail-kinds.data.js';

/** What a mail about a shift is about. */
export const SHIFT_ABOUT = {
  shift: { of: 'shift', signUpId: 'sign-up', told: 1 },
} as const satisfies Record<'shift', ShiftSubject>;

const until = new Date('2026-03-04T13:00:00Z');
const shift = (state: string, other: Partial<ShiftFacts> = {}): ShiftFacts => ({
  of: 'shift',
  vacancyId: 'vacancy',
  role: 'Soep uitdelen',
  organisationName: 'Buurtkeuken',
  volunteerId: 'fatma',
  volunteerName: 'Fatma',
  startsAt: new Date('2026-03-05T17:00:00Z'),
  zone: 'Europe/Amsterdam',
  termsVersion: 1,
  state,
  late: false,
  offer: null,
  answerBy: null,
  silenced: false,
  blocked: false,
  ...other,
});

/** Facts for every text about shifts. */
export const SHIFT_FACTS: Readonly<Record<(typeof SHIFT_MAIL_KINDS)[number], readonly ShiftFacts[]>> = {
  shiftPlaceOffered: [shift('offered', { offer: { id: 'offer', until } })],
  shiftPlaceGone: [shift('lapsed')],
  shiftMoved: [shift('toConfirm', { answerBy: until })],
  shiftCancelled: [shift('cancelled')],
  shiftDayBefore: [shift('confirmed'), shift('confirmed', { startsAt: until })],
  shiftHoursBefore: [shift('confirmed'), shift('confirmed', { startsAt: until })],
  shiftWithdrawn: [shift('withdrawn'), shift('withdrawn', { late: true })],
};
