import { useMemo } from 'react';
import { dateInWords, dayInWords, howFar, localDate, momentInWords } from '#wording';

import { useLanguage } from './wording.js';

/** The clock on the wall where people are. */
export const ZONE = 'Europe/Amsterdam';

/** Says moments and dates of the api in the language of the screen. */
export function useMoments() {
  const { locale } = useLanguage();
  return useMemo(
    () => ({
      /** `dinsdag 3 maart om 10.00 uur`. */
      moment: (at: string) => momentInWords(new Date(at), ZONE, locale, new Date()),
      /** `dinsdag 3 maart`. */
      day: (at: string) => dayInWords(new Date(at), ZONE, locale, new Date()),
      /** A local date, `YYYY-MM-DD`, as `dinsdag 3 maart`. */
      date: (date: string) => dateInWords(date, locale, today()),
      /** `vandaag`, `over 4 dagen`, `3 dagen geleden`. */
      ahead: (at: string) => howFar(new Date(at), ZONE, locale, new Date()),
    }),
    [locale],
  );
}

/** The local date of today, `YYYY-MM-DD`. */
export const today = (): string => localDate(new Date(), ZONE);
