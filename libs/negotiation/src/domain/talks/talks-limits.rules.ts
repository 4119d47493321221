import { isAhead, nextStart } from '../times/occurrences.rules.js';
import type { Terms } from '../terms/terms.rules.js';

/** The timers and limits of talks; a municipality may set its own. */
export interface NegotiationLimits {
  /** Days (of 24 hours) in which an answer is expected. */
  readonly answerDays: number;
  /** Hours before the next time of the help at which the answer must be there at the latest. */
  readonly answerHoursBeforeStart: number;
  /** How many versions may follow the first. */
  readonly counterCap: number;
  /** After how many counters mediation is offered. */
  readonly mediationAfterCounters: number;
}

/** What holds where a municipality sets nothing. */
export const DEFAULT_LIMITS: NegotiationLimits = {
  answerDays: 5,
  answerHoursBeforeStart: 12,
  counterCap: 12,
  mediationAfterCounters: 4,
};

/** The settings of an installation that are limits of talks. */
export interface LimitSettings {
  readonly ANSWER_DAYS: number;
  readonly VACANCY_ANSWER_DAYS: number;
  readonly ANSWER_HOURS_BEFORE_START: number;
  readonly COUNTER_CAP: number;
  readonly MEDIATION_AFTER_COUNTERS: number;
}

/** The limits as an installation sets them; talks about a vacancy have more days. */
export const limitsOf = (
  settings: LimitSettings,
  talks: { readonly aboutVacancy: boolean } = { aboutVacancy: false },
): NegotiationLimits => ({
  answerDays: talks.aboutVacancy ? settings.VACANCY_ANSWER_DAYS : settings.ANSWER_DAYS,
  answerHoursBeforeStart: settings.ANSWER_HOURS_BEFORE_START,
  counterCap: settings.COUNTER_CAP,
  mediationAfterCounters: settings.MEDIATION_AFTER_COUNTERS,
});

const HOUR_MS = 3_600_000;

/**
 * The moment at which an unanswered turn lapses: some days from now, sooner when the next time of the help comes sooner,
 * but never less than an hour from now, or at the first time when that is sooner still: from then on nobody says yes. Help
 * that runs already is counted by its next time. Where none is to come (`terms` is null, or open) only the days count.
 */
export function answerByFor(terms: Terms | null, now: Date, limits: NegotiationLimits): Date {
  const inDays = now.getTime() + limits.answerDays * 24 * HOUR_MS;
  const next = terms && nextStart(terms, now);
  const beforeStart = next ? next.getTime() - limits.answerHoursBeforeStart * HOUR_MS : inDays;
  const answerBy = new Date(Math.max(Math.min(inDays, beforeStart), now.getTime() + HOUR_MS));
  return terms && next && next < answerBy && isAhead(terms, now) ? next : answerBy;
}
