import { Clock } from '#kernel';

/** Runs as fast as the machine's clock, at another time. */
export class ShiftedClock extends Clock {
  private shiftMs = 0;

  /** From now on, `felt` is the time at the real moment. */
  set(felt: number, moment: number): void {
    this.shiftMs = felt - moment;
  }

  now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }
}
