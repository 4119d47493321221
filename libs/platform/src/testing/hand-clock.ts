import { Clock } from '#kernel';

const UNITS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** A clock that stands still until a test moves it. */
export class HandClock extends Clock {
  constructor(private moment: Date = new Date('2026-12-01T09:00:00Z')) {
    super();
  }

  now(): Date {
    return new Date(this.moment);
  }

  /** Moves forward, e.g. `advance({ days: 5, minutes: 1 })`. */
  advance(by: Partial<Record<keyof typeof UNITS, number>>): void {
    const ms = Object.entries(by).reduce((sum, [unit, count]) => sum + UNITS[unit as keyof typeof UNITS] * count, 0);
    this.moment = new Date(this.moment.getTime() + ms);
  }

  moveTo(moment: Date): void {
    this.moment = moment;
  }
}
