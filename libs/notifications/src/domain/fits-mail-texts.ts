import type { FITS_MAIL_KINDS } from './fits-mail-kinds.data.js';
import type { MailTemplate } from './mail-texts.js';

/** The words of these mails in one language. */
export type FitsMailTexts = Readonly<Record<(typeof FITS_MAIL_KINDS)[number], MailTemplate>>;

/** What stands around the reasons why a post fits. */
export interface FitsTexts {
  /** Where somebody asks or offers what. */
  readonly request: string;
  readonly offer: string;
  /** The search of the reader that it meets, before its name. */
  readonly search: string;
  readonly see: string;
  readonly notForMe: string;
}
