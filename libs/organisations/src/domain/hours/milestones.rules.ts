/** Hours after which somebody is thanked once more; nobody is compared with anybody. */
export const MILESTONES = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000] as const;

/** What was reached, and what comes next. */
export interface Milestone {
  /** The highest milestone reached, in hours; null before the first. */
  readonly reached: number | null;
  /** The next one; null after the last. */
  readonly next: number | null;
}

/** The milestones around a total of confirmed minutes. */
export function milestoneOf(minutes: number): Milestone {
  const hours = minutes / 60;
  return {
    reached: MILESTONES.filter((milestone) => milestone <= hours).at(-1) ?? null,
    next: MILESTONES.find((milestone) => milestone > hours) ?? null,
  };
}
