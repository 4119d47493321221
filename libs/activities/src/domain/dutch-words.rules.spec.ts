import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formsOf, partsOf, stemOf, tokensOf } from './dutch-words.rules.js';

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 24 });
const endings = fc.constantFrom(
  '',
  'en',
  'je',
  'jes',
  'tje',
  'tjes',
  'etje',
  'pje',
  's',
  'es',
  'ing',
  'ies',
  'e',
  'eert',
  'ieen',
);
const dutchLooking = fc.tuple(letters, endings, endings).map((pieces) => pieces.join(''));

describe('tokensOf', () => {
  it('gives the telling words of a text in lower case', () => {
    expect(tokensOf('Wie wil mijn HOND uitlaten?')).toEqual(['hond', 'uitlaten']);
  });

  it('folds accents, however they were typed', () => {
    expect(tokensOf('jaloezie\u0308n, jaloezi\u00ebn')).toEqual(['jaloezien', 'jaloezien']);
  });

  it('leaves out numbers, signs and single letters', () => {
    expect(tokensOf('2 foto’s + 1 tv-kast (80x40)!')).toEqual(['foto', 'tv', 'kast']);
  });

  it('finds nothing in a text without telling words', () => {
    expect(tokensOf('Kan iemand mij helpen? Can you help me?')).toEqual([]);
  });
});

describe('stemOf', () => {
  it.each([
    ['huis', 'huizen', 'huisje'],
    ['boodschap', 'boodschappen', 'boodschapje'],
    ['klus', 'klusje', 'klusjes', 'klussen'],
    ['hond', 'hondje', 'honden', 'hondjes'],
    ['brief', 'brieven', 'briefje', 'briefjes'],
    ['fiets', 'fietsen', 'fietsje'],
    ['oppas', 'oppassen'],
    ['computer', 'computers'],
    ['taal', 'talen'],
    ['tuin', 'tuintje', 'tuinen', 'tuintjes'],
    ['plant', 'planten', 'plantje', 'plantjes'],
    ['lamp', 'lampen', 'lampje'],
    ['boom', 'bomen', 'boompje'],
    ['raam', 'ramen', 'raampje'],
    ['bal', 'ballen', 'balletje'],
    ['bloem', 'bloemen', 'bloemetje'],
    ['kat', 'katten', 'katje'],
    ['auto', 'autootje'],
    ['kaart', 'kaarten', 'kaartje'],
    ['straat', 'straten', 'straatje'],
    ['gordijn', 'gordijnen', 'gordijntje', 'gordijntjes'],
    ['kind', 'kinderen', 'kindje'],
    ['les', 'lessen', 'lesje'],
    ['wandel', 'wandelen', 'wandelt', 'wandeling', 'wandelingen'],
    ['kook', 'koken', 'kookt'],
    ['maai', 'maaien', 'maait'],
    ['schoonmaak', 'schoonmaken'],
    ['repareer', 'repareren', 'repareert'],
    ['voorlees', 'voorlezen'],
    ['chinees', 'chinese'],
    ['dog', 'dogs'],
    ['party', 'parties'],
    ['lesson', 'lessons'],
  ])('lets %s meet its other forms', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['man', 'maan'],
    ['plan', 'plant'],
    ['kop', 'koop'],
    ['bom', 'boom'],
    ['kast', 'kassen'],
    ['tak', 'taak'],
    ['zon', 'zoon'],
    ['markt', 'merk'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('gives the same when it is asked again', () => {
    fc.assert(
      fc.property(fc.oneof(letters, dutchLooking), (word) => {
        expect(stemOf(stemOf(word))).toBe(stemOf(word));
      }),
    );
  });

  it('never leaves nothing of a word, and never makes it longer', () => {
    fc.assert(
      fc.property(fc.oneof(letters, dutchLooking), (word) => {
        expect(stemOf(word).length).toBeGreaterThan(0);
        expect(stemOf(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe('partsOf', () => {
  const stems = new Set(
    [
      'hond',
      'uitlaat',
      'boodschap',
      'hulp',
      'computer',
      'tuin',
      'onderhoud',
      'rol',
      'gordijn',
      'verjaardag',
      'feest',
    ].map(stemOf),
  );
  const known = formsOf(stems);

  it.each([
    ['hondenuitlaatservice', ['hond', 'uitlaat']],
    ['boodschappenhulp', ['boodschap', 'hulp']],
    ['computerhulp', ['computer', 'hulp']],
    ['tuinonderhoud', ['tuin', 'onderhoud']],
    ['rolgordijn', ['rol', 'gordijn']],
    ['rolgordijnen', ['rol', 'gordijn']],
    ['verjaardagsfeestje', ['verjaardag', 'feest']],
  ])('splits %s', (word, parts) => {
    expect(partsOf(word, known)).toEqual(parts.map(stemOf));
  });

  it('does not split a word that is known itself, or of which nothing is known', () => {
    expect(partsOf('hond', known)).toEqual([]);
    expect(partsOf('computer', known)).toEqual([]);
    expect(partsOf('voetballen', known)).toEqual([]);
  });

  it('gives known stems only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('hond', 'en', 's', 'tuin', 'feest', 'x', 'rol'), { maxLength: 6 }),
        (pieces) => {
          for (const part of partsOf(pieces.join(''), known)) expect(stems.has(part)).toBe(true);
        },
      ),
    );
  });
});
