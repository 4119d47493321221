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
  'bel 530 12 34',
  'tel. 5301234',
];

describe('telephone numbers in talk', () => {
  it.each(SPELLINGS)('are masked when written as %s', (text) => {
    const { text: shown, masked } = maskContact(`Hallo Fatma! ${text} Groet, Jan`);
    expect(masked).toBe(true);
    expect(shown).toContain(MASK);
    expect(shown).toMatch(/^Hallo Fatma! .*Groet, Jan$/);
    expect(shown.normalize('NFKD').replace(/\D/g, '')).toBe('');
    expect(maskContact(shown).masked).toBe(false);
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
});
