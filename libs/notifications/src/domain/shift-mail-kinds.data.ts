/** The kinds of mail about shifts, in the order in which somebody meets them. */
export const SHIFT_MAIL_KINDS = [
  'shiftPlaceOffered',
  'shiftPlaceGone',
  'shiftMoved',
  'shiftCancelled',
  'shiftDayBefore',
  'shiftHoursBefore',
  'shiftWithdrawn',
] as const;
