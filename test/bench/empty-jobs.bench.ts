/** The cost of a queue alone: one delayed BullMQ job for each reminder, which does nothing but fall into the sink. */
import { openDelayedJobs } from './burst/delayed-jobs.js';
import { Sink } from './burst/sink.js';

/** Long enough to put all of them in the queue before they are due. */
const LEAD_MS = 8_000;
const CONCURRENCY = 64;

const count = Number(process.env['REMINDERS']);
const jobs = await openDelayedJobs(async (key) => sink.take(key), CONCURRENCY);
const sink = new Sink(count, () => jobs.close());

const moment = Date.now() + LEAD_MS;
sink.dueFrom(moment);
await jobs.add(count, moment);
