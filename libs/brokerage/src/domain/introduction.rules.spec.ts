import { describe, expect, it } from '@jest/globals';

import { answer, checkWords, type Introduction } from './introduction.rules.js';

const answerBy = new Date('2026-12-06T09:00:00Z');
const now = new Date('2026-12-02T09:00:00Z');
const asked = (other: Partial<Introduction> = {}): Introduction => ({
  state: 'asked',
  authorId: 'fatma',
  otherId: 'jan',
  authorSaid: null,
  otherSaid: null,
  answerBy,
  ...other,
});
const refused = (kind: string) => ({ ok: false, error: { kind } });

describe('an introduction', () => {
  it('leads to talks with the yes of both alone, in either order', () => {
    expect(answer(asked(), 'jan', 'yes', now)).toEqual({
      ok: true,
      value: { authorSaid: null, otherSaid: 'yes', to: 'asked' },
    });
    for (const [by, before] of [
      ['fatma', { otherSaid: 'yes' }],
      ['jan', { authorSaid: 'yes' }],
    ] as const)
      expect(answer(asked(before), by, 'yes', now)).toMatchObject({ value: { to: 'agreed' } });
  });

  it.each(['fatma', 'jan'])(
    'is over with a no of %s, before or after the yes of the other one, and of themselves',
    (by) => {
      for (const before of [{}, { otherSaid: 'yes' as const }, { authorSaid: 'yes' as const }])
        expect(answer(asked(before), by, 'no', now)).toMatchObject({ value: { to: 'over' } });
    },
  );

  it('cannot be answered twice alike, once it is over, or from its deadline on', () => {
    expect(answer(asked({ otherSaid: 'yes' }), 'jan', 'yes', now)).toEqual(refused('AlreadySaid'));
    for (const state of ['agreed', 'over'] as const)
      expect(answer(asked({ state }), 'jan', 'no', now)).toEqual(refused('IntroductionOver'));
    expect(answer(asked(), 'jan', 'yes', answerBy)).toEqual(refused('IntroductionOver'));
    expect(answer(asked(), 'jan', 'yes', new Date(answerBy.getTime() - 1)).ok).toBe(true);
  });

  it('is nothing for a stranger', () => {
    expect(() => answer(asked(), 'eve', 'yes', now)).toThrow('not introduced');
  });
});

describe('the words of the broker', () => {
  it.each([
    ['Mevrouw fatma houdt van wandelen.', 'namesSomebody'],
    ['Vraag het maar aan JAN!', 'namesSomebody'],
    ['Anne-Marie woont om de hoek.', 'namesSomebody'],
    ['Te kort', 'tooShort'],
    ['a'.repeat(501), 'tooLong'],
  ])('are refused: %s', (text, rule) => {
    expect(checkWords(text, ['Fatma', 'Jan', 'Anne-Marie'])).toMatchObject({ ok: false, error: { rule } });
  });

  it.each(['Jullie houden allebei van januari en de markt.', 'Anne en een Marie-kaakje, dat is wat anders.'])(
    'may hold what only looks like a name: %s',
    (text) => {
      expect(checkWords(text, ['Fatma', 'Jan', 'Anne-Marie'])).toEqual({ ok: true, value: text });
    },
  );
});
