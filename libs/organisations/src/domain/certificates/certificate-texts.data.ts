import type { Locale } from '#kernel';

/** What stands on a certificate besides its facts. */
export interface CertificateTexts {
  readonly title: string;
  readonly opening: string;
  readonly name: string;
  readonly organisation: string;
  readonly chamberNumber: string;
  readonly period: string;
  readonly until: string;
  readonly hours: string;
  readonly times: string;
  readonly tasks: string;
  readonly issuedOn: string;
  readonly check: string;
  readonly checkHow: string;
  readonly code: string;
  readonly hour: readonly [one: string, more: string];
  readonly minute: readonly [one: string, more: string];
  readonly and: string;
}

/** The words of a certificate in each language. */
export const CERTIFICATE_TEXTS: Record<Locale, CertificateTexts> = {
  nl: {
    title: 'Verklaring van vrijwilligerswerk',
    opening: 'Deze organisatie verklaart dat deze vrijwilliger bij haar heeft geholpen.',
    name: 'Naam',
    organisation: 'Organisatie',
    chamberNumber: 'KvK-nummer',
    period: 'Periode',
    until: 'tot en met',
    hours: 'Uren',
    times: 'Keren',
    tasks: 'Taken',
    issuedOn: 'Gemaakt op',
    check: 'Klopt deze verklaring?',
    checkHow: 'Kijk op deze pagina. Daar staat hetzelfde als op dit papier.',
    code: 'Code',
    hour: ['uur', 'uur'],
    minute: ['minuut', 'minuten'],
    and: 'en',
  },
  en: {
    title: 'Certificate of volunteer work',
    opening: 'This organisation certifies that this volunteer has helped there.',
    name: 'Name',
    organisation: 'Organisation',
    chamberNumber: 'Chamber of commerce number',
    period: 'Period',
    until: 'up to and including',
    hours: 'Hours',
    times: 'Times',
    tasks: 'Tasks',
    issuedOn: 'Made on',
    check: 'Is this certificate genuine?',
    checkHow: 'Look at this page. It says the same as this paper.',
    code: 'Code',
    hour: ['hour', 'hours'],
    minute: ['minute', 'minutes'],
    and: 'and',
  },
};
