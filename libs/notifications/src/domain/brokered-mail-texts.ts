import type { BROKERED_MAIL_KINDS } from './brokered-mail-kinds.data.js';
import type { MailTemplate } from './mail-texts.js';

/** The words of these mails in one language. */
export type BrokeredMailTexts = Readonly<Record<(typeof BROKERED_MAIL_KINDS)[number], MailTemplate>>;
