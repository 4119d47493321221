export { SmtpMailer } from '../mail/smtp-mailer.js';
export { SweepsProcessor } from '../queue/sweeps.js';
export { HandClock } from './hand-clock.js';
export { mediumBench, mediumBenchWith } from './medium-bench.js';
export type { MediumBench } from './medium-bench.js';
export { freshDatabase } from './test-database.js';
export type { TestDatabase } from './test-database.js';
export { roundTripsOf } from './round-trips.js';
export { testSettings } from './test-settings.js';
