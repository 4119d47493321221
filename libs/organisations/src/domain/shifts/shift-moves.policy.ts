import { shiftClosed, type Shift } from './shift.rules.js';
import { joinList, signUp, type PlaceOffer, type SignUp, type SigningUp } from './sign-up.rules.js';

/** What a volunteer can do with a shift; screens draw their buttons from it. */
export const VOLUNTEER_MOVES = [
  'signUpForShift',
  'joinWaitingList',
  'leaveWaitingList',
  'answerPlaceOffer',
  'confirmMovedShift',
  'withdrawFromShift',
  'silenceShift',
] as const;
/** One of `VOLUNTEER_MOVES`. */
export type VolunteerMove = (typeof VOLUNTEER_MOVES)[number];

/** What the organiser can do with a shift. */
export const ORGANISER_MOVES = ['changeShift', 'cancelShift'] as const;
/** One of `ORGANISER_MOVES`. */
export type OrganiserMove = (typeof ORGANISER_MOVES)[number];

/** What is open to a volunteer at this moment, in the order of `VOLUNTEER_MOVES`; nearness of others is asked by the deed. */
export function volunteerMoves(
  at: Omit<SigningUp, 'mine' | 'others'>,
  mine: (SignUp & { readonly offer: PlaceOffer | null }) | null,
  now: Date,
): VolunteerMove[] {
  const { shift } = at;
  const toCome = shiftClosed(shift, now) === null;
  const state = toCome ? (mine?.state ?? null) : null;
  const asked = { ...at, mine: mine?.state ?? null, others: [] };
  const open: Record<VolunteerMove, boolean> = {
    signUpForShift: signUp(asked, true, now).ok,
    joinWaitingList: joinList(asked, now).ok,
    leaveWaitingList: state === 'waiting' || state === 'offered',
    answerPlaceOffer: state === 'offered' && mine?.offer != null && now < mine.offer.expiresAt,
    confirmMovedShift: state === 'toConfirm' && mine?.answerBy != null && now < mine.answerBy,
    withdrawFromShift: state === 'confirmed' || state === 'toConfirm',
    silenceShift: toCome && state !== 'confirmed' && state !== 'toConfirm',
  };
  return VOLUNTEER_MOVES.filter((move) => open[move]);
}

/** What is open to the organiser at this moment. */
export const organiserMoves = (shift: Shift, now: Date): readonly OrganiserMove[] =>
  shiftClosed(shift, now) === null ? ORGANISER_MOVES : [];
