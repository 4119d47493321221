import { countCells } from '#kernel';

import { REASON_ORDER } from './reasons.js';
import type { DistanceReason, Reason } from './reasons.js';

const DISTANCE_MARKS: Record<DistanceReason['is'], number> = {
  sameArea: 1,
  nearby: 0.9,
  cycling: 0.6,
  remote: 0.6,
  unknown: 0.5,
  far: 0.2,
};

/** Marks for 0, 1, 2, and 3 or more shared parts of the week. */
const DAY_PART_MARKS = [0, 0.7, 0.9];

/**
 * Marks of one reason, 0 to 1: what nobody told counts half, and so does help without anything in return. They saturate:
 * three shared day parts are as good as twenty.
 */
export function marksOf(reason: Reason): number {
  if (reason.kind === 'distance') return DISTANCE_MARKS[reason.is];
  if (reason.kind === 'dayParts' && reason.is === 'shared') return DAY_PART_MARKS[countCells(reason.cells)] ?? 1;
  if (reason.kind === 'activity' && reason.is === 'group') return 0.75;
  if (reason.verdict === 'unknown') return 0.5;
  return reason.verdict === 'for' ? 1 : 0;
}

/** The marks of a pair, one for each kind in REASON_ORDER: what is no matter, as a date that neither side has, is full. */
export function marksInOrder(reasons: readonly Reason[]): number[] {
  const marks = new Map(reasons.map((reason) => [reason.kind, marksOf(reason)]));
  return REASON_ORDER.map((kind) => marks.get(kind) ?? 1);
}
