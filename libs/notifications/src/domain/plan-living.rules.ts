import type { PersonId } from '#kernel';

import { planned, type PlannedMail } from './planned-mail.js';
import type { Pair } from './plan.rules.js';

const DAY_MS = 86_400_000;
/** News that could not be sent for a week is no news: it stands on the screen. */
const NEWS_DAYS = 7;

const news = (now: Date): Pick<PlannedMail, 'dueAt' | 'notAfter'> => ({
  dueAt: now,
  notAfter: new Date(now.getTime() + NEWS_DAYS * DAY_MS),
});
const isSoon = (startsAt: Date, now: Date): boolean => startsAt.getTime() - now.getTime() < DAY_MS;

/** Other terms are told at once to who is to answer, with one reminder half-way to the deadline. */
export function amendmentMails(
  { amendmentId, version, to, answerBy }: { amendmentId: string; version: number; to: PersonId; answerBy: Date },
  now: Date,
): PlannedMail[] {
  const about = { of: 'amendment', amendmentId, version } as const;
  const halfTime = new Date((now.getTime() + answerBy.getTime()) / 2);
  return [
    planned('amendmentProposed', to, about, { dueAt: now, notAfter: answerBy }),
    planned('amendmentReminder', to, about, { dueAt: halfTime, notAfter: answerBy }),
  ];
}

/** Who hears that what was agreed stays: the other side of who said so, both for the clock, nobody when it all ended. */
export function amendmentClosedMails(
  amendment: Pair & { amendmentId: string; version: number; because: string; by: PersonId | null },
  now: Date,
): PlannedMail[] {
  const { amendmentId, version, because, by, requesterId, helperId } = amendment;
  if (because === 'ended') return [];
  const about = { of: 'amendment', amendmentId, version } as const;
  return [requesterId, helperId]
    .filter((person) => person !== by)
    .map((person) => planned('amendmentClosed', person, about, news(now)));
}

/** Both hear what is agreed from now on. */
export const amendedMails = (
  { amendmentId, version, requesterId, helperId }: Pair & { amendmentId: string; version: number },
  now: Date,
): PlannedMail[] =>
  [requesterId, helperId].map((person) =>
    planned('amendmentAgreed', person, { of: 'amendment', amendmentId, version }, { ...news(now), urgent: false }),
  );

/** The other side hears of a pause, or that it is over before its last day. */
export const pauseMail = (
  kind: 'agreementPaused' | 'agreementResumed',
  { pauseId, to, startsAt }: { pauseId: string; to: PersonId; startsAt: Date },
  now: Date,
): PlannedMail[] => [
  planned(
    kind,
    to,
    { of: 'pause', pauseId },
    { ...news(now), urgent: kind === 'agreementPaused' && isSoon(startsAt, now) },
  ),
];

/** News about who comes instead, as long as the time is to come. */
export const standInMails = (
  kind: 'standInAsked' | 'standInConsent' | 'standInAgreed' | 'standInOff',
  { standInId, startsAt, to }: { standInId: string; startsAt: Date; to: readonly PersonId[] },
  now: Date,
): PlannedMail[] =>
  to.map((person) =>
    planned(
      kind,
      person,
      { of: 'standIn', standInId },
      {
        dueAt: now,
        notAfter: startsAt > now ? startsAt : news(now).notAfter,
        urgent: isSoon(startsAt, now),
      },
    ),
  );

/**
 * Who hears that nobody stands in: the helper and who was asked, but not who said so; who is helped too when it was agreed.
 * When it follows from the time being off or moved, the two hear that anyway.
 */
export function standInOffTo(
  { requesterId, helperId, personId }: Pair & { personId: PersonId },
  { by, wasAgreed }: { by: PersonId | null; wasAgreed: boolean },
): PersonId[] {
  if (by === null) return [personId];
  return [helperId, personId, ...(wasAgreed ? [requesterId] : [])].filter((person) => person !== by);
}

/** Both are asked whether it is still good, and once more when they did not answer. */
export const reviewMails = (
  { agreementId, months, requesterId, helperId }: Pair & { agreementId: string; months: number },
  days: { readonly again: number; readonly over: number },
  now: Date,
): PlannedMail[] => {
  const [again, over] = [days.again, days.over].map((count) => new Date(now.getTime() + count * DAY_MS));
  const about = { of: 'review', agreementId, months } as const;
  return [requesterId, helperId].flatMap((person) => [
    planned('reviewAsked', person, about, { dueAt: now, notAfter: again ?? now }),
    planned('reviewAskedAgain', person, about, { dueAt: again ?? now, notAfter: over ?? now }),
  ]);
};
