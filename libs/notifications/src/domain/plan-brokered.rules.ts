import type { PersonId } from '#kernel';

import { planned, type PlannedMail } from './planned-mail.js';

const NEWS_MS = 7 * 24 * 3_600_000;

/** Talks that a broker helps with, as planning needs them. */
export interface MediationToPlan {
  readonly negotiationId: string;
  readonly people: readonly [PersonId, PersonId];
  /** Whose turn it is; null when the talks are settled. */
  readonly waitingFor: PersonId | null;
  /** 0 when no version stands. */
  readonly standingVersion: number;
  readonly answerBy: Date;
}

/** An introduction as planning needs it. */
export interface IntroductionToPlan {
  readonly introductionId: string;
  readonly people: readonly [PersonId, PersonId];
  readonly answerBy: Date;
}

const news = (now: Date) => ({ dueAt: now, notAfter: new Date(now.getTime() + NEWS_MS) });

/** The other side is asked whether a broker may join; `event` tells one time from the next. */
export const mediationAskedMail = (
  { negotiationId, people }: MediationToPlan,
  by: PersonId,
  event: string,
  now: Date,
): PlannedMail[] =>
  people
    .filter((person) => person !== by)
    .map((person) => planned('mediationAsked', person, { of: 'mediation', negotiationId, event }, news(now)));

/**
 * Both hear who came. Whoever is to answer has the whole time again, and gets one reminder half-way, as with a new
 * proposal.
 */
export function mediatorJoinedMails(talks: MediationToPlan, event: string, now: Date): PlannedMail[] {
  const { negotiationId, people, waitingFor, standingVersion, answerBy } = talks;
  const told = people.map((person) =>
    planned('mediatorJoined', person, { of: 'mediation', negotiationId, event }, { dueAt: now, notAfter: answerBy }),
  );
  if (waitingFor === null || standingVersion === 0) return told;
  const about = { of: 'talks', negotiationId, version: standingVersion, event } as const;
  const halfTime = new Date((now.getTime() + answerBy.getTime()) / 2);
  return [...told, planned('answerReminder', waitingFor, about, { dueAt: halfTime, notAfter: answerBy })];
}

/** Both hear that the broker suggests something, as long as an answer is possible. */
export const suggestionMails = (
  { negotiationId, people, answerBy }: MediationToPlan,
  suggestion: number,
  event: string,
  now: Date,
): PlannedMail[] =>
  people.map((person) =>
    planned(
      'suggestionMade',
      person,
      { of: 'mediation', negotiationId, event, suggestion },
      { dueAt: now, notAfter: answerBy },
    ),
  );

/** Both are asked, told that they can talk, or told in the same words that it did not work out. */
export const introductionMails = (
  kind: 'introductionAsked' | 'introductionAgreed' | 'introductionOver',
  { introductionId, people, answerBy }: IntroductionToPlan,
  now: Date,
): PlannedMail[] =>
  people.map((person) =>
    planned(
      kind,
      person,
      { of: 'introduction', introductionId },
      kind === 'introductionAsked' ? { dueAt: now, notAfter: answerBy } : news(now),
    ),
  );
