import { describe, expect, it } from '@jest/globals';

import { foldText, originalSpan } from './folded-text.rules.js';

describe('a folded text', () => {
  it.each([
    ['capitals', 'Zes', 'zes'],
    ['accents', 'zés ZÉS ze\u0301s', 'zes zes zes'],
    ['wide letters and digits', '０６ Ｚｅｓ', '06 zes'],
    ['a keycap', '0\ufe0f\u20e36', '06'],
    ['invisible characters', '0\u200b6\u00ad\u202e1', '061'],
    ['two letters in one', 'ﬁets', 'fiets'],
  ])('reads as it looks: %s', (_, written, folded) => {
    expect(foldText(written).text).toBe(folded);
  });

  it('knows where each letter stood, also where one became two or none, and after an emoji', () => {
    expect(foldText('ﬁ\u200b😀é')).toEqual({ text: 'fi😀e', starts: [0, 0, 2, 2, 4], ends: [1, 1, 4, 4, 5] });
    const folded = foldText('Bel ０\u200b６!');
    const start = folded.text.indexOf('06');
    expect(originalSpan(folded, { start, end: start + 2 })).toEqual({ start: 4, end: 7 });
  });
});
