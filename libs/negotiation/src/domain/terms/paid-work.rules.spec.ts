import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { exampleTerms } from './examples.data.js';
import { paidWorkInMessage, paidWorkOf } from './paid-work.rules.js';
import type { InReturn, Terms } from './terms.rules.js';

/** Spellings of pay for an hour or a day that no text may hold, in Dutch and English, digits and words. */
const PAY = [
  '8 euro per uur',
  '€8 per uur',
  '€ 8,00 per uur',
  '€8,50/uur',
  '€ 8/u',
  '€8 p/u',
  '8 euro p/u',
  '8 euro p.u.',
  '8 euro pu',
  '8 eur per uur',
  'EUR 8 per uur',
  '8 EUR/u',
  '8€ per uur',
  '8 € / uur',
  '8,- per uur',
  '12,50 euro per uurtje',
  'acht euro per uur',
  'Acht euro vijftig per uur',
  'tien euro het uur',
  'tien euro elk uur',
  'vijftien euro ieder uur',
  'vijfentwintig euro per uur',
  'een tientje per uur',
  'twee tientjes per uur',
  'een vijfje per half uur',
  '4 euro per halfuur',
  '2 euro per kwartier',
  '8 euro per 60 minuten',
  'tien piek per uur',
  '10 ballen per uur',
  '8 euro voor elk uur',
  '8 euro voor een uur',
  'per uur 8 euro',
  'Per uur betaal ik 8 euro',
  'per uur krijg je dan tien euro',
  'ik betaal 10 per uur',
  'ik geef tien per uur',
  'u vraagt 12 per uur',
  '８ euro per uur',
  '8 eu\u00adro per uur',
  '8 euro-per-uur',
  'uurloon in overleg',
  'dagloon bespreken we',
  'mijn uurtarief is laag',
  'een dagtarief van zestig',
  'betaald per uur',
  'zestig euro per dag',
  '€ 60 per dag',
  '60 euro/dag',
  '60 euro p/d',
  '25 euro per dagdeel',
  'vijftig euro per middag',
  '40 euro voor een ochtend',
  '30 euro de avond',
  'per dag 60 euro',
  '8 euros an hour',
  '€8/h',
  '8 EUR per hour',
  '€8 per hr',
  'eight euros per hour',
  'Twenty-five euros an hour',
  'ten bucks an hour',
  '$10 per hour',
  '£8/hr',
  'a tenner an hour',
  '5 euros every half hour',
  '4 euro per half an hour',
  'I pay 10 an hour',
  'we give you ten per hour',
  'per hour you get 8 euros',
  '8 euro hourly',
  'an hourly rate of 8',
  'paid by the hour',
  'a day rate of 60',
  '60 euros a day',
  'sixty euros per day',
  '€40 per morning',
  '50 euros for each afternoon',
  'a hundred euros a day',
  'Ik geef 8 euro per uur. Parkeren is gratis',
  'Ik geef 8 euro per uur, parkeren is gratis',
  'Parkeren is gratis.8 euro per uur graag',
  'Parkeren is gratis en 8 euro per uur voor mij',
  'uurgeld in overleg',
  'cash in hand',
  'onder de tafel betaald',
] as const;

/** What neighbours write about money, time and numbers without paying each other. */
const HARMLESS = [
  'Samen boodschappen doen, 1 uur per week',
  'Twee keer per week een uur wandelen',
  'Elke dag een half uur de hond uitlaten',
  'Ik betaal zelf de koffie',
  'De boodschappen kosten ongeveer 40 euro',
  'Boodschappen van 60 euro per week',
  'Ik leg 20 euro klaar voor de winkel',
  'Neem een tientje mee voor de markt',
  'Parkeren kost hier 3 euro per uur',
  'Parkeergeld is € 2,50 per uur',
  'Betaald parkeren, drie euro per uur',
  'De zaal kost 15 euro per uur, die betaal ik',
  'Huur van de aanhanger: 25 euro per dag',
  'De dagkaart van de bus is 8 euro per dag',
  'Benzine is ongeveer 5 euro per dag',
  '15 euro per dag voor boodschappen',
  'Er rijdt een bus, vier keer per uur',
  'Er rijden er 4 per uur, tot laat',
  'Reken op 3 euro per uur parkeren',
  'Reken op 3 euro per uur voor de zaal',
  'Reken op 3 euro per uur  voor  de  zaal',
  'Reken op 3 euro per uur voor een zaal',
  'De bus gaat om het half uur',
  'Drie pillen per dag, met water',
  'Medicijnen: 3 per dag',
  'Hij eet 2 keer per dag, 80 gram',
  'Fietsen, rustig, 15 km per uur',
  'Ik loop 4 kilometer per uur',
  'De hulp komt 3 uur per dag',
  'Ongeveer 10 minuten per dag',
  'Ik kan 2 uur op dinsdag',
  'Om 8 uur beginnen, om 10 uur klaar',
  'Een uur Thais voor een uur Nederlands',
  'Wij zijn met 8 man',
  'Op nummer 8, tweede verdieping',
  'Loon op Zand bezoeken met de trein',
  'Hulp met mijn loonstrook',
  'Help met een brief over mijn salaris',
  'Ik heb een betaalde baan, dus liefst na zes uur',
  'De betaling van de huur uitleggen',
  'Samen de belasting doen',
  'EURO 2028 kijken, een avond per week',
  'Euro 2028 op de bank',
  'Het kost mij een uur per dag om daar te komen',
  'Ik werk per dag acht uur',
  'Per uur één pauze',
  'Elke avond een verhaal voorlezen',
  'De lamp brandt de hele nacht',
  'Geef de planten elke dag water',
  'Ik wil elke dag even bellen',
  'Ik vraag een half uur per dag',
  'De tuin is 8 meter',
  'Twaalf treden naar boven',
  'Het gratis uur in de garage is genoeg',
  'One hour a week, no more',
  'Twice a day a short walk',
  'The bus leaves four times an hour',
  'Parking is 3 euros an hour here',
  'Charging the car is 2 euro per hour',
  'The hall is 15 euros per hour, I pay for it',
  'Fuel is about 5 euros a day',
  '10 euros a day for groceries',
  'Groceries for about 40 euros',
  'I pay for the coffee',
  'Three pills a day with water',
  'I give the cat food every day',
  'Help with a letter about my salary',
  'An hour of Thai for an hour of Dutch',
  'Walking at 4 km an hour',
  'We talk for an hour each day',
] as const;

const costs = (reason: string): Partial<Terms> => ({ inReturn: { kind: 'expenses', cents: 500, reason } });
const everywhere = (text: string): [field: string, terms: Partial<Terms>][] => [
  ['what.task', { what: { activity: 'shopping', task: text } }],
  ['when.note', { when: { kind: 'open', note: text } }],
  ['where.note', { where: { kind: 'open', note: text } }],
  ['where.fromArea', { where: { kind: 'onTheWay', fromArea: text, toArea: 'Haven' } }],
  ['where.toArea', { where: { kind: 'onTheWay', fromArea: 'Haven', toArea: text } }],
  ['where.name', { where: { kind: 'publicPlace', name: text } }],
  ['inReturn.what', { inReturn: { kind: 'together', what: text } }],
  ['inReturn.task', { inReturn: { kind: 'activity', task: text, postId: null } }],
  ['inReturn.reason', costs(text)],
  ['conditions', { conditions: text }],
];
const fieldOf = (other: Partial<Terms>): string | undefined => paidWorkOf(exampleTerms(other))?.field;

describe('pay for an hour or a day (S24)', () => {
  it('is known in at least sixty spellings, and so is what is not', () => {
    expect(PAY.length).toBeGreaterThanOrEqual(60);
    expect(HARMLESS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(PAY)('is stopped wherever it stands: %s', (text) => {
    for (const words of [text, `Dag! ${text}, goed?`, `(${text})`]) {
      expect(everywhere(words).map(([, terms]) => fieldOf(terms))).toEqual(everywhere('').map(([field]) => field));
      expect(paidWorkInMessage(words)).toMatchObject({ kind: 'PaidWork', field: 'message' });
    }
  });

  it.each(HARMLESS)('is not heard in: %s', (text) => {
    const elsewhere = everywhere(text).filter(([field]) => !field.startsWith('inReturn.'));
    expect(elsewhere.map(([, terms]) => paidWorkOf(exampleTerms(terms)))).toEqual(elsewhere.map(() => null));
    expect(paidWorkInMessage(text)).toBeNull();
  });

  it('is told in the words in which it was written', () => {
    const found = (text: string): string | undefined => paidWorkInMessage(text)?.found;
    expect(found('Prima. Ik geef € 8,50 per uur, en koffie.')).toBe('€ 8,50 per uur');
    expect(found('Ik geef 60 euro p/d, goed?')).toBe('60 euro p/d');
    expect(found('Zullen we acht\u00a0euro per uur doen?')).toBe('acht\u00a0euro per uur');
  });

  it('is found the same with and without the quick look for hints', () => {
    // Seen red for a look without coins, without notes, without "per hour", and without the words for wages anywhere.
    const found = (text: string): (string | undefined)[] =>
      [{ conditions: text }, costs(text), { inReturn: { kind: 'together', what: text } as const }].map(
        (terms) => paidWorkOf(exampleTerms(terms))?.found,
      );
    // With a day in a sentence before it every text passes the quick look, so these are the answers without it.
    const withoutQuickLook = (text: string) => found(`1 mei.\n${text}`);
    const corpus = [...PAY, ...HARMLESS];
    for (const text of corpus) expect(found(text)).toEqual(withoutQuickLook(text));
    const runs = corpus.flatMap((text) => {
      const words = text.split(' ');
      return words.flatMap((_, at) => [1, 2, 3, 4].map((length) => words.slice(at, at + length).join(' ')));
    });
    const joint = fc.constantFrom(' ', ' ', '', '\n', ', ', '-', '/', '. ');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...runs), joint), { maxLength: 4 }), (pieces) => {
        const text = pieces.flat().join('');
        expect(found(text)).toEqual(withoutQuickLook(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is not hidden by a price beside it', () => {
    expect(fieldOf(costs('Benzine en 8 euro per uur'))).toBe('inReturn.reason');
    expect(fieldOf(costs('Parkeren kost 3 euro per uur. Voor mij 8 euro per uur.'))).toBe('inReturn.reason');
  });
});

describe('expenses', () => {
  it.each([
    'Benzine, € 0,23 per km',
    'benzine',
    'Verf en kwasten, ongeveer 12 euro',
    'Parkeren, 3 euro per uur',
    'Parkeergeld € 2,50 per uur',
    'Diesel voor het busje',
    'Treinkaartje heen en terug, € 11,40',
    'Fuel, 5 euros a day',
    'A bus ticket, 2 euros a day',
    'Huur van de aanhanger, 30 euro per dag',
  ])('may be for %s', (reason) => {
    expect(paidWorkOf(exampleTerms(costs(reason)))).toBeNull();
  });

  it.each(['salaris', 'loon naar werken', 'a small salary', 'ik word ervoor betaald', '10 per uur', 'tien p/u'])(
    'may not be for %s',
    (reason) => {
      expect(fieldOf(costs(reason))).toBe('inReturn.reason');
    },
  );
});

describe('a gift', () => {
  const together = (what: string): InReturn => ({ kind: 'together', what });

  it.each([
    'ik geef 20 euro',
    '€ 20',
    '20,- voor een middag',
    'een tientje',
    'betaling in overleg',
    'paid work',
    'tien per uur',
  ])('is no money: %s', (what) => {
    expect(fieldOf({ inReturn: together(what) })).toBe('inReturn.what');
  });

  it.each(['Koffie en een wandeling', 'Samen een uur wandelen, ik betaal de koffie', 'EURO 2028 samen kijken'])(
    'may be: %s',
    (what) => {
      expect(fieldOf({ inReturn: together(what) })).toBeUndefined();
    },
  );
});
