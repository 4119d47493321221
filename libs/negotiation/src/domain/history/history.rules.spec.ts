import { describe, expect, it } from '@jest/globals';

import { exampleTerms } from '../terms/examples.data.js';
import { historyAsText, historyOf, type ReadTurn, type ToTell } from './history.rules.js';
import { TURN_SENTENCES } from './history-texts.data.js';
import { termWords } from './history-terms.rules.js';
import type { Terms } from '../terms/terms.rules.js';

const at = new Date('2026-03-03T09:00:00Z');
const names = { requester: 'Fatma', helper: 'Jan' };
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

  it('has a sentence for every turn in both languages, with every name in its place', () => {
    for (const locale of ['nl', 'en'] as const)
      for (const kind of Object.keys(TURN_SENTENCES[locale].turns) as ReadTurn['kind'][]) {
        const text = historyAsText(told([turn({ kind, answers: 3 })]), locale);
        expect([kind, /[{}]|undefined|null/.test(text)]).toEqual([kind, false]);
      }
  });

  it.each<[Partial<Terms>, keyof Terms, string, string]>([
    [{}, 'when', 'dinsdag 6 januari 2026 om 10.00 uur, 60 minuten', 'Tuesday 6 January 2026 at 10:00, 60 minutes'],
    [
      {
        when: {
          kind: 'dates',
          starts: ['2026-01-06T10:00', '2026-01-08T14:30'],
          zone: 'Europe/Amsterdam',
          minutes: 30,
        },
      },
      'when',
      'dinsdag 6 januari 2026 om 10.00 uur; donderdag 8 januari 2026 om 14.30 uur, 30 minuten',
      'Tuesday 6 January 2026 at 10:00; Thursday 8 January 2026 at 14:30, 30 minutes',
    ],
    [{ when: { kind: 'open', note: 'bellen' } }, 'when', 'nog te kiezen (bellen)', 'still to choose (bellen)'],
    [
      { howOften: { kind: 'weekly', everyWeeks: 2, weekdays: ['tuesday', 'friday'], count: 8 } },
      'howOften',
      'elke 2 weken op dinsdag, vrijdag, 8 keer',
      'every 2 weeks on Tuesday, Friday, 8 times',
    ],
    [
      { howOften: { kind: 'daily', everyDays: 1, skipped: ['2026-01-07'] } },
      'howOften',
      'elke dag, niet op woensdag 7 januari 2026',
      'every day, not on Wednesday 7 January 2026',
    ],
    [{ where: { kind: 'atHelper' } }, 'where', 'bij Jan thuis', 'at Jan’s home'],
    [
      { inReturn: { kind: 'expenses', cents: 560, reason: 'benzine' } },
      'inReturn',
      '€ 5,60 voor benzine',
      '€5.60 for benzine',
    ],
    [{ until: { kind: 'date', date: '2026-06-30' } }, 'until', 'dinsdag 30 juni 2026', 'Tuesday 30 June 2026'],
  ])('says %j in plain words', (other, term, nl, en) => {
    const words = (locale: 'nl' | 'en') =>
      termWords(term, exampleTerms(other), names, locale).replaceAll('\u00a0', ' ');
    expect([words('nl'), words('en')]).toEqual([nl, en]);
  });
});
