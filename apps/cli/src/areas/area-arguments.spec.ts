import { describe, expect, it } from '@jest/globals';

import { areaArguments } from './area-arguments.js';

describe('what areas:import is asked', () => {
  it.each([
    ['a file', ['a.csv'], { file: 'a.csv', municipality: null }],
    [
      'a file and its municipality, whose name has spaces',
      ['a.geojson', '--municipality', 'GM0344', 'Den', 'Haag'],
      { file: 'a.geojson', municipality: { code: 'GM0344', name: 'Den Haag' } },
    ],
    ['nothing', [], null],
    ['a municipality without a file', ['--municipality', 'GM0034', 'Almere'], null],
    ['a municipality without a name', ['a.csv', '--municipality', 'GM0034'], null],
    ['another flag', ['a.csv', '--all', 'GM0034', 'Almere'], null],
  ])('can be %s', (_, rest, asked) => {
    expect(areaArguments(rest)).toEqual(asked);
  });
});
