/**
 * The same work without pages: one delayed BullMQ job for each reminder, which lets the product's own sender claim,
 * check, write, send and mark one mail. As many at once as the product sends, so that a kill could repeat as few.
 */
import 'reflect-metadata';

import { Test } from '@nestjs/testing';
import { MailingModule, MailPagesService } from '#notifications';
import { ClockModule, ConfigModule, DatabaseModule, Mailer, MailModule, serverSettings } from '#platform';

import { openDelayedJobs } from './burst/delayed-jobs.js';
import { DUE_AT } from './burst/reminders.queries.js';
import { ShiftedClock } from './burst/shifted-clock.js';
import { SinkMailer } from './burst/sink-mailer.js';
import { Sink } from './burst/sink.js';

/** Long enough to put all of them in the queue before they are due. */
const LEAD_MS = 8_000;

const count = Number(process.env['REMINDERS']);
const settings = serverSettings(process.env);
const clock = new ShiftedClock();
const sink = new Sink(count, async () => {
  await jobs.close();
  await sender.close();
});
const sender = await Test.createTestingModule({
  imports: [ConfigModule.of(settings), ClockModule.of(clock), DatabaseModule, MailModule, MailingModule],
})
  .overrideProvider(Mailer)
  .useValue(new SinkMailer(sink))
  .compile();
await sender.init();
const pages = sender.get(MailPagesService, { strict: false });
const jobs = await openDelayedJobs(() => pages.sendPage(1), settings.MAILS_AT_ONCE);

const moment = Date.now() + LEAD_MS;
clock.set(Date.parse(DUE_AT), moment);
sink.dueFrom(moment);
await jobs.add(count, moment);
