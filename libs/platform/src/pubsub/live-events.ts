/** What travels between processes: an id, never content; each screen reads again as its own viewer. */
export interface LiveMessage {
  readonly eventId: string;
}

/** Live events between processes, on PostgreSQL or Redis. Best effort: a screen that reconnects reads afresh. */
export abstract class LiveEvents {
  abstract publish(topic: string, message: LiveMessage): Promise<void>;

  /** Messages of a topic from now on; `return()` ends it at once, also while it waits. */
  abstract subscribe(topic: string): Promise<AsyncIterableIterator<LiveMessage>>;
}
