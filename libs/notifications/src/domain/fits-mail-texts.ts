import type { FITS_MAIL_KINDS } from './fits-mail-kinds.data.js';
import type { MailTemplate } from './mail-texts.js';

/** The words of these mails in one language. */
export type FitsMailTexts = Readonly<Record<(typeof FITS_MAIL_KINDS)[number], MailTemplate>>;

/** Why a post fits somebody, in sentences: one for each reason that speaks for it or against it. */
export interface FitsTexts {
  /** Where somebody asks or offers what. */
  readonly request: string;
  readonly offer: string;
  /** The search of the reader that it meets, before its name. */
  readonly search: string;
  readonly sameActivity: string;
  readonly sameGroup: string;
  readonly sameArea: string;
  readonly nearby: string;
  readonly cycling: string;
  readonly remote: string;
  readonly far: string;
  readonly sharedDayParts: string;
  readonly manyDayParts: string;
  readonly noDayParts: string;
  readonly dayPart: string;
  readonly dateFits: string;
  readonly otherDate: string;
  readonly languages: string;
  readonly noLanguage: string;
  readonly exchange: string;
  readonly see: string;
  readonly notForMe: string;
}
