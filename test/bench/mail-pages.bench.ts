/** The product's worker as it is, but for two things: mails end in the sink, and its clock is set to the due moment. */
import 'reflect-metadata';

import { Test } from '@nestjs/testing';
import { Clock } from '#kernel';
import { Mailer, serverSettings, type Mail } from '#platform';

import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { DUE_AT } from './burst/reminders.queries.js';
import { Sink } from './burst/sink.js';

const LEAD_MS = 2_000;
const HOUR_MS = 3_600_000;

/** Runs as fast as the machine's clock, at another time of day. */
class ShiftedClock extends Clock {
  private shiftMs = 0;

  /** From now on, `felt` is the time at the real moment. */
  set(felt: number, moment: number): void {
    this.shiftMs = felt - moment;
  }

  now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }
}

class SinkMailer extends Mailer {
  async send({ messageId }: Mail): Promise<void> {
    sink.take(messageId);
  }
}

const due = Date.parse(DUE_AT);
const clock = new ShiftedClock();
clock.set(due - HOUR_MS, Date.now());
const sink = new Sink(Number(process.env['REMINDERS']), () => worker.close());
const worker = await Test.createTestingModule({ imports: [WorkerModule.of(serverSettings(process.env), clock)] })
  .overrideProvider(Mailer)
  .useValue(new SinkMailer())
  .compile();
await worker.init();

const moment = Date.now() + LEAD_MS;
clock.set(due, moment);
sink.dueFrom(moment);
