import { beforeAll, describe, expect, it } from '@jest/globals';
import { namesIn, readingEaseOf, unplainIn } from '#wording/testing';

import { CATALOGUES, type Catalogues, type Locale, type Words } from './catalogues.js';

const ROOMS = Object.keys(CATALOGUES) as (keyof Catalogues)[];
const LOCALES: readonly Locale[] = ['nl', 'en'];
/** Flesch for English, Douma for Dutch: above 60 is plain, above 80 easy. */
const LEAST_EASE = 60;

/** Values that are more than one word. */
const SAMPLES = {
  nl: { moment: 'dinsdag 3 maart om 10.00 uur', day: 'dinsdag 3 maart' },
  en: { moment: 'Tuesday 3 March at 10:00', day: 'Tuesday 3 March' },
} as const;

const words = new Map<string, Words>();
const wordsOf = (room: keyof Catalogues, locale: Locale): Words => words.get(`${room} ${locale}`) ?? {};

beforeAll(async () => {
  for (const room of ROOMS)
    for (const locale of LOCALES) words.set(`${room} ${locale}`, (await CATALOGUES[room][locale]()).default);
});

describe.each(ROOMS)('the words of the screens about %s', (room) => {
  it('have the same keys with the same values in each language', () => {
    expect(namesIn(wordsOf(room, 'nl'))).toEqual(namesIn(wordsOf(room, 'en')));
  });

  // Seen red with "hierbij".
  it.each(LOCALES)('are plain in %s', (locale) => {
    expect(unplainIn(wordsOf(room, locale), locale, SAMPLES[locale])).toEqual([]);
  });
});

it('are easy to read, room by room', () => {
  const figures = ROOMS.map((room) => ({
    room,
    ...Object.fromEntries(
      LOCALES.map((locale) => [locale, Math.round(readingEaseOf(wordsOf(room, locale), locale, SAMPLES[locale]))]),
    ),
  }));
  console.info(`Reading ease of the screens:\n${figures.map((one) => JSON.stringify(one)).join('\n')}`);
  const hard = figures.filter((one) => LOCALES.some((locale) => Number(one[locale as keyof typeof one]) < LEAST_EASE));
  expect(hard).toEqual([]);
});
