import type { PersonId } from '#kernel';

import { planned, type PlannedMail } from './planned-mail.js';

const NEWS_MS = 7 * 24 * 3_600_000;
const news = (now: Date) => ({ dueAt: now, notAfter: new Date(now.getTime() + NEWS_MS) });

/** A day on which an organisation has said nothing to a volunteer. */
export interface SilentApplication {
  readonly negotiationId: string;
  readonly organisationId: PersonId;
  readonly volunteerId: PersonId;
  readonly turn: number;
  readonly day: number;
}

/** From this day of silence on the volunteer hears of it, and a broker; before it the organisation is asked to answer. */
const TOLD_FROM_DAY = 10;

/** The organisation is asked to answer; at last the volunteer hears that we ask them, with other vacancies. */
export function silenceMails(silent: SilentApplication, now: Date): PlannedMail[] {
  const { negotiationId, organisationId, volunteerId, turn, day } = silent;
  const about = { of: 'application', negotiationId, turn, day } as const;
  return day < TOLD_FROM_DAY
    ? [planned('organisationWaitedFor', organisationId, about, news(now))]
    : [planned('slowOrganisation', volunteerId, about, news(now))];
}

/** The volunteer hears that it is not this one, why, and which others fit. */
export const notChosenMail = (negotiationId: string, volunteerId: PersonId, now: Date): PlannedMail[] => [
  planned('notChosen', volunteerId, { of: 'application', negotiationId, turn: 0, day: 0 }, news(now)),
];
