import type { RunSettings } from '#platform';

import type { NegotiationLimits } from './domain/talks-limits.rules.js';

/** The limits of talks as this installation sets them. */
export const limitsOf = (settings: RunSettings): NegotiationLimits => ({
  answerDays: settings.ANSWER_DAYS,
  answerHoursBeforeStart: settings.ANSWER_HOURS_BEFORE_START,
  counterCap: settings.COUNTER_CAP,
  mediationAfterCounters: settings.MEDIATION_AFTER_COUNTERS,
});
