import type { DeliveredEvent, Tx } from '#platform';

import { RING_TO_PLAN } from './data/ring-facts.queries.js';
import { ringMails } from './domain/plan-rings.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';
import type { RING_MAIL_KINDS } from './domain/ring-mail-kinds.data.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

const toEverybody =
  (kindOf: (version: number) => Exclude<(typeof RING_MAIL_KINDS)[number], 'ringReminder'>): Plan =>
  async ({ payload }, tx, now) => {
    const version = payload['version'] as number;
    const [ring] = await tx.named(RING_TO_PLAN, [payload['ringId']]);
    return ring ? ringMails(kindOf(version), ring, version, now) : [];
  };

/** Which mails follow from what happens to a ring. A wish is for the broker's desk. */
export const RING_PLANS: Readonly<Record<string, Plan>> = {
  'ring.proposed': toEverybody((version) => (version === 1 ? 'ringProposed' : 'ringChanged')),
  'ring.agreed': toEverybody(() => 'ringAgreed'),
  'ring.dissolved': toEverybody(() => 'ringDissolved'),
};
