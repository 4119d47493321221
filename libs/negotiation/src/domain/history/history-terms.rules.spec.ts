import { describe, expect, it } from '@jest/globals';

import { DAYS } from '#kernel';

import { exampleTerms } from '../terms/examples.data.js';
import { termWords } from './history-terms.rules.js';
import type { Terms } from '../terms/terms.rules.js';

const names = { requester: 'Fatma', helper: 'Jan' };

describe('terms', () => {
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
    [{}, 'what', 'Samen boodschappen doen bij de markt', 'Samen boodschappen doen bij de markt'],
    [{ howOften: { kind: 'once' } }, 'howOften', 'één keer per datum', 'once for each date'],
    [{}, 'howOften', 'elke week', 'every week'],
    [{ howOften: { kind: 'daily', everyDays: 3 } }, 'howOften', 'elke 3 dagen', 'every 3 days'],
    [{ howOften: { kind: 'monthly', weekdayOfMonth: 1 } }, 'howOften', 'elke maand', 'every month'],
    [
      { howOften: { kind: 'monthlyOnDay', dayOfMonth: 6, count: 4 } },
      'howOften',
      'elke maand, 4 keer',
      'every month, 4 times',
    ],
    [
      { howOften: { kind: 'weekly', everyWeeks: 1, weekdays: DAYS } },
      'howOften',
      'elke week op maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
      'every week on Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
    ],
    [
      { howOften: { kind: 'weekly', everyWeeks: 1, skipped: ['2026-01-13', '2026-01-20'] } },
      'howOften',
      'elke week, niet op dinsdag 13 januari 2026; dinsdag 20 januari 2026',
      'every week, not on Tuesday 13 January 2026; Tuesday 20 January 2026',
    ],
    [{}, 'where', 'bij Fatma thuis', 'at Fatma’s home'],
    [{ where: { kind: 'publicPlace', name: 'De Meent' } }, 'where', 'De Meent', 'De Meent'],
    [
      { where: { kind: 'onTheWay', fromArea: 'Haven', toArea: 'Centrum' } },
      'where',
      'van Haven naar Centrum',
      'from Haven to Centrum',
    ],
    [{ where: { kind: 'byPhone' } }, 'where', 'per telefoon', 'by phone'],
    [{ where: { kind: 'online' } }, 'where', 'via internet', 'on line'],
    [{ where: { kind: 'open', note: 'bellen' } }, 'where', 'nog te kiezen (bellen)', 'still to choose (bellen)'],
    [{}, 'inReturn', 'niets', 'nothing'],
    [{ inReturn: { kind: 'passItOn' } }, 'inReturn', 'geef het door', 'pass it on'],
    [{ inReturn: { kind: 'together', what: 'Koffie' } }, 'inReturn', 'Koffie', 'Koffie'],
    [{ inReturn: { kind: 'activity', task: 'Thais leren', postId: null } }, 'inReturn', 'Thais leren', 'Thais leren'],
    [{}, 'until', 'geen einddatum', 'no end date'],
    [{}, 'conditions', 'niets', 'nothing'],
    [{ conditions: 'Er is een hond' }, 'conditions', 'Er is een hond', 'Er is een hond'],
  ])('with %j, say %s in plain words', (other, term, nl, en) => {
    const words = (locale: 'nl' | 'en') =>
      termWords(term, exampleTerms(other), names, locale).replaceAll('\u00a0', ' ');
    expect([words('nl'), words('en')]).toEqual([nl, en]);
  });
});
