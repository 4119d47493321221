/** A file that comes with a mail. */
export interface MailAttachment {
  readonly name: string;
  /** With its parameters: `text/calendar; charset=utf-8; method=CANCEL`. */
  readonly mediaType: string;
  readonly content: string;
}

/** One mail to one person. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** The text comes first; the HTML part says the same. */
  readonly text: string;
  readonly html: string;
  /** Deterministic, so that a second copy of the same mail is recognised as one: `<key@host>` without brackets. */
  readonly messageId: string;
  /** One-click unsubscribe (RFC 8058), when the kind can be switched off. */
  readonly unsubscribeUrl?: string;
  readonly attachments?: readonly MailAttachment[];
}

/** Hands mails to the mail server; resolves when the server has taken the mail. */
export abstract class Mailer {
  /**
   * @throws MailAddressError or MailRefusedError when this recipient cannot be mailed to, MailServerAwayError when no
   * recipient can be at this moment, and anything else when it may go better another time.
   */
  abstract send(mail: Mail): Promise<void>;
}

/** The address cannot be mailed to. */
export class MailAddressError extends Error {
  constructor() {
    super('The mail address has a form that is not sent to.');
    this.name = 'MailAddressError';
  }
}

/** The mail server refuses this recipient for good (a reply of 5xx to the address). */
export class MailRefusedError extends Error {
  constructor() {
    super('The mail server refuses this recipient.');
    this.name = 'MailRefusedError';
  }
}

/** The mail server could not be reached, or did not let us in: nothing was tried with the recipient. */
export class MailServerAwayError extends Error {
  constructor() {
    super('The mail server is not reached.');
    this.name = 'MailServerAwayError';
  }
}
