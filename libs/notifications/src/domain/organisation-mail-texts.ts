import type { MailTemplate } from './mail-texts.js';
import type { ORGANISATION_MAIL_KINDS } from './organisation-mail-kinds.data.js';

/** The words of these mails in one language. */
export type OrganisationMailTexts = Readonly<Record<(typeof ORGANISATION_MAIL_KINDS)[number], MailTemplate>>;
