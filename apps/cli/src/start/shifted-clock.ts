import { Clock } from '#kernel';

const UNITS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** A span such as `{ days: 1, hours: 2 }`. */
export type Span = Partial<Record<keyof typeof UNITS, number>>;

/** The machine's clock, moved forward by hand: in a demo a reminder need not be waited for. */
export class ShiftedClock extends Clock {
  private aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** Moves forward and answers by how many milliseconds; time never goes back, since what happened has happened. */
  advance(span: Span): number {
    const units = ['minutes', 'hours', 'days'] as const;
    const ms = units.reduce((sum, unit) => sum + UNITS[unit] * Math.max(0, span[unit] ?? 0), 0);
    this.aheadMs += ms;
    return ms;
  }
}
