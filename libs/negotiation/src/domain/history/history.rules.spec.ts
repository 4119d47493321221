import { describe, expect, it } from '@jest/globals';

import { exampleTerms } from '../terms/examples.data.js';
import { historyAsJson, historyAsText, historyOf, type ReadTurn, type ToTell } from './history.rules.js';
import { TURN_SENTENCES } from './history-texts.data.js';

const at = new Date('2026-03-03T09:00:00Z');
const names = { requester: 'Fatma', helper: 'Jan' };
const fatma = { who: 'requester', name: 'Fatma' };
const jan = { who: 'helper', name: 'Jan' };
const turn = (other: Partial<ReadTurn>): ReadTurn => ({
  number: 1,
  kind: 'message',
  byId: 'jan',
  brokerName: null,
  at,
  version: 0,
  body: null,
  masked: false,
  answers: null,
  suggestedTerms: null,
  ...other,
});
const told = (turns: readonly ReadTurn[], versions: ToTell['versions'] = []): ToTell => ({
  talks: { id: 'talks', requesterId: 'fatma', helperId: 'jan' },
  zone: 'Europe/Amsterdam',
  title: 'Wie gaat er mee?',
  names,
  turns,
  versions,
  living: null,
});

describe('a history', () => {
  it('names the two, a broker, and the product where nobody did it', () => {
    const entries = historyOf(
      told([
        turn({}),
        turn({ byId: 'nadia', brokerName: 'Nadia', kind: 'suggest' }),
        turn({ byId: null, kind: 'lapse' }),
      ]),
    );
    expect(entries.map(({ who, name }) => [who, name])).toEqual([
      ['helper', 'Jan'],
      ['broker', 'Nadia'],
      ['product', null],
    ]);
  });

  it('compares a suggestion with what stands, and an adopted one with the version before it', () => {
    const [first, second] = [exampleTerms(), exampleTerms({ conditions: 'Er is een hond' })];
    const entries = historyOf(
      told(
        [
          turn({ kind: 'propose', version: 1 }),
          turn({ kind: 'suggest', byId: 'nadia', brokerName: 'Nadia', version: 1, suggestedTerms: second }),
          turn({ kind: 'adopt', byId: 'fatma', version: 2 }),
        ],
        [
          { version: 1, terms: first, termsHash: 'one' },
          { version: 2, terms: second, termsHash: 'two' },
        ],
      ),
    );
    expect(entries.map(({ differences }) => differences.map(({ term }) => term))).toEqual([
      [],
      ['conditions'],
      ['conditions'],
    ]);
    expect(entries.map(({ termsHash }) => termsHash)).toEqual(['one', null, 'two']);
  });

  it('tells a suggestion whole where nothing stands', () => {
    const suggestion = turn({ kind: 'suggest', byId: 'nadia', brokerName: 'Nadia', suggestedTerms: exampleTerms() });
    expect(historyOf(told([suggestion]))).toMatchObject([{ terms: exampleTerms(), differences: [] }]);
    expect(historyAsText(told([suggestion]), 'nl')).toContain('   - waar: bij Fatma thuis');
  });

  it('has a sentence for every turn in both languages, with every name in its place', () => {
    for (const locale of ['nl', 'en'] as const)
      for (const kind of Object.keys(TURN_SENTENCES[locale].turns) as ReadTurn['kind'][]) {
        const text = historyAsText(told([turn({ kind, answers: 3 })]), locale);
        expect([kind, /[{}]|undefined|null/.test(text)]).toEqual([kind, false]);
      }
  });

  describe('of a proposal, a question and a counter', () => {
    const walk = exampleTerms({ conditions: 'Er is een hond' });
    const story = told(
      [
        turn({ number: 1, kind: 'propose', byId: 'fatma', version: 1 }),
        turn({ number: 2, kind: 'ask', version: 1, body: 'Is er een lift?\nEn een hond?' }),
        turn({
          number: 3,
          kind: 'answer',
          byId: 'fatma',
          version: 1,
          body: 'Bel mij op •••',
          masked: true,
          answers: 2,
        }),
        turn({ number: 4, kind: 'counter', version: 2 }),
        turn({ number: 5, kind: 'accept', byId: 'fatma', version: 2 }),
      ],
      [
        { version: 1, terms: exampleTerms(), termsHash: 'one' },
        { version: 2, terms: walk, termsHash: 'two' },
      ],
    );

    it('is told whole where nothing stood before, and then by what changed', () => {
      expect(historyAsText(story, 'nl').split('\n')).toEqual([
        'Het overleg over: Wie gaat er mee?',
        'Fatma - Jan',
        '',
        '1. dinsdag 3 maart 2026 om 10.00 uur',
        '   Fatma deed een voorstel:',
        '   - wat: Samen boodschappen doen bij de markt',
        '   - wanneer: dinsdag 6 januari 2026 om 10.00 uur, 60 minuten',
        '   - hoe vaak: elke week',
        '   - waar: bij Fatma thuis',
        '   - iets terug: niets',
        '   - tot wanneer: geen einddatum',
        '   - verder: niets',
        '',
        '2. dinsdag 3 maart 2026 om 10.00 uur',
        '   Jan vroeg:',
        '   > Is er een lift?',
        '   > En een hond?',
        '',
        '3. dinsdag 3 maart 2026 om 10.00 uur',
        '   Fatma gaf antwoord op vraag 2:',
        '   > Bel mij op •••',
        '   (Er stonden contactgegevens in. Die zijn bedekt.)',
        '',
        '4. dinsdag 3 maart 2026 om 10.00 uur',
        '   Jan deed een ander voorstel. Dit is anders:',
        '   - verder: niets -> Er is een hond',
        '',
        '5. dinsdag 3 maart 2026 om 10.00 uur',
        '   Fatma zei ja. Er is een afspraak.',
        '',
      ]);
    });

    it('has a label for each term in English too', () => {
      const lines = historyAsText(story, 'en').split('\n');
      expect([lines[0], ...lines.slice(3, 12)]).toEqual([
        'The talks about: Wie gaat er mee?',
        '1. Tuesday 3 March 2026 at 10:00',
        '   Fatma made a proposal:',
        '   - what: Samen boodschappen doen bij de markt',
        '   - when: Tuesday 6 January 2026 at 10:00, 60 minutes',
        '   - how often: every week',
        '   - where: at Fatma’s home',
        '   - in return: nothing',
        '   - until: no end date',
        '   - further: nothing',
      ]);
    });

    it('is a document for programs as well', () => {
      const text = historyAsJson(story, new Date('2026-03-04T12:00:00Z'));
      const entry = { at: at.toISOString(), message: null, masked: false, answers: null, differences: [] };
      const plain = { ...entry, termsHash: null, terms: null };
      expect(JSON.parse(text)).toEqual({
        format: 'history/1',
        negotiationId: 'talks',
        title: 'Wie gaat er mee?',
        zone: 'Europe/Amsterdam',
        parties: names,
        exportedAt: '2026-03-04T12:00:00.000Z',
        turns: [
          { ...entry, number: 1, kind: 'propose', ...fatma, version: 1, termsHash: 'one', terms: exampleTerms() },
          { ...plain, number: 2, kind: 'ask', ...jan, version: 1, message: 'Is er een lift?\nEn een hond?' },
          {
            ...plain,
            number: 3,
            kind: 'answer',
            ...fatma,
            version: 1,
            message: 'Bel mij op •••',
            masked: true,
            answers: 2,
          },
          {
            ...entry,
            number: 4,
            kind: 'counter',
            ...jan,
            version: 2,
            termsHash: 'two',
            terms: walk,
            differences: [{ term: 'conditions', parts: [{ part: 'conditions', before: '', after: 'Er is een hond' }] }],
          },
          { ...plain, number: 5, kind: 'accept', ...fatma, version: 2 },
        ],
        afterwards: [],
      });
      expect(text.split('\n')[1]).toBe('  "format": "history/1",');
    });
  });
});
