import { Clock } from '#kernel';

const DAY_MS = 86_400_000;

/** A clock that stands in the past, so that the demo world has a history; it moves on by hand. */
export class DemoClock extends Clock {
  private offsetMs = 0;

  constructor(private readonly today: Date) {
    super();
  }

  now(): Date {
    return new Date(this.today.getTime() + this.offsetMs);
  }

  /** Goes to a number of days before the day the world is made, and some minutes on. */
  goTo(daysAgo: number, minutes = 0): void {
    this.offsetMs = minutes * 60_000 - daysAgo * DAY_MS;
  }

  /** The moment so many days after the day the world is made. */
  inDays(days: number): Date {
    return new Date(this.today.getTime() + days * DAY_MS);
  }
}
