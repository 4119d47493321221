/** Long work that can be put down: it stops at each `yield`, some milliseconds at most after the one before, and answers at its end. */
export type Work<T> = Generator<undefined, T, undefined>;

/** So many small steps are taken between two stops. */
export const STEPS = 1 << 15;

/** Does the work in one go, for whoever may keep the process waiting. */
export function toEnd<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
