import { describe, expect, it } from '@jest/globals';

import { EMPTY_TERMS, termsInputOf } from './terms-form.rules.js';
import { comparedWith, openQuestionsOf, type TalkShown } from './talk.rules.js';
import { toldChanges, toldTerms, type Reader, type TermsToTell } from './terms-told.rules.js';

type Turn = TalkShown['turns'][number];

const turn = (number: number, changed: Partial<Turn>): Turn => ({ number, ...changed }) as Turn;
const version = (number: number, by: 'helper' | 'requester') =>
  ({ version: number, by }) as NonNullable<TalkShown['standing']>;
const talk = (versions: readonly NonNullable<TalkShown['standing']>[]) =>
  ({
    yourSide: 'helper',
    standing: versions.at(-1) ?? null,
    turns: versions.map((proposal, at) => turn(at + 1, { proposal })),
  }) as TalkShown;

describe('the version with which the standing one is compared', () => {
  it('is what the other side put forward last', () => {
    // Seen red with the version just before, which its author took back.
    const versions = [version(1, 'helper'), version(2, 'requester'), version(3, 'requester')];
    expect(comparedWith(talk(versions))?.version).toBe(1);
  });

  it('is the one before when one side made them all, and none for the first', () => {
    expect(comparedWith(talk([version(1, 'helper'), version(2, 'helper')]))?.version).toBe(1);
    expect(comparedWith(talk([version(1, 'helper')]))).toBeNull();
  });
});

describe('questions that wait for the reader', () => {
  it('are those of the other side without an answer', () => {
    const turns = [
      turn(1, { kind: 'ask', by: 'requester', answers: null }),
      turn(2, { kind: 'ask', by: 'helper', answers: null }),
      turn(3, { kind: 'answer', by: 'helper', answers: 1 }),
      turn(4, { kind: 'ask', by: 'requester', answers: null }),
    ];
    expect(openQuestionsOf({ turns, yourSide: 'helper' })).toEqual([4]);
  });
});

describe('terms as they are told', () => {
  const reader: Reader = {
    side: 'helper',
    helper: 'Fatma',
    requester: 'Fatma',
    locale: 'nl',
    now: new Date('2026-12-01T12:00:00Z'),
  };
  const terms: TermsToTell = {
    ...termsInputOf({ ...EMPTY_TERMS, task: 'Twee tassen', at: { date: '2026-12-08', time: '10:00' } }),
    activity: { name: 'Boodschappen doen' },
  };

  it('say whose home it is from the side of the reader', () => {
    const where = (side: Reader['side']) =>
      toldTerms(terms, { ...reader, side }).find(({ term }) => term === 'where')?.lines;
    expect(where('helper')).toEqual(['Bij Fatma thuis']);
    expect(where('requester')).toEqual(['Bij u thuis']);
  });

  it('say nothing of a last day for what is once', () => {
    expect(toldTerms(terms, reader).map(({ term }) => term)).toEqual(['what', 'when', 'howOften', 'where', 'inReturn']);
  });

  it('say of each term that changed what it was and what it is, and of no other', () => {
    // Seen red with all terms of the later version taken for changed.
    const later = { ...terms, when: { ...terms.when, start: '2026-12-08T11:00' }, conditions: 'Er is een hond' };
    expect(toldChanges(terms, later, reader)).toEqual([
      {
        term: 'when',
        label: 'Wanneer',
        before: ['Dinsdag 8 december om 10.00 uur, 1 uur'],
        after: ['Dinsdag 8 december om 11.00 uur, 1 uur'],
      },
      { term: 'conditions', label: 'Verder', before: [], after: ['Er is een hond'] },
    ]);
  });
});
