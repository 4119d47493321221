import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';

import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { MailAddressError, Mailer, type Mail } from './mailer.js';

/** Stricter than RFC 5321 on purpose: one plain address, nothing that could become a second recipient or a header. */
const PLAIN_ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;
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
      disableFileAccess: true,
      disableUrlAccess: true,
    } as never);
  }

  /** @throws MailAddressError, or the transport's error when the server did not take the mail. */
  async send(mail: Mail): Promise<void> {
    if (!PLAIN_ADDRESS.test(mail.to.address)) throw new MailAddressError();
    const { unsubscribeUrl } = mail;
    await this.transport.sendMail({
      from: { name: 'Tijd voor Elkaar', address: this.settings.MAIL_FROM },
      to: { name: oneLine(mail.to.name), address: mail.to.address },
      envelope: { from: this.settings.MAIL_FROM, to: [mail.to.address] },
      subject: oneLine(mail.subject),
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.messageId}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribeUrl === undefined
          ? {}
          : { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

const oneLine = (text: string): string => text.replace(CONTROL, ' ').trim();
