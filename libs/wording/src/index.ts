export { WORDINGS } from './catalogue/wordings.js';
export {
  clockInWords,
  dateInWords,
  dayInWords,
  daysAheadInWords,
  daysFrom,
  howFar,
  inARow,
  lengthInWords,
  momentInWords,
  nearness,
  timeInWords,
  wallTimeInWords,
  weekdayInWords,
  weekdayOf,
} from './dates-in-words.js';
export { distanceInWords, lineInWords, moneyInWords, placeInWords, returnInWords } from './places-in-words.js';
export {
  dayPartInWords,
  languagesInWords,
  missingInWords,
  reasonInWords,
  type ReasonToTell,
} from './reasons-in-words.js';
export { say, type PhraseValues } from './say.js';
export type { Host, HowOftenToTell, ReturnToTell, TermInWords, WhenToTell, WhereToTell } from './terms-to-tell.js';
export {
  howOftenInWords,
  labelInWords,
  lastDayInWords,
  shortMonthsInWords,
  skippedInWords,
  startInWords,
  startsInWords,
} from './times-in-words.js';
export { localDate, wallClock } from './wall-clock.js';
