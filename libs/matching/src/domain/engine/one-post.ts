import {
  ABSENCE,
  bitsOf,
  DISTANCE_SHIFT,
  MORE_NAMED,
  NAMED_FLAGS_SHIFT,
  partsOf,
  RARE_LANGUAGE,
  WEEK_MASK,
} from './layout.js';
import { P_LANGUAGES, P_NAMED, P_NUMBER, P_PLACE_AND_DATE, P_UNTIL, P_WAITING, P_WEEK } from './layout.js';
import { OUT_OF_REACH, REACHED } from './near-areas.js';
import { AGAINST, DAY_PARTS_UNKNOWN, FOR, millionths, UNKNOWN, waitsAs } from './points.js';
import type { AskedTree, Question } from './question.js';

/** What the words of a post do not hold. */
export interface PostFacts {
  /** Days since 2020 on which the author of a post was last asked, 0 = never. */
  askedOf(number: number): number;
  /** Whether the author of a post is no answer to this question: it is his own, a block is between them, or he is away. */
  isNoAnswer(number: number, question: Question): boolean;
  /** Whether a post in one of the rare languages shares one with the question. */
  sharesRareLanguage(number: number, question: Question): boolean;
  /** Whether a post that names more than four activities, or some elsewhere, names one that the question names. */
  namesOneOf(number: number, question: Question): boolean;
  /** The number of the municipality of an area. */
  municipalityOf(area: number): number;
  /** The order of the ids of two posts. */
  compareIds(a: number, b: number): number;
}

const UNTIL_MASK = 0xffffff;
/** No answer, or nothing speaks for it. */
export const NO_SCORE = -1;

/** The score of a post in millionths, or NO_SCORE: what `hardFilters`, `scorePair` and `speaksFor` say of it. */
export function scoreOfPost(
  words: Uint32Array,
  times: Float64Array,
  at: number,
  question: Question,
  asked: AskedTree,
  facts: PostFacts,
): number {
  const placeAndDate = words[at + P_PLACE_AND_DATE] ?? 0;
  const week = words[at + P_WEEK] ?? 0;
  const area = placeAndDate & 0xffff;
  const absent = (week & ABSENCE) !== 0;
  if (((words[at + P_UNTIL] ?? 0) & UNTIL_MASK) <= question.minute) return NO_SCORE;
  const distance = distanceOf(question, area, week >>> DISTANCE_SHIFT);
  if (distance === TOO_FAR) return NO_SCORE;
  if (absent && facts.municipalityOf(area) !== question.absenceIn) return NO_SCORE;
  const number = words[at + P_NUMBER] ?? 0;
  const parts = dayPartsOf(question.week, week & WEEK_MASK);
  const date = absent ? UNKNOWN : dateOf(question, placeAndDate >>> 16, week & WEEK_MASK);
  const language = languageOf(question, words[at + P_LANGUAGES] ?? 0, number, facts);
  const inReturn = namesOneOf(question, words, at, area, facts) ? FOR : UNKNOWN;
  if (!asked.speaks && !NEAR_ENOUGH[distance] && (parts === 0 || parts === DAY_PARTS_UNKNOWN)) {
    if (date !== FOR && language !== FOR && inReturn !== FOR) return NO_SCORE;
  }
  if (facts.isNoAnswer(number, question)) return NO_SCORE;
  const { points } = question;
  return millionths(
    points.whole,
    asked.points,
    points.distance[distance] ?? 0,
    points.dayParts[parts] ?? 0,
    // What is no matter has full marks.
    points.date[date === NO_DATE ? FOR : date] ?? 0,
    points.language[language] ?? 0,
    points.inReturn[inReturn] ?? 0,
    points.waiting[waitsAs(times[(at + P_WAITING) / 2] ?? 0, question.now)] ?? 0,
  );
}

const TOO_FAR = -1;
/** Neither side has a date. */
const NO_DATE = 3;
/** By the byte of a distance: whether it speaks for a post. Help from afar does. */
const NEAR_ENOUGH = [true, ...REACHED.map((bucket) => bucket !== 'far' && bucket !== 'unknown')];
const FAR_OR_UNKNOWN = [true, ...REACHED.map((bucket) => bucket === 'far' || bucket === 'unknown')];

/** The byte of the distance, OUT_OF_REACH for help from afar, or TOO_FAR. */
function distanceOf({ near, attainable }: Question, area: number, atDistance: number): number {
  const bucket = near.bucketOf(area);
  if (FAR_OR_UNKNOWN[bucket] !== true) return bucket;
  if ((attainable & (1 << atDistance)) !== 0) return OUT_OF_REACH;
  return bucket === OUT_OF_REACH ? TOO_FAR : bucket;
}

const dayPartsOf = (mine: number, theirs: number): number =>
  mine === 0 || theirs === 0 ? DAY_PARTS_UNKNOWN : Math.min(3, bitsOf(mine & theirs));

function dateOf({ day, dateHidden, week }: Question, theirs: number, theirWeek: number): number {
  if (dateHidden) return UNKNOWN;
  if (day !== 0) return theirs === 0 ? dayIn(theirWeek, day) : day === theirs ? FOR : AGAINST;
  return theirs === 0 ? NO_DATE : dayIn(week, theirs);
}

function dayIn(week: number, day: number): number {
  if (week === 0) return UNKNOWN;
  return (week & partsOf(day)) === 0 ? AGAINST : FOR;
}

function languageOf(question: Question, theirs: number, number: number, facts: PostFacts): number {
  if (question.languages === 0 || theirs === 0) return UNKNOWN;
  const shared = question.languages & theirs;
  if ((shared & ~RARE_LANGUAGE) !== 0) return FOR;
  return shared !== 0 && facts.sharesRareLanguage(number, question) ? FOR : AGAINST;
}

/** Whether both sides name the same activity; what tells absence counts where absence may be seen. */
function namesOneOf(question: Question, words: Uint32Array, at: number, area: number, facts: PostFacts): boolean {
  if (question.namedBits === 0) return false;
  if (((words[at + P_WEEK] ?? 0) & MORE_NAMED) !== 0) return facts.namesOneOf(words[at + P_NUMBER] ?? 0, question);
  let absences = (words[at + P_UNTIL] ?? 0) >>> NAMED_FLAGS_SHIFT;
  for (let rest = words[at + P_NAMED] ?? 0; rest !== 0; rest >>>= 8, absences >>>= 1) {
    if (question.named[rest & 0xff] !== 1) continue;
    if ((absences & 1) === 0 || facts.municipalityOf(area) === question.absenceIn) return true;
  }
  return false;
}
