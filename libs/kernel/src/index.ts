export { ANONYMOUS, hasRole, mayAct, personOf, SYSTEM } from './actor.js';
export type { Actor, Locale, Role, SignedIn } from './actor.js';
export { assertNever } from './assert-never.js';
export { canonicalJson } from './canonical-json.js';
export type { Json } from './canonical-json.js';
export { Clock } from './clock.js';
export { cellsOf, countCells, DAYS, gridOf, PARTS, sharedCells, WHOLE_WEEK } from './day-parts.js';
export type { Day, DayPart, Part, WeekGrid } from './day-parts.js';
export { METRES_PER_DEGREE, metresBetween } from './distance.js';
export type { Point } from './distance.js';
export { isUuid, uuidV7 } from './ids.js';
export type { PersonId } from './ids.js';
export { MANDATE_SCOPES } from './mandate-scopes.js';
export type { MandateScope } from './mandate-scopes.js';
export { lengthOf, plainLine, plainText } from './plain-text.js';
export { offerEnd } from './offer-end.js';
export {
  beginsOnItsDay,
  datesUpTo,
  lastOfCount,
  rruleFrom,
  wallTimesOf,
  wallTimesOfRule,
  weekdayOf,
} from './recurrence.js';
export type { Limited, Recurrence } from './recurrence.js';
export { err, ok } from './result.js';
export type { Fact, Result } from './result.js';
export { instantOf, isWallTime, localTimeOn, timeFrom, wallTimeOf } from './wall-time.js';
export type { TimeFrom, WallTime } from './wall-time.js';
export { SIGN_UP_WAYS } from './sign-up-ways.js';
export type { SignUpWay } from './sign-up-ways.js';
