import { once } from 'node:events';

import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A file that came with a caught mail. */
export interface CaughtAttachment {
  readonly name: string;
  readonly mediaType: string;
  /** METHOD of a calendar, or null. */
  readonly method: string | null;
  readonly content: string;
}

/** A mail that was caught. */
export interface CaughtMail {
  readonly number: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly attachments: readonly CaughtAttachment[];
  readonly caughtAt: Date;
}

/** Older ones are forgotten. */
const MOST_KEPT = 1000;

/** A mail server for demos and tests: takes every mail over real SMTP and delivers none. */
export class MailCatcher {
  private readonly mails: CaughtMail[] = [];
  private readonly smtp: SMTPServer;
  private caught = 0;

  constructor() {
    this.smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          this.keep(Buffer.concat(chunks), recipients.join(', ')).then(() => done(), done);
        });
      },
    });
    this.smtp.on('error', () => undefined);
  }

  /** Starts on a port of the loopback address, a free one unless told; answers its address. */
  async listen(port = 0): Promise<string> {
    const smtp = this.smtp.listen(port, '127.0.0.1');
    await once(smtp, 'listening');
    const address = smtp.address();
    if (address === null || typeof address === 'string') throw new Error('The mail catcher does not listen.');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** All kept mails, oldest first. */
  all(): readonly CaughtMail[] {
    return this.mails;
  }

  forgetAll(): void {
    this.mails.length = 0;
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.smtp.close(() => closed()));
  }

  private async keep(raw: Buffer, to: string): Promise<void> {
    const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
    this.mails.push({
      number: ++this.caught,
      to,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
      messageId: mail.messageId ?? '',
      headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
      attachments: mail.attachments.map(({ filename, mimeType, method, content }) => ({
        name: filename ?? '',
        mediaType: mimeType,
        method: method ?? null,
        content: typeof content === 'string' ? content : '',
      })),
      caughtAt: new Date(),
    });
    if (this.mails.length > MOST_KEPT) this.mails.shift();
  }
}
