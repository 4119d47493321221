// Types, not interfaces: only a type is also a record, as the outbox wants it.
type OfShift = { shiftId: string };
type OfSignUp = OfShift & { signUpId: string };
type OfSeveral = OfShift & { signUpIds: readonly string[] };

/** A volunteer has a place. */
export const shiftSignedUp = (p: OfSignUp) => ({ topic: 'shift.signedUp', key: p.shiftId, payload: p }) as const;

/** The last place was taken. */
export const shiftFilled = (p: OfShift) => ({ topic: 'shift.filled', key: p.shiftId, payload: p }) as const;

/** A volunteer gave a place back; inside the notice of the organisation it is late. */
export const shiftWithdrawn = (p: OfSignUp & { late: boolean }) =>
  ({ topic: 'shift.withdrawn', key: p.shiftId, payload: p }) as const;

/** A freed place is offered to the first who waits. */
export const shiftPlaceOffered = (p: OfSignUp & { offerId: string }) =>
  ({ topic: 'shift.placeOffered', key: p.shiftId, payload: p }) as const;

/** Somebody did not use an offer, or did not confirm a moved shift, in time. */
export const shiftPlaceLapsed = (p: OfSignUp) => ({ topic: 'shift.placeLapsed', key: p.shiftId, payload: p }) as const;

/** Somebody said no to an offered place. */
export const shiftPlaceDeclined = (p: OfSignUp) =>
  ({ topic: 'shift.placeDeclined', key: p.shiftId, payload: p }) as const;

/** A place is free and nobody waits: whoever calls others to cover listens to this. */
export const shiftListEmpty = (p: OfShift) => ({ topic: 'shift.listEmpty', key: p.shiftId, payload: p }) as const;

/** The shift has another time; these are asked whether they still come. */
export const shiftMoved = (p: OfSeveral & { termsVersion: number }) =>
  ({ topic: 'shift.moved', key: p.shiftId, payload: p }) as const;

/** The shift ends sooner; these are told. */
export const shiftShortened = (p: OfSeveral & { termsVersion: number }) =>
  ({ topic: 'shift.shortened', key: p.shiftId, payload: p }) as const;

/** The shift is off; these held a place, an offer or a place in line. */
export const shiftCancelled = (p: OfSeveral) => ({ topic: 'shift.cancelled', key: p.shiftId, payload: p }) as const;

/** A step in the story of a shift that its organiser reads. */
export const SHIFT_STEPS = [
  'planned',
  'changed',
  'moved',
  'cancelled',
  'signedUp',
  'joinedList',
  'leftList',
  'withdrew',
  'withdrewLate',
  'offered',
  'accepted',
  'declined',
  'lapsed',
  'confirmedAgain',
] as const;
/** One of `SHIFT_STEPS`. */
export type ShiftStep = (typeof SHIFT_STEPS)[number];
