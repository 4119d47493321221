/** One short message to a phone. */
export interface Sms {
  /** E.164, e.g. +31612345678. */
  readonly to: string;
  readonly text: string;
  /** The same for the same message, so that a gateway can leave out a second copy. */
  readonly key: string;
}

/** Hands short messages to a gateway; which one is for whoever runs the product (docs/running.md). */
export abstract class SmsSender {
  /** Resolves when the gateway took the message. @throws when it may go better another time. */
  abstract send(sms: Sms): Promise<void>;
}
