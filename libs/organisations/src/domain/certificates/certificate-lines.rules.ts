import { dateInWords } from '#wording';

import { CERTIFICATE_TEXTS } from './certificate-texts.data.js';
import type { CertificateFacts } from './certificate.rules.js';

/** One fact of a certificate with what it is called. */
export interface CertificateLine {
  readonly label: string;
  readonly value: string;
}

const counted = (count: number, [one, more]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : more}`;

/** A length of time in words: `42 uur en 30 minuten`. */
export function lengthInWords(minutes: number, locale: CertificateFacts['locale']): string {
  const texts = CERTIFICATE_TEXTS[locale];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [counted(hours, texts.hour)] : []),
    ...(rest > 0 ? [counted(rest, texts.minute)] : []),
  ];
  return parts.join(` ${texts.and} `);
}

/** The facts of a certificate as they are read, but for its tasks. Each date says its year. */
export function certificateLines(facts: CertificateFacts): CertificateLine[] {
  const { locale } = facts;
  const texts = CERTIFICATE_TEXTS[locale];
  const dated = (date: string): string => dateInWords(date, locale, '');
  return [
    { label: texts.name, value: facts.name },
    { label: texts.organisation, value: facts.organisation },
    { label: texts.chamberNumber, value: facts.chamberNumber },
    { label: texts.period, value: `${dated(facts.from)} ${texts.until} ${dated(facts.to)}` },
    { label: texts.hours, value: lengthInWords(facts.minutes, locale) },
    { label: texts.times, value: String(facts.times) },
    { label: texts.issuedOn, value: dated(facts.issuedOn) },
  ];
}
