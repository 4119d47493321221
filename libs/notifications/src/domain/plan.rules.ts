import { localTimeOn, type PersonId } from '#kernel';

import { planned, type MailSubject, type PlannedMail } from './planned-mail.js';
import { lastEvening, quietEnd } from './sending-time.rules.js';

const HOUR_MS = 3_600_000;
/** News that could not be sent for a week is no news: it stands on the screen. */
const NEWS_MS = 7 * 24 * HOUR_MS;
/** The first reminder goes the day before, at this local time. */
const DAY_BEFORE = '17:00';
const HOURS_BEFORE_MS = 2 * HOUR_MS;
/** Who agreed less than this before a reminder needs none, and neither does who got the other one. */
const FRESH_MS = 6 * HOUR_MS;
/** A change less than a day before the start is told at once, also at night. */
const SHORT_NOTICE_MS = 24 * HOUR_MS;

/** Both people of talks or of an agreement. */
export interface Pair {
  readonly requesterId: PersonId;
  readonly helperId: PersonId;
}

/** One time of an agreement, as far as mails need it. */
export interface PlannedTime extends Pair {
  readonly occurrenceId: string;
  readonly version: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
}

/** When both are asked whether it happened, once and once more, and when nobody asks any longer. */
export interface AskTimes {
  readonly first: Date;
  readonly second: Date;
  readonly over: Date;
}

const news = (now: Date): Pick<PlannedMail, 'dueAt' | 'notAfter'> => ({
  dueAt: now,
  notAfter: new Date(now.getTime() + NEWS_MS),
});

const bothOf = ({ requesterId, helperId }: Pair): PersonId[] => [requesterId, helperId];

const othersThan = (by: PersonId | null, pair: Pair): PersonId[] => bothOf(pair).filter((person) => person !== by);

const timeOf = ({ occurrenceId, version }: PlannedTime): MailSubject => ({ of: 'occurrence', occurrenceId, version });

/** The mail with a sign-in link: at once, and not after the link ended. */
export const signInLinkMail = (
  link: { linkId: string; personId: PersonId; endsAt: Date },
  now: Date,
): PlannedMail[] => [
  planned(
    'signInLink',
    link.personId,
    { of: 'link', linkId: link.linkId },
    { dueAt: now, notAfter: link.endsAt, urgent: true },
  ),
];

/** The mail with the link of somebody who begins to sign in: it goes to the new address, at once. */
export const takeOverMail = (
  takeOver: { takeOverId: string; personId: PersonId; endsAt: Date },
  now: Date,
): PlannedMail[] => [
  planned(
    'takeOverLink',
    takeOver.personId,
    { of: 'takeOver', takeOverId: takeOver.takeOverId },
    { dueAt: now, notAfter: takeOver.endsAt, urgent: true },
  ),
];

/** Somebody who leaves hears at once when that is final, and once more two days before. */
export function leavingMails(personId: PersonId, finalAt: Date, now: Date): PlannedMail[] {
  const about = { of: 'leaving', personId, finalAt: finalAt.getTime() } as const;
  return [
    planned('leavingAsked', personId, about, { dueAt: now, notAfter: finalAt }),
    planned('leavingSoon', personId, about, { dueAt: new Date(finalAt.getTime() - 48 * HOUR_MS), notAfter: finalAt }),
  ];
}

/** Somebody with an account is asked for a mandate. */
export const mandateMail = (mandateId: string, personId: PersonId, now: Date): PlannedMail[] => [
  planned('mandateAsked', personId, { of: 'mandate', mandateId }, news(now)),
];

/** What the author of a post hears about a review. */
export const reviewMail = (
  kind: 'postApproved' | 'postChangeAsked' | 'postRefused',
  { postId, revision, authorId }: { postId: string; revision: number; authorId: PersonId },
  now: Date,
): PlannedMail[] => [planned(kind, authorId, { of: 'post', postId, revision }, news(now))];

/** A proposal, to whom, and whether a reminder follows. */
export interface ToldProposal {
  readonly negotiationId: string;
  readonly version: number;
  readonly to: PersonId;
  readonly answerBy: Date;
  readonly reminded?: boolean;
}

/** A proposal is told at once; half-way to the deadline there is one reminder. Nothing comes after the deadline. */
export function proposalMails(
  { negotiationId, version, to, answerBy, reminded = true }: ToldProposal,
  now: Date,
): PlannedMail[] {
  const about = { of: 'talks', negotiationId, version } as const;
  const halfTime = new Date((now.getTime() + answerBy.getTime()) / 2);
  return [
    planned('proposal', to, about, { dueAt: now, notAfter: answerBy }),
    ...(reminded ? [planned('answerReminder', to, about, { dueAt: halfTime, notAfter: answerBy })] : []),
  ];
}

/**
 * Who hears that talks closed: both when nobody answered or the product closed them, otherwise the other side; nobody
 * after a block, since neither side gets mail about the other from then on.
 */
export function closingMails(
  talks: Pair & { negotiationId: string; because: string; by: PersonId | null },
  now: Date,
): PlannedMail[] {
  if (talks.because === 'blocked') return [];
  const about = { of: 'talks', negotiationId: talks.negotiationId, version: 0 } as const;
  return othersThan(talks.by, talks).map((person) => planned('talksClosed', person, about, news(now)));
}

/** A place came free for somebody on the waiting list, for whom it is kept until a moment; `event` tells which time. */
export const placeFreeMail = (
  place: { negotiationId: string; version: number; to: PersonId; until: Date; event: string },
  now: Date,
): PlannedMail[] => {
  const { negotiationId, version, to, until, event } = place;
  return [planned('placeFree', to, { of: 'talks', negotiationId, version, event }, { dueAt: now, notAfter: until })];
};

/** Both hear that there is an agreement, at the latest when the last of its times begins. */
export function agreementMails(
  { agreementId, times, ...pair }: Pair & { agreementId: string; times: readonly PlannedTime[] },
  now: Date,
): PlannedMail[] {
  const starts = times.map(({ startsAt }) => startsAt.getTime());
  const usual = news(now);
  const notAfter = starts.length === 0 ? usual.notAfter : new Date(Math.max(...starts));
  const urgent = isSoon(starts.length === 0 ? null : new Date(Math.min(...starts)), now);
  return bothOf(pair).map((person) =>
    planned('agreementFormed', person, { of: 'agreement', agreementId }, { ...usual, notAfter, urgent }),
  );
}

/** The other side hears that somebody ended an agreement; nobody does when it was simply finished. */
export const endMails = (
  agreement: Pair & { agreementId: string; by: PersonId | null; nextStartsAt: Date | null },
  now: Date,
): PlannedMail[] =>
  agreement.by === null
    ? []
    : othersThan(agreement.by, agreement).map((person) =>
        planned(
          'agreementEnded',
          person,
          { of: 'agreement', agreementId: agreement.agreementId },
          { ...news(now), urgent: isSoon(agreement.nextStartsAt, now) },
        ),
      );

/** When the second reminder of a time is due, two hours before; the sending hours may still move it. */
export const hoursBeforeAt = (startsAt: Date): Date => new Date(startsAt.getTime() - HOURS_BEFORE_MS);

/**
 * The reminders and questions of one time, for both: the day before at 17:00, two hours before, and whether it happened,
 * once and once more. A reminder less than six hours after the agreement is left out, and so is what would be in the
 * past. One may be sent until the start: whoever misses it stands in front of a closed door.
 */
export function reminderMails(time: PlannedTime, asks: AskTimes, agreedAt: Date): PlannedMail[] {
  const { startsAt, endsAt } = time;
  const about = timeOf(time);
  return bothOf(time).flatMap((person) => [
    ...remindersOf(time, agreedAt).map(({ kind, dueAt }) =>
      planned(kind, person, about, { dueAt, notAfter: startsAt }),
    ),
    ...(endsAt > agreedAt
      ? [
          planned('didItHappen', person, about, { dueAt: asks.first, notAfter: asks.second }),
          planned('didItHappenAgain', person, about, { dueAt: asks.second, notAfter: asks.over }),
        ]
      : []),
  ]);
}

/** The reminders of a time for who agreed at a moment: the day before and two hours before, none that is fresh. */
export function remindersOf(
  { startsAt, zone }: Pick<PlannedTime, 'startsAt' | 'zone'>,
  agreedAt: Date,
): { readonly kind: 'dayBefore' | 'hoursBefore'; readonly dueAt: Date }[] {
  const dayBefore = localTimeOn(startsAt, zone, -1, DAY_BEFORE);
  const first = isFreshAt(dayBefore, agreedAt) ? [] : [{ kind: 'dayBefore' as const, dueAt: dayBefore }];
  const hoursBefore = hoursBeforeAt(startsAt);
  const morning = quietEnd(hoursBefore, zone);
  // In a night that lasts until the start nothing can be sent: then the evening is the last moment.
  const dueAt = morning !== null && morning >= startsAt ? lastEvening(hoursBefore, zone) : hoursBefore;
  const toldAt = first[0]?.dueAt ?? agreedAt;
  return isFreshAt(dueAt, toldAt) ? first : [...first, { kind: 'hoursBefore', dueAt }];
}

/** Whether what somebody was told at a moment is still fresh when a reminder is due. */
const isFreshAt = (dueAt: Date, toldAt: Date): boolean => dueAt.getTime() - toldAt.getTime() < FRESH_MS;

/** The other side is asked for another moment, as long as the old one is to come. */
export const moveWishMail = (
  { occurrenceId, moveId, to, startsAt }: { occurrenceId: string; moveId: string; to: PersonId; startsAt: Date },
  now: Date,
): PlannedMail[] => [
  planned(
    'moveProposed',
    to,
    { of: 'move', occurrenceId, moveId },
    { dueAt: now, notAfter: startsAt, urgent: isSoon(startsAt, now) },
  ),
];

/** Both hear the new moment of a time that was moved. */
export const moveMails = (time: PlannedTime, now: Date): PlannedMail[] =>
  bothOf(time).map((person) =>
    planned('occurrenceMoved', person, timeOf(time), {
      dueAt: now,
      notAfter: time.startsAt,
      urgent: isSoon(time.startsAt, now),
    }),
  );

/** The other side (or both, when nobody of the two did it) hears that one time is off. */
export const cancellationMails = (time: PlannedTime, by: PersonId | null, now: Date): PlannedMail[] =>
  othersThan(by, time).map((person) =>
    planned('occurrenceCancelled', person, timeOf(time), {
      dueAt: now,
      notAfter: time.startsAt,
      urgent: isSoon(time.startsAt, now),
    }),
  );

/** Those who were thanked hear it when the thanks are shown. */
export const thanksMails = (
  { occurrenceId, version, thanked }: { occurrenceId: string; version: number; thanked: readonly PersonId[] },
  now: Date,
): PlannedMail[] =>
  thanked.map((person) => planned('thanksRevealed', person, { of: 'occurrence', occurrenceId, version }, news(now)));

const isSoon = (startsAt: Date | null, now: Date): boolean =>
  startsAt !== null && startsAt.getTime() - now.getTime() < SHORT_NOTICE_MS;
