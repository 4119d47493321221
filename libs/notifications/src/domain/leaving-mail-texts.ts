import type { LEAVING_MAIL_KINDS } from './leaving-mail-kinds.data.js';
import type { MailTemplate } from './mail-texts.js';

/** The words of these mails in one language. */
export type LeavingMailTexts = Readonly<Record<(typeof LEAVING_MAIL_KINDS)[number], MailTemplate>>;
