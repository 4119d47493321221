import type { APPLICATION_MAIL_KINDS } from './application-mail-kinds.data.js';
import type { MailTemplate } from './mail-texts.js';

/** The words of these mails in one language. */
export type ApplicationMailTexts = Readonly<Record<(typeof APPLICATION_MAIL_KINDS)[number], MailTemplate>>;
