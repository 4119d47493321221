import type { DeliveredEvent } from '../outbox/outbox-event.js';

/** Events of the outbox, one job per event and consumer. */
export const EVENTS_QUEUE = 'events';

/** Pages of due mails. */
export const MAILS_QUEUE = 'mails';

/** Recurring looks at what is due: lapses, questions, open posts. */
export const SWEEPS_QUEUE = 'sweeps';

/** What a job of the events queue carries. */
export interface EventJob {
  readonly consumer: string;
  readonly event: DeliveredEvent;
}
