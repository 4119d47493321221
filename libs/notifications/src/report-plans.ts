import type { DeliveredEvent, Tx } from '#platform';

import { APPEAL_TO_PLAN, CASE_TO_PLAN } from './data/report-facts.queries.js';
import { appealMail, caseMails, takenDownMail } from './domain/plan-reports.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

/** Which mails follow from decisions about reports and appeals. */
export const REPORT_PLANS: Readonly<Record<string, Plan>> = {
  'post.takenDown': async ({ id, payload }, _tx, now) =>
    takenDownMail(payload as { postId: string; revision: number; authorId: string }, id, now),
  'report.decided': async ({ key }, tx, now) => {
    const [decided] = await tx.named(CASE_TO_PLAN, [key]);
    return decided ? caseMails(key, decided, now) : [];
  },
  'appeal.decided': async ({ key }, tx, now) => {
    const [authorId] = await tx.named(APPEAL_TO_PLAN, [key]);
    return authorId === undefined ? [] : appealMail(key, authorId, now);
  },
};
