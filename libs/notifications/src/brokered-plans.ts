import type { DeliveredEvent, Tx } from '#platform';

import { INTRODUCTION_TO_PLAN, MEDIATION_TO_PLAN } from './data/brokered.queries.js';
import {
  introductionMails,
  mediationAskedMail,
  mediatorJoinedMails,
  suggestionMails,
  type MediationToPlan,
} from './domain/plan-brokered.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

const aboutTalks =
  (mails: (talks: MediationToPlan, event: DeliveredEvent, now: Date) => PlannedMail[]): Plan =>
  async (event, tx, now) => {
    const [talks] = await tx.named(MEDIATION_TO_PLAN, [event.payload['negotiationId']]);
    return talks ? mails(talks, event, now) : [];
  };

const aboutIntroduction =
  (kind: 'introductionAsked' | 'introductionAgreed' | 'introductionOver'): Plan =>
  async (event, tx, now) => {
    const [introduction] = await tx.named(INTRODUCTION_TO_PLAN, [event.payload['introductionId']]);
    return introduction ? introductionMails(kind, introduction, now) : [];
  };

/** Which mails follow from what a broker does between two people. */
export const BROKERED_PLANS: Readonly<Record<string, Plan>> = {
  'negotiation.mediationAsked': aboutTalks((talks, { id, payload }, now) =>
    mediationAskedMail(talks, payload['by'] as string, id, now),
  ),
  'negotiation.mediatorJoined': aboutTalks((talks, { id }, now) => mediatorJoinedMails(talks, id, now)),
  'negotiation.suggested': aboutTalks((talks, { id, payload }, now) =>
    suggestionMails(talks, payload['suggestion'] as number, id, now),
  ),
  'introduction.asked': aboutIntroduction('introductionAsked'),
  'introduction.agreed': aboutIntroduction('introductionAgreed'),
  'introduction.over': aboutIntroduction('introductionOver'),
};
