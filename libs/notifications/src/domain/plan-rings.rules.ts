import type { PersonId } from '#kernel';

import { planned, type PlannedMail } from './planned-mail.js';
import type { RING_MAIL_KINDS } from './ring-mail-kinds.data.js';

const NEWS_MS = 7 * 24 * 3_600_000;

/** A ring as planning needs it. */
export interface RingToPlan {
  readonly ringId: string;
  readonly people: readonly PersonId[];
  readonly answerBy: Date;
}

/** Everybody in a ring is asked, or told what became of it, in the same words for all; a question ends with its answer. */
export const ringMails = (
  kind: (typeof RING_MAIL_KINDS)[number],
  { ringId, people, answerBy }: RingToPlan,
  version: number,
  now: Date,
): PlannedMail[] => {
  const isQuestion = kind === 'ringProposed' || kind === 'ringChanged';
  const times = { dueAt: now, notAfter: isQuestion ? answerBy : new Date(now.getTime() + NEWS_MS) };
  return people.map((person) => planned(kind, person, { of: 'ring', ringId, version }, times));
};
