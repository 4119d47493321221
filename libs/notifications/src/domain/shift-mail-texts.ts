import type { MailTemplate } from './mail-texts.js';
import type { SHIFT_MAIL_KINDS } from './shift-mail-kinds.data.js';

/** The words of these mails in one language. */
export type ShiftMailTexts = Readonly<Record<(typeof SHIFT_MAIL_KINDS)[number], MailTemplate>>;
