import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { MASK, maskContact } from './contact.rules.js';

const SPELLINGS = [
  'Bel me op 0612345678',
  'Bel me op 06 12345678',
  'Bel me op 06-12345678',
  'Mijn nummer: 06 12 34 56 78',
  'Mijn nummer: 06.12.34.56.78',
  'Mijn nummer: 06/12/34/56/78',
  'Mijn nummer: 06-1234-5678',
  '0 6 - 12 34 56 78',
  '0 6 1 2 3 4 5 6 7 8',
  '0-6-1-2-3-4-5-6-7-8',
  '(06) 12 34 56 78',
  '06 123 456 78',
  '06:12:34:56:78',
  '06,12,34,56,78',
  '06 1 2 3 4 5 6 7 8',
  '06 - 12 - 34 - 56 - 78',
  '06 en dan 12 34 56 78',
  '06_12_34_56_78',
  'o6 12345678',
  'O6-12345678',
  '06 12 3o 45 67',
  '０６ １２３４５６７８',
  '0️⃣6️⃣ 12345678',
  '06\u200b1234\u200b5678',
  '6 12 34 56 78',
  '6-12345678',
  '612345678',
  'nul zes een twee drie vier vijf zes zeven acht',
  'nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig',
  'Nul Zes 12 34 56 78',
  '06 twaalf vierendertig zesenvijftig achtenzeventig',
  '0 6 - twaalf 34 56 78',
  'nul zés één twee drie vier vijf zes zeven acht',
  'zero six one two three four five six seven eight',
  'oh six 12 34 56 78',
  '06 twelve thirty-four fifty-six seventy-eight',
  '+31612345678',
  '+31 6 12345678',
  '+31 6 12 34 56 78',
  '+31 (0)6 12 34 56 78',
  '+31-6-12345678',
  '+ 31 6 1234 5678',
  'plus 31 6 12 34 56 78',
  'plus eenendertig zes twaalf vierendertig zesenvijftig achtenzeventig',
  '0031612345678',
  '0031 6 12 34 56 78',
  '00 31 6 12345678',
  '31612345678',
  '316 12 34 56 78',
  '+49 151 23456789',
  '+32 470 12 34 56',
  '+44 7700 900123',
  '036-5301234',
  '036 530 12 34',
  '(036) 530 12 34',
  '036 53 01 234',
  '0294-123456',
  '020 123 4567',
  'Bel me op 06 12\n34 56 78',
  'Bel me op 06\n12345678',
  '06 12\n\n34 56\n78',
  '06 12\r\n34 56 78',
  '06\t12\t34\t56\t78',
  '06\n12\n34\n56\n78',
  '06.12\n34.56.78',
  '0\n6\n1\n2\n3\n4\n5\n6\n7\n8',
  'nul zes\ntwaalf vierendertig zesenvijftig achtenzeventig',
  'nul zes\neen twee drie vier\nvijf zes zeven acht',
  '06 en dan\n12 34 56 78',
  '+31 6\n12 34 56 78',
  '+31\n6 12345678',
  '036\n530 12 34',
  '0, 6, 1, 2, 3, 4, 5, 6, 7, 8',
  '06, 12345678',
  '06, 12, 34, 56, 78',
  '06; 12; 34; 56; 78',
  '06=12=34=56=78',
  '06 = 12 34 56 78',
  '06 ! 12 ! 34 ! 56 ! 78',
  '06#12#34#56#78',
  "06'12'34'56'78",
  '06 ❤️ 12 ❤️ 34 ❤️ 56 ❤️ 78',
  '٠٦١٢٣٤٥٦٧٨',
  '٠٦ ١٢ ٣٤ ٥٦ ٧٨',
  '۰۶-۱۲۳۴۵۶۷۸',
  '०६ १२३४५६७८',
  '๐๖ ๑๒๓๔๕๖๗๘',
  '06 ١٢ 34 ٥٦ 78',
  '𝟎𝟔 𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
  'bel 530 12 34',
  'tel. 5301234',
  'mijn nummer is 530-12-34',
  'app 530.12.34',
  '0 3 6 5 3 0 1 2 3 4',
  'nul drie zes vijf drie nul een twee drie vier',
  'twee keer: 036 530 12 34',
  '0800-1234',
  '0900 1234567',
  '6-1234-5678',
  '6 1234 5678',
  '+1 2345 6789',
  '+1 234 567 890 12345',
  '+(31)6 12 34 56 78',
  'plus 49 151 23456789',
  '06, en dan 12 34 56 78',
  '06 en, 12 34 56 78',
  'nul zesendertig drieenvijftig nul twaalf vierendertig',
  // What could be a date or a time, and is none: the digits go on.
  '06-12-10-2026',
  '06-2026-12-10',
  '06-12:34 56 78',
  '06 12:345 678',
  '+31 6 12-10-2026-1',
  '+31 6 12-10-20261',
  '+31 6 2026-12-10-1',
  '+31 6 2026-12-101',
];

/** Digits that are no telephone number, though there are as many. */
const OTHER_DIGITS = [
  'Lijn 06 12-10-2026',
  'Lijn 06 31.12.2026',
  'Lijn 06 30/01/1999',
  'Lijn 06 01 02 2026',
  'Lijn 06 12-10-2026. Tot dan',
  'Lijn 061 6-12-2026',
  'Lijn 061 12-6-2026',
  'Lijn 06 2026-12-10',
  'Lijn 06 1999-10-31',
  'Lijn 06 2026-06-09',
  'Lijn 06 2026-01-25. Tot dan',
  'Lijn 06 12:34 en 13:45',
  'Lijn 06 20:15 en 23:45',
  'Lijn 06 09:05 en 08:55',
  'Lijn 0612 9:05 en 8:15',
  'Groepen 01 02 03 04 05',
  'De stand was nul 20 30 40 50 6',
  'De stand is 0 3 6 5 3 0 1 2 34',
  'Lijn 06 stopt bij 12 huizen, 34 flats, 56 winkels en 78 bomen',
  'Nul stoelen, zes tafels, een bank, twee lampen, drie kasten, vier bedden, vijf pannen, zes borden, zeven messen, acht vorken',
  'Weken 1 2 3 4 5 6 7 8 9',
  'We zijn met 4 + 5, in weken 1 2 3 4 5 6 7 8 9',
  'Het surplus 1 2 3 4 5 6 7 8 9',
  'Order 06-12345678-90',
  'Order 06-1234 56789',
  'Order 036-5301234-5',
  'Order 106 12345678',
  'De teller staat op 1234567890,5',
  'Het is 0,123456789 procent',
  'Getallen: 1 6 12 34 56 78',
  'Getallen: 16 12 34 56 78',
  'Getallen: 3.6 12 34 56 78',
  'Getallen: 6 12 34 56 78 90',
  'Getallen: 6 12 34 56 789',
  'Getallen: 1 6 1234 5678',
  'Getallen: 16 1234 5678',
  'Getallen: 6 1234 56789',
  'Bel met de code 123456',
  'Bel als het € 1234567 kost',
  'Bel mij.\n5301234 is de code',
  'Het label is 5301234',
  'Mijn belasting is 5301234',
  'Bel mij morgen over de brief met code 5301234',
];

/** Digits below each other, in lists, in sums and in tables that are no telephone number. */
const NO_NUMBERS = [
  'Brood 2,06\nKaas 12,34\nVis 56,78',
  'Prijzen: 2,06; 12,34; 56,78',
  '1,06\n12,34\n56,78',
  '0,50\n0,61\n12,34\n5,60',
  '0.6\n1.25\n3.40\n2.5',
  '2,00\n12,50\n3,75\n4,20',
  '€ 12,50, € 3,00, € 0,60 en € 12',
  '€ 06\n€ 12\n€ 34\n€ 56\n€ 78',
  'Ik kan:\n06-12\n13-12\n20-12\n27-12',
  'Ik kan:\n06-12\n07-12\n08 dec',
  'Ik kan:\n06/12\n07/12\n08/12',
  'Ik kan:\n06.12\n13.12\n20 of 27 december',
  'Op 06-07, 13-07, 20 en 27-07.',
  '06-12-2026\n07-12-2026\n08-12-2026',
  'Weken: 06, 07, 08, 09, 10',
  '06\n07\n08\n09\n10',
  '0, 1, 2, 3, 4, 5, 6, 7, 8, 9',
  'Lijnen 06, 12, 22, 30, 41',
  'Bus 22\nBus 06\nhalte 12\n3 minuten',
  '6 = 2 x 3',
  '06 = 2 x 3, 12 = 4 x 3, 18 = 6 x 3',
  '0 + 6 = 6, 1 + 5 = 6, 2 + 4 = 6, 3 + 3 = 6',
  'Open: 06.00-22.00\n10 tot 18 uur in het weekend',
  'ma 06.00-12.30\ndi 13.00-17.00',
  'Open 06.00-12.30\n13-17 alleen op afspraak',
  'Open van 06:00-12:00\n13:00-17:00',
  '06.15, 06.45, 07 uur',
  'Tennis: 0-6, 6-1, 6-3, 2-6, 4-6',
  '0-6\n6-1\n6-3\n2-6\n4-6',
  '1 + 200 + 300 + 400 = 901',
  '+ 200\n+ 300\n+ 400',
  '100\n200\n300\n400\n500',
  '31, 62, 18, 45, 70, 12',
  '٣ kilo, ٢ uur, ١٢ km',
];

describe('telephone numbers in talk', () => {
  // Joined as closely as any other digits, 11 of these were masked; 4 and 1 without the look for days and opening hours.
  it.each(NO_NUMBERS)('are not seen in %j', (text) => {
    expect(maskContact(text)).toEqual({ text, masked: false });
  });

  it.each(SPELLINGS)('are masked when written as %s', (text) => {
    const { text: shown, masked } = maskContact(`Hallo Fatma! ${text} Groet, Jan`);
    expect(masked).toBe(true);
    expect(shown).toContain(MASK);
    expect(shown).toMatch(/^Hallo Fatma! .*Groet, Jan$/);
    expect(shown.normalize('NFKD')).not.toMatch(/\p{Nd}/u);
    expect(maskContact(shown).masked).toBe(false);
  });

  it.each(SPELLINGS.filter((text) => !/^(?:Bel|bel|Mijn|mijn|app|tel|twee|\()/.test(text)))(
    'are masked whole when written as %s',
    (text) => {
      expect(maskContact(`Hallo! ${text}\nGroet, Jan`).text).toBe(`Hallo! ${MASK}\nGroet, Jan`);
    },
  );

  it.each(OTHER_DIGITS)('are not seen in: %s', (text) => {
    expect(maskContact(text)).toEqual({ text, masked: false });
  });

  it.each([
    ['06 12345678', MASK],
    ['Kamer 1 06 12345678', `Kamer 1 ${MASK}`],
    ['Kamer 1 036 5301234', `Kamer 1 ${MASK}`],
    ['Kamer 123 036 5301234', `Kamer 123 ${MASK}`],
    ['0 3 6 5 3 0 1 2 3 4, 12 keer', `${MASK}, 12 keer`],
    ['+31 6 12345678 1234 5 6', `${MASK} 5 6`],
    ['Op 12-10-2026 om 10:15: bel 06-12345678, graag', `Op 12-10-2026 om 10:15: bel ${MASK}, graag`],
    ['Kamer 1 0031 6 12345678', `Kamer 1 ${MASK}`],
    ['06 12345678 2 keer bellen', `${MASK} 2 keer bellen`],
    ['Bel 5301234, 2 keer', `Bel ${MASK}, 2 keer`],
  ])('are all that is masked in: %s', (text, shown) => {
    expect(maskContact(text).text).toBe(shown);
  });

  it('masks a mobile number whatever a little punctuation stands between its digits', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', ' - ', '/');
    const digits = fc.array(fc.tuple(gap, fc.integer({ min: 0, max: 9 })), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(gap, digits, (first, rest) => {
        const number = `0${first}6${rest.map(([before, digit]) => `${before}${digit}`).join('')}`;
        expect(maskContact(`Bel ${number} dan`).text).toBe(`Bel ${MASK} dan`);
      }),
    );
  });

  // Seen red, with 23 of the spellings above, when only a little punctuation joined digits.
  it('masks a mobile number over lines, in lists and with any sign between its digits', () => {
    const sign = fc.constantFrom('\n', ' \n', '\n\n', ', ', '; ', '=', ' ! ', ' # ', ' > ', '&', "'", ' 😀 ');
    const gaps = fc.array(fc.constantFrom('', ' ', 'sign'), { minLength: 8, maxLength: 8 });
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(sign, gaps, digits, (between, [first = '', ...rest], random) => {
        // With a group above every week and hour at its end it counts nothing.
        const written = [0, 6, ...random].map((digit, at) => `${digit}${at === 0 ? first : (rest[at - 1] ?? '')}`);
        const number = `${written.join('')}98`.replaceAll('sign', between);
        expect(maskContact(`Dag ${number} dan`).text).toBe(`Dag ${MASK} dan`);
      }),
    );
  });
});
