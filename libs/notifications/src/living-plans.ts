import { askTimes } from '#appreciation';
import { REVIEW_DAYS } from '#negotiation';
import type { DeliveredEvent, Tx } from '#platform';

import { AMENDMENT_TO_PLAN, PAUSE_TO_PLAN, STAND_IN_TO_PLAN } from './data/living-plans.queries.js';
import { AGREEMENT_TO_PLAN, TIME_TO_PLAN, TIMES_TO_PLAN } from './data/plans.queries.js';
import {
  amendedMails,
  amendmentClosedMails,
  amendmentMails,
  pauseMail,
  reviewMails,
  standInMails,
  standInOffTo,
} from './domain/plan-living.rules.js';
import { reminderMails } from './domain/plan.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

const text = ({ payload }: DeliveredEvent, name: string): string => payload[name] as string;
const textOrNull = ({ payload }: DeliveredEvent, name: string): string | null => payload[name] as string | null;
const number = ({ payload }: DeliveredEvent, name: string): number => payload[name] as number;

/** A smallint's worth of times: more than any agreement has. */
const LAST_NUMBER = 32_767;

/**
 * The reminders of all times to come. What was planned before has its key already, so only times that are new, have another
 * moment or another helper get any; an agreement that changes now is as one that is made now.
 */
async function remindersOf(agreementId: string, tx: Tx, now: Date): Promise<PlannedMail[]> {
  const times = await tx.named(TIMES_TO_PLAN, [agreementId, 1, LAST_NUMBER]);
  return times.flatMap((time) => reminderMails(time, askTimes(time.endsAt, time.zone), now));
}

/** The same for one time. */
async function remindersOfTime(occurrenceId: string, tx: Tx, now: Date): Promise<PlannedMail[]> {
  const [time] = await tx.named(TIME_TO_PLAN, [occurrenceId]);
  return time ? reminderMails(time, askTimes(time.endsAt, time.zone), now) : [];
}

const pause =
  (kind: 'agreementPaused' | 'agreementResumed'): Plan =>
  async (event, tx, now) => {
    const pauseId = text(event, 'pauseId');
    const [startsAt] = await tx.named(PAUSE_TO_PLAN, [pauseId]);
    if (!startsAt) return [];
    const told = pauseMail(kind, { pauseId, to: text(event, 'to'), startsAt }, now);
    return kind === 'agreementPaused' ? told : [...told, ...(await remindersOf(text(event, 'agreementId'), tx, now))];
  };

const standIn =
  (kind: 'standInAsked' | 'standInConsent'): Plan =>
  async (event, tx, now) => {
    const standInId = text(event, 'standInId');
    const [about] = await tx.named(STAND_IN_TO_PLAN, [standInId]);
    return about ? standInMails(kind, { ...about, standInId, to: [text(event, 'to')] }, now) : [];
  };

/** Which mails follow from the events of running agreements. */
export const LIVING_PLANS: Readonly<Record<string, Plan>> = {
  'amendment.proposed': async (event, tx, now) => {
    const amendmentId = text(event, 'amendmentId');
    const [amendment] = await tx.named(AMENDMENT_TO_PLAN, [amendmentId]);
    const version = number(event, 'version');
    // A later version has its own event, and its own deadline.
    if (amendment?.version !== version) return [];
    return amendmentMails({ amendmentId, version, to: text(event, 'to'), answerBy: amendment.answerBy }, now);
  },
  'amendment.closed': async (event, tx, now) => {
    const amendmentId = text(event, 'amendmentId');
    const [amendment] = await tx.named(AMENDMENT_TO_PLAN, [amendmentId]);
    if (!amendment) return [];
    const [because, by] = [text(event, 'because'), textOrNull(event, 'by')];
    return amendmentClosedMails({ ...amendment, amendmentId, because, by }, now);
  },
  'agreement.amended': async (event, tx, now) => {
    const amendmentId = text(event, 'amendmentId');
    const [amendment] = await tx.named(AMENDMENT_TO_PLAN, [amendmentId]);
    if (!amendment) return [];
    const told = amendedMails({ ...amendment, amendmentId, version: number(event, 'version') }, now);
    return [...told, ...(await remindersOf(text(event, 'agreementId'), tx, now))];
  },
  'agreement.paused': pause('agreementPaused'),
  'agreement.resumed': pause('agreementResumed'),
  'agreement.reviewAsked': async (event, tx, now) => {
    const agreementId = text(event, 'agreementId');
    const [agreement] = await tx.named(AGREEMENT_TO_PLAN, [agreementId]);
    if (!agreement) return [];
    return reviewMails({ ...agreement, agreementId, months: number(event, 'months') }, REVIEW_DAYS, now);
  },
  'standIn.asked': standIn('standInAsked'),
  'standIn.willing': standIn('standInConsent'),
  'standIn.agreed': async (event, tx, now) => {
    const standInId = text(event, 'standInId');
    const [about] = await tx.named(STAND_IN_TO_PLAN, [standInId]);
    if (!about) return [];
    const told = standInMails('standInAgreed', { ...about, standInId, to: [about.helperId, about.personId] }, now);
    return [...told, ...(await remindersOfTime(text(event, 'occurrenceId'), tx, now))];
  },
  'standIn.off': async (event, tx, now) => {
    const standInId = text(event, 'standInId');
    const [about] = await tx.named(STAND_IN_TO_PLAN, [standInId]);
    if (!about) return [];
    const wasAgreed = event.payload['wasAgreed'] === true;
    const to = standInOffTo(about, { by: textOrNull(event, 'by'), wasAgreed });
    const told = standInMails('standInOff', { ...about, standInId, to }, now);
    return wasAgreed ? [...told, ...(await remindersOfTime(text(event, 'occurrenceId'), tx, now))] : told;
  },
};
