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

/**
 * Everybody in a ring is asked, or told what became of it, in the same words for all; a question ends with its answer. Of
 * whoever has not answered by then there is one reminder half-way to the deadline, as in talks.
 */
export const ringMails = (
  kind: Exclude<(typeof RING_MAIL_KINDS)[number], 'ringReminder'>,
  { ringId, people, answerBy }: RingToPlan,
  version: number,
  now: Date,
): PlannedMail[] => {
  const isQuestion = kind === 'ringProposed' || kind === 'ringChanged';
  const halfTime = new Date((now.getTime() + answerBy.getTime()) / 2);
  const about = { of: 'ring', ringId, version } as const;
  return people.flatMap((person) =>
    isQuestion
      ? [
          planned(kind, person, about, { dueAt: now, notAfter: answerBy }),
          planned('ringReminder', person, about, { dueAt: halfTime, notAfter: answerBy }),
        ]
      : [planned(kind, person, about, { dueAt: now, notAfter: new Date(now.getTime() + NEWS_MS) })],
  );
};
