import { describe, expect, it } from '@jest/globals';

import { hasLink, isNewAccount } from './new-account.rules.js';

const made = new Date('2026-11-01T12:00:00Z');

describe('a new account', () => {
  it.each([
    ['on its first day', '2026-11-01T12:00:00Z', true],
    ['just before seven days are over', '2026-11-08T11:59:59Z', true],
    ['after seven days', '2026-11-08T12:00:00Z', false],
  ])('is one %s', (_, now, isNew) => {
    expect(isNewAccount(made, new Date(now))).toBe(isNew);
  });
});

describe('a link', () => {
  it.each([
    'Kijk op https://voorbeeld.example/pagina',
    'zie www.iets',
    'mijn site is klussen-almere.nl',
    'mail naar jan@post.nl',
  ])('is seen in "%s"', (text) => {
    expect(hasLink(text)).toBe(true);
  });

  it.each(['Wie helpt mij? Het is snel.Dank u', 'om 10.00 uur', 'o.a. boodschappen', 'ca. 2 uur p.w.'])(
    'is not seen in "%s"',
    (text) => {
      expect(hasLink(text)).toBe(false);
    },
  );
});
