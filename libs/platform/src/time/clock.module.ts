import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '#kernel';

import { SystemClock } from './system-clock.js';

/** Gives everybody the clock: the machine's, or one that is moved by hand. */
@Global()
@Module({})
export class ClockModule {
  static of(clock: Clock = new SystemClock()): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}
