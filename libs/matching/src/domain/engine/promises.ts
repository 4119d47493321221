import { bitsOf, NODE_WORDS, SOME_DATE, SOME_DATE_HIDDEN, SOME_LANGUAGE_UNKNOWN, SOME_WEEK_UNKNOWN } from './layout.js';
import { N_AREAS, N_LANGUAGES, N_LONGEST, N_NAMED, N_SHORTEST, N_WEEK, partsOf, WEEK_MASK } from './layout.js';
import { OUT_OF_REACH } from './near-areas.js';
import { AGAINST, DAY_PARTS_UNKNOWN, FOR, millionths, UNKNOWN, waitsAs } from './points.js';
import type { PostTree } from './post-tree.js';
import type { AskedTree, Question } from './question.js';

/**
 * The most that any post below a node can score, in millionths; -1 when none of them can be an answer. Each component is
 * taken at its best by itself, and added as a score is: so no post scores more.
 */
export function promiseOf(tree: PostTree, node: number, question: Question, asked: AskedTree): number {
  const { nodes, nodeTimes } = tree;
  const { points } = question;
  const at = node * NODE_WORDS;
  const distance = distanceAtBest(question, asked, nodes[at + N_AREAS] ?? 0);
  if (distance < 0) return -1;
  const says = nodes[at + N_WEEK] ?? 0;
  const times = at / 2;
  return millionths(
    points.whole,
    asked.points,
    distance,
    dayPartsAtBest(question, says),
    points.date[dateAtBest(question, says)] ?? 0,
    points.language[languageAtBest(question, nodes[at + N_LANGUAGES] ?? 0, says)] ?? 0,
    points.inReturn[(question.namedBits & (nodes[at + N_NAMED] ?? 0)) === 0 ? UNKNOWN : FOR] ?? 0,
    Math.max(
      points.waiting[waitsAs(nodeTimes[times + N_LONGEST / 2] ?? 0, question.now)] ?? 0,
      points.waiting[waitsAs(nodeTimes[times + N_SHORTEST / 2] ?? 0, question.now)] ?? 0,
    ),
  );
}

function distanceAtBest({ near, points, attainable }: Question, { remote }: AskedTree, areas: number): number {
  const [first, last] = [areas & 0xffff, areas >>> 16];
  if (first > last) return -1;
  const best = near.bestOf(first, last, points.distance);
  return remote && attainable !== 0 ? Math.max(best, points.distance[OUT_OF_REACH] ?? 0) : best;
}

function dayPartsAtBest({ week, points }: Question, says: number): number {
  const unknown = points.dayParts[DAY_PARTS_UNKNOWN] ?? 0;
  if (week === 0) return unknown;
  const shared = points.dayParts[Math.min(3, bitsOf(week & says & WEEK_MASK))] ?? 0;
  return (says & SOME_WEEK_UNKNOWN) === 0 ? shared : Math.max(shared, unknown);
}

function dateAtBest({ day, dateHidden }: Question, says: number): number {
  if (dateHidden) return UNKNOWN;
  if (day === 0 || (says & SOME_DATE) !== 0) return FOR;
  if ((says & partsOf(day)) !== 0) return FOR;
  return (says & (SOME_WEEK_UNKNOWN | SOME_DATE_HIDDEN)) === 0 ? AGAINST : UNKNOWN;
}

function languageAtBest({ languages }: Question, spoken: number, says: number): number {
  if (languages === 0) return UNKNOWN;
  if ((languages & spoken) !== 0) return FOR;
  return (says & SOME_LANGUAGE_UNKNOWN) === 0 ? AGAINST : UNKNOWN;
}
