import type { LIVING_MAIL_KINDS } from './living-mail-kinds.data.js';
import type { MailTemplate } from './mail-texts.js';

/** The words of these mails in one language. */
export type LivingMailTexts = Readonly<Record<(typeof LIVING_MAIL_KINDS)[number], MailTemplate>>;
