import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';

/** The clock of the machine. */
@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
