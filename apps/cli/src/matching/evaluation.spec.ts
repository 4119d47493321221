import { describe, expect, it } from '@jest/globals';
import { SettingsError } from '#platform';

import { evaluateMatching } from './evaluate.command.js';
import { evaluate } from './evaluation.js';
import { labelledTexts } from './labelled-set.rules.js';
import { meanOf, ndcgAt10, recallAt5 } from './ranking-figures.rules.js';

const HEADER = 'kind\ttopic\tgroup\tlang\ttext';
const REQUEST = 'request\twalk-dog\tdogs\tnl\tWie laat mijn hond uit?';
const OFFER = 'offer\twalk-dog\tdogs\ten\tI love to walk your dog';

describe('a labelled set', () => {
  it('is read by the names of its columns, in any order, with whatever line ends', () => {
    const file = `\uFEFFtext\tkind\tgroup\tnote\ttopic\tlang\r\nWie laat mijn hond uit?\tRequest\tdogs\t\twalk-dog\tnl\r\n\r\nI can\toffer\tdogs\tx\tfeed\ten`;
    expect(labelledTexts(file)).toEqual({
      ok: true,
      value: [
        { kind: 'request', topic: 'walk-dog', group: 'dogs', lang: 'nl', text: 'Wie laat mijn hond uit?' },
        { kind: 'offer', topic: 'feed', group: 'dogs', lang: 'en', text: 'I can' },
      ],
    });
  });

  // Seen red with lines counted from 0.
  it.each([
    ['', { kind: 'MissingColumn', column: 'kind' }],
    ['kind\ttopic\tlang\ttext', { kind: 'MissingColumn', column: 'group' }],
    [`${HEADER}\n${REQUEST}\nask\ta\tb\tnl\tc`, { kind: 'UnknownKind', line: 3, found: 'ask' }],
    [`${HEADER}\n${OFFER}\nrequest\ta\tb\tnl`, { kind: 'EmptyField', line: 3, column: 'text' }],
    [`${HEADER}\n${REQUEST}`, { kind: 'NothingToCompare', requests: 1, offers: 0 }],
  ])('is refused with what is wrong: %j', (file, error) => {
    expect(labelledTexts(file)).toEqual({ ok: false, error });
  });

  it('is refused in a sentence by the command', () => {
    expect(() => evaluateMatching(['no-such-file.tsv'])).toThrow(SettingsError);
    expect(() => evaluateMatching(['package.json'])).toThrow('names no column kind');
    expect(() => evaluateMatching(['a.tsv', 'b.tsv'])).toThrow('name one file');
    expect(() => evaluateMatching(['--jsn'])).toThrow('name one file');
  });
});

describe('the figures of a ranking', () => {
  it('count what was found of what could stand in the first five', () => {
    expect(recallAt5([2, 0, 2, 1, 0, 2], [2, 2, 2, 1, 0, 0])).toBeCloseTo(2 / 3);
    expect(recallAt5([2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 2])).toBe(1);
    expect(recallAt5([1, 1], [1, 1, 0])).toBeNull();
  });

  it('are 1 for the best order of all, less for another, and null when nothing is relevant', () => {
    expect(ndcgAt10([2, 2, 1, 0], [0, 1, 2, 2])).toBe(1);
    expect(ndcgAt10([1, 2], [1, 2])).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
    expect(ndcgAt10([], [2])).toBe(0);
    expect(ndcgAt10([0], [0])).toBeNull();
  });

  it('are means of what is known', () => {
    expect(meanOf([1, null, 0.5])).toBe(0.75);
    expect(meanOf([null])).toBeNull();
  });
});

describe('the evaluation', () => {
  it('works with topics that are not ours, and says nothing of their first activity', () => {
    const texts = labelledTexts(`${HEADER}\n${REQUEST}\n${OFFER}\noffer\tcut-grass\tgarden\tnl\tIk maai graag uw gras`);
    if (!texts.ok) throw new Error(texts.error.kind);
    const evaluation = evaluate(texts.value, () => 0);
    expect(evaluation).toMatchObject({ requests: 1, offers: 2, firstActivity: null, recallAt5: 1, ndcgAt10: 1 });
    expect(evaluation).toMatchObject({ withoutSuggestion: 0, baseline: { recallAt5: 0, withoutSuggestion: 1 } });
    expect(evaluation.worst).toEqual([
      {
        text: 'Wie laat mijn hond uit?',
        topic: 'walk-dog',
        understoodAs: 'dog-walking',
        ndcgAt10: 1,
        cameFirst: { text: 'I love to walk your dog', topic: 'walk-dog' },
      },
    ]);
  });
});
