import { Injectable } from '@nestjs/common';
import { askTimes } from '#appreciation';
import { Clock } from '#kernel';
import type { DeliveredEvent, Tx } from '#platform';

import { MailsRepository } from './data/mails.repository.js';
import {
  AGREEMENT_TO_PLAN,
  LINK_TO_PLAN,
  TAKE_OVER_TO_PLAN,
  TALKS_TO_PLAN,
  THANKED,
  TIME_TO_PLAN,
  TIMES_TO_PLAN,
} from './data/plans.queries.js';
import { APPLICATION_PLANS } from './application-plans.js';
import { COORDINATORS_TO_MAIL } from './data/organisation-facts.queries.js';
import { BROKERED_PLANS } from './brokered-plans.js';
import { FITS_PLANS } from './fits-plans.js';
import { LIVING_PLANS } from './living-plans.js';
import {
  agreementMails,
  cancellationMails,
  closingMails,
  endMails,
  leavingMails,
  mandateMail,
  moveMails,
  moveWishMail,
  placeFreeMail,
  proposalMails,
  reminderMails,
  reviewMail,
  signInLinkMail,
  takeOverMail,
  thanksMails,
  type PlannedTime,
} from './domain/plan.rules.js';
import { notChosenMail } from './domain/plan-applications.rules.js';
import { toCoordinators } from './domain/plan-organisations.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';
import { ORGANISATION_PLANS } from './organisation-plans.js';
import { REPORT_PLANS } from './report-plans.js';
import { RING_PLANS } from './ring-plans.js';
import { SHIFT_PLANS } from './shift-plans.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

/** An id, version or number in the payload of an event, which its topic promises. */
const text = ({ payload }: DeliveredEvent, name: string): string => payload[name] as string;
const number = ({ payload }: DeliveredEvent, name: string): number => payload[name] as number;

const review =
  (kind: 'postApproved' | 'postChangeAsked' | 'postRefused'): Plan =>
  async (event, _tx, now) =>
    reviewMail(
      kind,
      { postId: text(event, 'postId'), revision: number(event, 'revision'), authorId: text(event, 'authorId') },
      now,
    );

/** A smallint's worth of times: more than any agreement has. */
const LAST_NUMBER = 32_767;

const remindersOf = (times: readonly PlannedTime[], agreedAt: Date): PlannedMail[] =>
  times.flatMap((time) => reminderMails(time, askTimes(time.endsAt, time.zone), agreedAt));

/**
 * Which mails follow from which event. The first proposal comes with the opening of talks, so the opening itself has
 * none; remarks have none either.
 */
const PLANS: Readonly<Record<string, Plan>> = {
  ...LIVING_PLANS,
  ...BROKERED_PLANS,
  ...RING_PLANS,
  ...REPORT_PLANS,
  ...ORGANISATION_PLANS,
  ...FITS_PLANS,
  ...APPLICATION_PLANS,
  ...SHIFT_PLANS,
  'account.linkAsked': async (event, tx, now) => {
    const linkId = text(event, 'linkId');
    const [link] = await tx.named(LINK_TO_PLAN, [linkId]);
    return link ? signInLinkMail({ linkId, ...link }, now) : [];
  },
  'account.takeOverAsked': async (event, tx, now) => {
    const takeOverId = text(event, 'takeOverId');
    const [takeOver] = await tx.named(TAKE_OVER_TO_PLAN, [takeOverId]);
    return takeOver ? takeOverMail({ takeOverId, ...takeOver }, now) : [];
  },
  'mandate.asked': async (event, _tx, now) => mandateMail(text(event, 'mandateId'), text(event, 'personId'), now),
  'person.leaving': async (event, _tx, now) =>
    leavingMails(text(event, 'personId'), new Date(text(event, 'finalAt')), now),
  'post.approved': review('postApproved'),
  'post.changeAsked': review('postChangeAsked'),
  'post.refused': review('postRefused'),
  'negotiation.proposed': async (event, tx, now) => {
    const negotiationId = text(event, 'negotiationId');
    const [talks] = await tx.named(TALKS_TO_PLAN, [negotiationId]);
    const version = number(event, 'version');
    // A later version has its own event, and its own deadline.
    if (talks?.version !== version) return [];
    const to = text(event, 'to');
    // An organisation has reminders of its own, by the day.
    const reminded = !(talks.aboutVacancy && to === talks.requesterId);
    return proposalMails({ negotiationId, version, to, answerBy: talks.answerBy, reminded }, now);
  },
  'negotiation.closed': async (event, tx, now) => {
    const negotiationId = text(event, 'negotiationId');
    const [talks] = await tx.named(TALKS_TO_PLAN, [negotiationId]);
    if (!talks?.closedBecause) return [];
    // Whoever took a post back knows that the talks about it are over.
    const by = talks.closedBecause === 'postClosed' ? talks.postWithdrawnBy : talks.closedBy;
    if (talks.aboutVacancy && talks.closedBy === talks.requesterId)
      return notChosenMail(negotiationId, talks.helperId, now);
    return closingMails({ ...talks, negotiationId, because: talks.closedBecause, by }, now);
  },
  'waitingList.placeFree': async (event, tx, now) => {
    const negotiationId = text(event, 'negotiationId');
    const [talks] = await tx.named(TALKS_TO_PLAN, [negotiationId]);
    const [to, until] = [text(event, 'to'), new Date(text(event, 'until'))];
    return talks ? placeFreeMail({ ...talks, negotiationId, to, until, event: event.id }, now) : [];
  },
  'agreement.formed': async (event, tx, now) => {
    const agreementId = text(event, 'agreementId');
    const [agreement] = await tx.named(AGREEMENT_TO_PLAN, [agreementId]);
    if (!agreement) return [];
    const times = await tx.named(TIMES_TO_PLAN, [agreementId, 1, LAST_NUMBER]);
    return [...agreementMails({ ...agreement, agreementId, times }, now), ...remindersOf(times, agreement.formedAt)];
  },
  'agreement.planned': async (event, tx) => {
    const agreementId = text(event, 'agreementId');
    const [agreement] = await tx.named(AGREEMENT_TO_PLAN, [agreementId]);
    const times = await tx.named(TIMES_TO_PLAN, [agreementId, number(event, 'from'), number(event, 'to')]);
    return agreement ? remindersOf(times, agreement.formedAt) : [];
  },
  'agreement.ended': async (event, tx, now) => {
    const agreementId = text(event, 'agreementId');
    const [agreement] = await tx.named(AGREEMENT_TO_PLAN, [agreementId]);
    if (!agreement) return [];
    const by = event.payload['by'] as string | null;
    return endMails({ ...agreement, agreementId, by, nextStartsAt: agreement.calledOffStart }, now);
  },
  'occurrence.moveProposed': async (event, tx, now) => {
    const [time] = await tx.named(TIME_TO_PLAN, [text(event, 'occurrenceId')]);
    return time ? moveWishMail({ ...time, moveId: text(event, 'moveId'), to: text(event, 'to') }, now) : [];
  },
  'occurrence.moved': async (event, tx, now) => {
    const [time] = await tx.named(TIME_TO_PLAN, [text(event, 'occurrenceId')]);
    return time ? [...moveMails(time, now), ...remindersOf([time], now)] : [];
  },
  'occurrence.cancelled': async (event, tx, now) => {
    const [time] = await tx.named(TIME_TO_PLAN, [text(event, 'occurrenceId')]);
    return time ? cancellationMails(time, event.payload['by'] as string | null, now) : [];
  },
  'appreciation.revealed': async (event, tx, now) => {
    const occurrenceId = text(event, 'occurrenceId');
    const thanked = await tx.named(THANKED, [occurrenceId]);
    const version = thanked[0]?.version ?? 0;
    return thanksMails({ occurrenceId, version, thanked: thanked.map(({ personId }) => personId) }, now);
  },
};

/** Turns events into rows of mails; the same event twice changes nothing. */
@Injectable()
export class MailPlansService {
  /** The topics that mails follow from. */
  readonly topics = Object.keys(PLANS);

  constructor(
    private readonly mails: MailsRepository,
    private readonly clock: Clock,
  ) {}

  /** Plans the mails of an event; answers how many are new. */
  async plan(event: DeliveredEvent, tx: Tx): Promise<number> {
    const now = this.clock.now();
    const mails = await PLANS[event.topic]?.(event, tx, now);
    if (!mails || mails.length === 0) return 0;
    return this.mails.plan(tx, await this.toReaders(tx, mails), now);
  }

  /** What an organisation would get goes to its coordinators. */
  private async toReaders(tx: Tx, mails: readonly PlannedMail[]): Promise<readonly PlannedMail[]> {
    const people = [...new Set(mails.map(({ personId }) => personId))];
    const organisations = await tx.named(COORDINATORS_TO_MAIL, [people]);
    return organisations.length === 0
      ? mails
      : toCoordinators(mails, new Map(organisations.map(({ id, coordinators }) => [id, coordinators])));
  }
}
