import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';

import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { MailAddressError, Mailer, MailRefusedError, MailServerAwayError, type Mail } from './mailer.js';

/** Stricter than RFC 5321 on purpose: one plain address, nothing that could become a second recipient or a header. */
const PLAIN_ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;
/**
 * A whole send takes at most so long, in milliseconds: whoever sends on a claim stops ten seconds before its end, and
 * has to write down what became of the mail within that time too.
 */
const SEND_WITHIN_MS = 8_000;
/** Silence in one step of a send, in milliseconds; without them a dead server holds a connection for minutes. */
const QUIET_MS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 7_000, socketCloseTimeout: 1_000 };
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** Sends over SMTP with a small pool of connections. */
@Injectable()
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private readonly transport;

  constructor(@Inject(SETTINGS_TOKEN) private readonly settings: RunSettings) {
    super();
    this.transport = createTransport({
      url: settings.SMTP_URL,
      pool: true,
      maxConnections: 4,
      ...QUIET_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as never);
  }

  /**
   * Waits at most `withinMs` milliseconds for the server; then the connection of this mail is closed, and no other.
   * @throws MailAddressError, MailRefusedError, MailServerAwayError, or the transport's error when the server did not
   * take the mail in that time.
   */
  async send(mail: Mail, withinMs = SEND_WITHIN_MS): Promise<void> {
    if (!PLAIN_ADDRESS.test(mail.to.address)) throw new MailAddressError();
    const { unsubscribeUrl } = mail;
    const sent = this.transport.sendMail({
      from: { name: 'Tijd voor Elkaar', address: this.settings.MAIL_FROM },
      to: { name: oneLine(mail.to.name), address: mail.to.address },
      envelope: { from: this.settings.MAIL_FROM, to: [mail.to.address] },
      subject: oneLine(mail.subject),
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.messageId}>`,
      attachments: (mail.attachments ?? []).map(({ name, mediaType, content }) => ({
        filename: name,
        contentType: mediaType,
        content,
      })),
      // The timeouts of the transport count silence only: a server that trickles its answers never meets them.
      signal: AbortSignal.timeout(withinMs),
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribeUrl === undefined
          ? {}
          : { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    });
    await sent.catch((error: unknown) => {
      throw told(error);
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** What the transport tells of a failure, as far as it matters here. */
interface TransportError {
  readonly code?: string;
  /** The command that failed; absent when a connection closed again and again before one was given. */
  readonly command?: string;
  readonly syscall?: string;
  readonly timeoutType?: string;
  /** The server said a number of 5xx. */
  readonly permanent?: boolean;
}

const BEFORE_A_MAIL = ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH'];
const GREETINGS = ['EHLO', 'HELO', 'LHLO', 'STARTTLS'];
const OPENING_TIMEOUTS = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];

/**
 * The transport's error, or what it means where that is sure. A connection that broke later may have been broken by this
 * mail: then it counts as tried.
 */
function told(error: unknown): unknown {
  const { code = '', command, syscall, timeoutType = '', permanent } = error as TransportError;
  if (code === 'EENVELOPE' && command === 'RCPT TO' && permanent === true) return new MailRefusedError();
  const greetingRefused = code === 'EPROTOCOL' && command === 'CONN';
  const neverLetIn = code === 'ECONNECTION' && (command === undefined || GREETINGS.includes(command));
  const notOpened =
    syscall === 'connect' ||
    BEFORE_A_MAIL.includes(code) ||
    OPENING_TIMEOUTS.includes(timeoutType) ||
    GREETINGS.includes(command ?? '');
  return notOpened || greetingRefused || neverLetIn ? new MailServerAwayError() : error;
}

const oneLine = (text: string): string => text.replace(CONTROL, ' ').trim();
