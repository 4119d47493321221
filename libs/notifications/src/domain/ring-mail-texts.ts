import type { MailTemplate } from './mail-texts.js';
import type { RING_MAIL_KINDS } from './ring-mail-kinds.data.js';

/** The words of these mails in one language. */
export type RingMailTexts = Readonly<Record<(typeof RING_MAIL_KINDS)[number], MailTemplate>>;
