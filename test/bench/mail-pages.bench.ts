/** The product's worker as it is, but for two things: mails end in the sink, and its clock is set to the due moment. */
import 'reflect-metadata';

import { Test, type TestingModule } from '@nestjs/testing';
import { Mailer, serverSettings } from '#platform';

import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { DUE_AT } from './burst/reminders.queries.js';
import { ShiftedClock } from './burst/shifted-clock.js';
import { SinkMailer } from './burst/sink-mailer.js';
import { Sink } from './burst/sink.js';

const LEAD_MS = 2_000;
const HOUR_MS = 3_600_000;

const due = Date.parse(DUE_AT);
const clock = new ShiftedClock();
clock.set(due - HOUR_MS, Date.now());
const sink = new Sink(Number(process.env['REMINDERS']), () => worker.close());
const worker: TestingModule = await Test.createTestingModule({
  imports: [WorkerModule.of(serverSettings(process.env), clock)],
})
  .overrideProvider(Mailer)
  .useValue(new SinkMailer(sink))
  .compile();
await worker.init();

const moment = Date.now() + LEAD_MS;
clock.set(due, moment);
sink.dueFrom(moment);
