import type { PersonId } from '#kernel';

import { planned, type PlannedMail } from './planned-mail.js';
import type { ReportFacts } from './report-facts.js';

const NEWS_MS = 7 * 24 * 3_600_000;
const news = (now: Date) => ({ dueAt: now, notAfter: new Date(now.getTime() + NEWS_MS) });

/** A case as planning needs it. */
export interface CaseToPlan extends Pick<ReportFacts, 'about' | 'state' | 'personId'> {
  readonly reporters: readonly PersonId[];
}

/** What was public was taken from view: its author hears which rule, why, and that an appeal is possible; `event` tells which time. */
export const takenDownMail = (
  { postId, revision, authorId }: { postId: string; revision: number; authorId: PersonId },
  event: string,
  now: Date,
): PlannedMail[] => [planned('postTakenDown', authorId, { of: 'post', postId, revision, event }, news(now))];

/**
 * Each reporter hears what was decided. Whom it is about hears of a broken rule alone, never of a report that was put aside;
 * of a post by the mail that it was taken down.
 */
export function caseMails(caseId: string, { about, state, personId, reporters }: CaseToPlan, now: Date): PlannedMail[] {
  const subject = { of: 'report', caseId } as const;
  const told = state === 'upheld' && about !== 'post' ? [planned('houseRuleBroken', personId, subject, news(now))] : [];
  return [...told, ...reporters.map((reporter) => planned('reportDecided', reporter, subject, news(now)))];
}

/** The author hears what another broker decided. */
export const appealMail = (appealId: string, authorId: PersonId, now: Date): PlannedMail[] => [
  planned('appealDecided', authorId, { of: 'appeal', appealId }, news(now)),
];
