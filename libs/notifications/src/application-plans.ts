import type { DeliveredEvent, Tx } from '#platform';

import { silenceMails, type SilentApplication } from './domain/plan-applications.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

/** Which mails follow from an application that nobody answers. */
export const APPLICATION_PLANS: Readonly<Record<string, Plan>> = {
  'application.unanswered': async ({ payload }, _tx, now) => silenceMails(payload as unknown as SilentApplication, now),
};
