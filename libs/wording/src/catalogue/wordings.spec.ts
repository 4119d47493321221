import { describe, expect, it } from '@jest/globals';

import { namesIn, readingEaseOf, unplainIn } from '../testing/index.js';
import { WORDINGS } from './wordings.js';

/** Values that are more than one word. */
const SAMPLES = {
  nl: {
    moment: 'dinsdag 3 maart om 10.00 uur',
    day: 'dinsdag 3 maart',
    days: 'dinsdag 3 maart, dinsdag 10 maart en dinsdag 17 maart',
    parts: 'dinsdagochtend, woensdagmiddag en zaterdagavond',
    languages: 'Nederlands, Arabisch en Turks',
  },
  en: {
    moment: 'Tuesday 3 March at 10:00',
    day: 'Tuesday 3 March',
    days: 'Tuesday 3 March, Tuesday 10 March and Tuesday 17 March',
    parts: 'Tuesday morning, Wednesday afternoon and Saturday evening',
    languages: 'Dutch, Arabic and Turkish',
  },
} as const;

describe('the words that mails and screens share', () => {
  it('have the same keys with the same values in each language', () => {
    expect(namesIn(WORDINGS.nl)).toEqual(namesIn(WORDINGS.en));
  });

  // Seen red with "Indien een maand geen dag {day} heeft, …" in the Dutch catalogue, and with a sentence of 16 words.
  it.each(['nl', 'en'] as const)('are plain in %s', (locale) => {
    expect(unplainIn(WORDINGS[locale], locale, SAMPLES[locale])).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('are easy to read in %s', (locale) => {
    expect(readingEaseOf(WORDINGS[locale].reasons, locale, SAMPLES[locale])).toBeGreaterThan(70);
  });
});
