/** After so many days of silence an organisation is nudged, twice; after the last a broker looks and the volunteer hears it. */
export const SILENT_DAYS = [3, 7, 10] as const;
export type SilentDay = (typeof SILENT_DAYS)[number];

/** That a day of silence is due, for the turn that nobody answered. */
export interface DueSilence {
  readonly negotiationId: string;
  readonly turn: number;
  readonly day: SilentDay;
}

/** What is told of days that are due together: of one silence the last alone, when the clock did not look for long. */
export function silencesToTell<Due extends DueSilence>(due: readonly Due[]): Due[] {
  const last = new Map<string, Due>();
  for (const one of due) {
    const before = last.get(one.negotiationId);
    if (!before || before.day < one.day) last.set(one.negotiationId, one);
  }
  return [...last.values()];
}

/** A label needs so many applications of a year, and a usual answer that takes longer than so many days. */
export const SLOW_FROM = { applications: 10, days: 7 } as const;

/** How an organisation answered the applications of a year. */
export interface AnswerRecord {
  /** Applications that were answered, or are too old for "soon". */
  readonly applications: number;
  /** Half of them waited at most so long, in seconds. */
  readonly medianSeconds: number;
}

const DAY_S = 24 * 3600;

/**
 * Within how many days an organisation usually answers, told only when that is long and known from enough applications;
 * null otherwise. There is no such thing for residents.
 */
export function usuallyWithinDays({ applications, medianSeconds }: AnswerRecord): number | null {
  if (applications < SLOW_FROM.applications || medianSeconds <= SLOW_FROM.days * DAY_S) return null;
  return Math.ceil(medianSeconds / DAY_S);
}
