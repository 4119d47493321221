import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { momentInWords, nearness } from './date-words.rules.js';
import { plainName, quoted } from './words-of-people.rules.js';

const ZONE = 'Europe/Amsterdam';
const now = new Date('2026-02-27T12:00:00Z');

describe('dates in words', () => {
  it.each([
    ['nl', '2026-03-03T09:00:00Z', 'dinsdag 3 maart om 10.00 uur'],
    ['en', '2026-03-03T09:00:00Z', 'Tuesday 3 March at 10:00'],
    ['nl', '2026-07-01T07:05:00Z', 'woensdag 1 juli om 09.05 uur'],
    ['nl', '2026-12-31T23:30:00Z', 'vrijdag 1 januari 2027 om 00.30 uur'],
  ] as const)('are said in %s as people say them', (locale, moment, words) => {
    expect(momentInWords(new Date(moment), ZONE, locale, now)).toBe(words);
  });

  it.each([
    ['2026-02-27T22:59:00Z', 'today'],
    ['2026-02-27T23:00:00Z', 'tomorrow'],
    ['2026-02-28T23:00:00Z', 'later'],
  ])('know that %s is %s', (moment, near) => {
    expect(nearness(new Date(moment), ZONE, now)).toBe(near);
  });
});

describe('words of people', () => {
  it.each([
    ['Kijk op www.rovers.example/ruil', 'Kijk op www. rovers. example/ruil'],
    ['https://rovers.example', 'https: //rovers. example'],
    ['mail jan@example.org', 'mail jan @ example. org'],
    ['Om 10.00 uur, z.o.z.', 'Om 10.00 uur, z.o.z.'],
    ['twee\r\nregels\u202e om', 'twee regels om'],
  ])('hold nothing that becomes a link: %j', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  it('stay on one line, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(quoted(text)).not.toMatch(/[\r\n\u2028\u2029]/u)),
    );
  });

  it.each([
    ['Zoë', 'Zoë'],
    ["D'Arcy-Lou", "D'Arcy-Lou"],
    ['rovers.example/a', 'rovers example a'],
    ['<b>Jan</b>', 'b Jan b'],
    ['1234', ''],
  ])('give the name %j as %j', (name, shown) => {
    expect(plainName(name)).toBe(shown);
  });
});
