import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

import { mailListPage, mailPage } from './mail-catcher.pages.js';

/** A mail that was caught. */
export interface CaughtMail {
  readonly number: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly caughtAt: Date;
}

/** Older ones are forgotten. */
const MOST_KEPT = 1000;

/** A mail server for demos and tests: takes every mail over real SMTP, delivers none, shows them on a page. */
export class MailCatcher {
  private readonly mails: CaughtMail[] = [];
  private readonly smtp: SMTPServer;
  private readonly pages: Server;
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
    this.pages = createServer((request, response) => {
      const number = /^\/mail\/(\d+)$/.exec(request.url ?? '')?.[1];
      if (request.url === '/mails.json') {
        response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(this.all().map(({ headers, ...mail }) => ({ ...mail, headers: [...headers] }))));
        return;
      }
      const mail = number === undefined ? undefined : this.mails.find((one) => one.number === Number(number));
      const page = number === undefined ? mailListPage(this.mails) : mail && mailPage(mail);
      response.writeHead(page === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        'cache-control': 'no-store',
      });
      response.end(page ?? 'No such mail.');
    });
  }

  /** Starts both servers on the loopback address; port 0 takes a free one. */
  async listen(pagePort = 0): Promise<{ smtpUrl: string; pageUrl: string }> {
    const smtp = this.smtp.listen(0, '127.0.0.1');
    await once(smtp, 'listening');
    this.pages.listen(pagePort, '127.0.0.1');
    await once(this.pages, 'listening');
    return { smtpUrl: `smtp://127.0.0.1:${portOf(smtp)}`, pageUrl: `http://localhost:${portOf(this.pages)}` };
  }

  /** All kept mails, oldest first. */
  all(): readonly CaughtMail[] {
    return this.mails;
  }

  forgetAll(): void {
    this.mails.length = 0;
  }

  async close(): Promise<void> {
    this.pages.closeAllConnections();
    await new Promise<void>((closed) => this.pages.close(() => closed()));
    await new Promise<void>((closed) => this.smtp.close(() => closed()));
  }

  private async keep(raw: Buffer, to: string): Promise<void> {
    const mail = await PostalMime.parse(raw);
    this.mails.push({
      number: ++this.caught,
      to,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
      messageId: mail.messageId ?? '',
      headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
      caughtAt: new Date(),
    });
    if (this.mails.length > MOST_KEPT) this.mails.shift();
  }
}

function portOf(server: { address(): ReturnType<Server['address']> }): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail catcher does not listen.');
  return address.port;
}
