import { describe, expect, it } from '@jest/globals';

import { journalLetter, type LetterFacts } from './journal-letter.rules.js';
import { JOURNAL_WORDS } from './journal-words.data.js';

const facts = (other: Partial<LetterFacts> = {}): LetterFacts => ({
  firstName: 'Annie',
  locale: 'nl',
  zone: 'Europe/Amsterdam',
  mandates: [{ brokerName: 'Mo', scopes: ['posts', 'agree'], endsAt: new Date('2026-09-01T10:00:00Z') }],
  lines: [
    { at: new Date('2026-03-03T09:15:00Z'), actedByName: 'Mo', act: 'writePost', scope: 'posts' },
    { at: new Date('2026-03-03T09:16:00Z'), actedByName: 'Mo', act: 'negotiation', scope: null },
    { at: new Date('2026-03-03T09:17:00Z'), actedByName: 'Mo', act: 'myAgreements', scope: null },
    { at: new Date('2026-03-03T23:30:00Z'), actedByName: 'Nadia', act: 'acceptTerms', scope: 'agree' },
  ],
  ...other,
});

describe('the journal on paper', () => {
  it('tells who may do what, and day by day what was done, in local time', () => {
    expect(journalLetter(facts())).toBe(`Beste Annie,

U doet mee met Tijd voor Elkaar. Een sociaal makelaar doet soms iets voor u.
In deze brief leest u wat dat was.

Mo mag dit voor u doen tot en met dinsdag 1 september 2026:
- een oproep voor u schrijven
- voor u ja zeggen, als u zelf de code geeft

dinsdag 3 maart 2026
- 10.15 uur: Mo schreef een oproep voor u.
- Mo keek 2 keer in uw gegevens.

woensdag 4 maart 2026
- 00.30 uur: Nadia zei voor u ja. U gaf daarvoor zelf de code.

Klopt er iets niet? Of wilt u dat dit stopt? Bel ons dan.
U mag altijd stoppen. U hoeft niet te zeggen waarom.
Groeten van Tijd voor Elkaar
`);
  });

  it('says so when nobody may do anything and nothing was done', () => {
    const letter = journalLetter(facts({ mandates: [], lines: [], locale: 'en' }));
    expect(letter).toContain('At this moment nobody may do anything for you.');
    expect(letter).toContain('Nothing was done for you yet.');
  });

  it('has words for the same deeds in every language, in sentences of at most fifteen words', () => {
    const [nl, en] = [JOURNAL_WORDS.nl, JOURNAL_WORDS.en];
    expect(Object.keys(nl.acts)).toEqual(Object.keys(en.acts));
    const sentences = [nl, en].flatMap(({ acts, opening, closing }) =>
      [...Object.values(acts), ...opening, ...closing].flatMap((text) => text.split(/(?<=[.?!])\s/)),
    );
    expect(sentences.filter((sentence) => sentence.split(' ').length > 15)).toEqual([]);
  });
});
