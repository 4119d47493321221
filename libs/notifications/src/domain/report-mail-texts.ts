import type { MailTemplate } from './mail-texts.js';
import type { REPORT_MAIL_KINDS } from './report-mail-kinds.data.js';

/** The words of these mails in one language. */
export type ReportMailTexts = Readonly<Record<(typeof REPORT_MAIL_KINDS)[number], MailTemplate>>;
