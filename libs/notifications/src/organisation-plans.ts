import type { DeliveredEvent, Tx } from '#platform';

import { INVITATION_TO_PLAN } from './data/organisation-facts.queries.js';
import { checkedMail, invitationMail } from './domain/plan-organisations.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;
interface Checked {
  readonly organisationId: string;
  readonly version: number;
}

/** Which mails follow from what happens to organisations. */
export const ORGANISATION_PLANS: Readonly<Record<string, Plan>> = {
  'organisation.approved': async ({ payload }, _tx, now) =>
    checkedMail('organisationApproved', payload as unknown as Checked, now),
  'organisation.refused': async ({ payload }, _tx, now) =>
    checkedMail('organisationRefused', payload as unknown as Checked, now),
  'organisation.coordinatorInvited': async ({ payload }, tx, now) => {
    const invitationId = payload['invitationId'] as string;
    const [invitation] = await tx.named(INVITATION_TO_PLAN, [invitationId]);
    return invitation ? invitationMail(invitationId, invitation, now) : [];
  },
};
