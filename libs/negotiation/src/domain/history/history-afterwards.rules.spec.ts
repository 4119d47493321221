import { describe, expect, it } from '@jest/globals';

import { exampleTerms } from '../terms/examples.data.js';
import { amendmentOf, on, rowsOf, standInOf, timeOf } from './happening-examples.data.js';
import { HAPPENING_KINDS, type LivingRows } from './happenings.rules.js';
import { HAPPENING_SENTENCES } from './happening-texts.data.js';
import { afterwardsOf, historyAsJson, historyAsText, type ReadTurn, type ToTell } from './history.rules.js';

describe('a story with what came after the yes', () => {
  const turn = (some: Partial<ReadTurn>): ReadTurn => ({
    number: 1,
    kind: 'propose',
    byId: 'jan',
    brokerName: null,
    at: on(1),
    version: 1,
    body: null,
    masked: false,
    answers: null,
    suggestedTerms: null,
    ...some,
  });
  const story = (rows: LivingRows | null): ToTell => ({
    talks: { id: 'talks', requesterId: 'fatma', helperId: 'jan' },
    zone: 'Europe/Amsterdam',
    title: 'Wie gaat er mee?',
    names: { requester: 'Fatma', helper: 'Jan' },
    turns: [
      turn({}),
      turn({ number: 2, kind: 'accept', byId: 'fatma', at: on(2) }),
      turn({ number: 3, kind: 'ask', byId: 'fatma', at: on(7), body: 'Waarom?' }),
      turn({ number: 4, kind: 'answer', at: on(8), body: 'Ik werk.', answers: 3 }),
    ],
    versions: [
      { version: 1, terms: exampleTerms(), termsHash: 'one' },
      { version: 2, terms: exampleTerms({ conditions: 'Er is een hond' }), termsHash: 'two' },
    ],
    living: rows && { readerId: 'fatma', rows },
  });
  const rows = rowsOf({
    amendments: [amendmentOf({ body: 'Kijk maar.' }), amendmentOf({ kind: 'accept', byId: 'fatma', at: on(9) })],
  });

  it('has one order, in which an answer finds its question by its place', () => {
    const lines = historyAsText(story(rows), 'nl').split('\n');
    expect(lines.slice(lines.indexOf('3. dinsdag 6 januari 2026 om 10.00 uur'))).toEqual([
      '3. dinsdag 6 januari 2026 om 10.00 uur',
      '   Jan wil de afspraak veranderen. Dit is anders:',
      '   - verder: niets -> Er is een hond',
      '   > Kijk maar.',
      '',
      '4. woensdag 7 januari 2026 om 10.00 uur',
      '   Fatma vroeg:',
      '   > Waarom?',
      '',
      '5. donderdag 8 januari 2026 om 10.00 uur',
      '   Jan gaf antwoord op vraag 4:',
      '   > Ik werk.',
      '',
      '6. vrijdag 9 januari 2026 om 10.00 uur',
      '   Fatma zei ja. De afspraak is veranderd:',
      '   - verder: niets -> Er is een hond',
      '',
    ]);
  });

  it('is the talks alone for a mediator', () => {
    expect(afterwardsOf(story(null))).toEqual([]);
    expect(historyAsText(story(null), 'nl')).not.toContain('veranderd');
    expect(JSON.parse(historyAsJson(story(null), on(10)))).toMatchObject({ afterwards: [] });
  });

  it('is data with the differences of other terms', () => {
    expect(afterwardsOf(story(rows))[1]).toEqual({
      at: on(9).toISOString(),
      kind: 'acceptAmendment',
      who: 'requester',
      name: 'Fatma',
      message: null,
      version: 2,
      termsHash: 'two',
      terms: exampleTerms({ conditions: 'Er is een hond' }),
      differences: [{ term: 'conditions', parts: [{ part: 'conditions', before: '', after: 'Er is een hond' }] }],
      time: null,
      to: null,
      pause: null,
      months: null,
      standIn: null,
    });
  });

  it('names who stands in where it is their act, and says that a moment was not kept', () => {
    const standIn = standInOf({ askedAt: on(3), state: 'willing', willingAt: on(4) });
    const amended = rowsOf({ ...rows, times: [timeOf()], standIns: [standIn] });
    expect(afterwardsOf(story(amended)).map(({ kind, who, name }) => [kind, who, name])).toContainEqual([
      'standInWilling',
      'standIn',
      'Piet',
    ]);
    expect(historyAsText(story(amended), 'en')).toContain(
      '   Piet would come in the place of Jan: an earlier moment, which was not kept.',
    );
  });

  it('has a sentence for each kind in both languages, and fills each of its places', () => {
    for (const locale of ['nl', 'en'] as const) {
      expect(Object.keys(HAPPENING_SENTENCES[locale].kinds).sort()).toEqual([...HAPPENING_KINDS].sort());
      const words = Object.values(HAPPENING_SENTENCES[locale].kinds)
        .join(' ')
        .matchAll(/\{(\w+)\}/gu);
      const places = new Set([...words].map(([, word]) => word));
      expect([...places].sort()).toEqual(['from', 'helper', 'months', 'name', 'standIn', 'time', 'to', 'until']);
    }
  });
});
