import { describe, expect, it } from '@jest/globals';

import type { AreaLine } from './area-line.js';
import { checkAreas, withMunicipality } from './check-areas.rules.js';

const line = (overrides: Partial<AreaLine> = {}): AreaLine => ({
  line: 2,
  code: 'WK003401',
  name: 'Centrum Almere Haven',
  kind: 'district',
  parentCode: null,
  lat: 52.335,
  lon: 5.217,
  zone: null,
  rings: null,
  ...overrides,
});

const KNOWN = new Set(['GM0034']);

describe('the lines of a file of areas', () => {
  it('are put in order, larger areas first, each with the parent that its code tells', () => {
    const lines = [
      line({ line: 2, code: 'BU00340101', kind: 'neighbourhood' }),
      line({ line: 3, parentCode: 'GM0034' }),
      line({ line: 4, code: 'GM0034', kind: 'municipality' }),
    ];
    const { areas, refused } = checkAreas(lines, new Set());
    expect(refused).toEqual([]);
    expect(areas.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ['GM0034', null],
      ['WK003401', 'GM0034'],
      ['BU00340101', 'WK003401'],
    ]);
  });

  it.each([
    ['a code that is none', { code: 'WK34' }, 'badCode'],
    ['a code of another kind', { code: 'BU00340101' }, 'badCode'],
    ['a kind that is none', { kind: 'water' }, 'unknownKind'],
    ['a name without letters', { name: ' \u200b ' }, 'badName'],
    ['a name without end', { name: 'a'.repeat(121) }, 'badName'],
    ['a place that is none', { lat: NaN }, 'badCoordinates'],
    ['a place beyond the pole', { lat: 90.1 }, 'badCoordinates'],
    ['a zone that is none', { zone: 'Europe/Almere' }, 'badZone'],
    ['a parent that the code denies', { parentCode: 'GM0035' }, 'wrongParent'],
    ['a parent that is not there', { code: 'WK999901' }, 'missingParent'],
  ])('are refused with %s', (_, override, why) => {
    const given = line(override);
    expect(checkAreas([given], KNOWN)).toEqual({ areas: [], refused: [{ line: 2, code: given.code, why }] });
  });

  it('are refused the second time, and below what was refused', () => {
    const lines = [
      line(),
      line({ line: 3, name: 'Again' }),
      line({ line: 4, code: 'WK003402', name: '' }),
      line({ line: 5, code: 'BU00340201', kind: 'neighbourhood' }),
    ];
    const { areas, refused } = checkAreas(lines, KNOWN);
    expect(areas.map(({ name }) => name)).toEqual(['Centrum Almere Haven']);
    expect(refused).toEqual([
      { line: 3, code: 'WK003401', why: 'duplicateCode' },
      { line: 4, code: 'WK003402', why: 'badName' },
      { line: 5, code: 'BU00340201', why: 'missingParent' },
    ]);
  });
});

describe('a municipality that the file does not hold', () => {
  const almere = { code: 'GM0034', name: 'Almere' };

  it('stands in the middle of its districts', () => {
    const lines = [line(), line({ code: 'WK003402', lat: 52.345, lon: 5.227 }), line({ code: 'WK003501', lat: 10 })];
    expect(withMunicipality(lines, almere)[0]).toEqual(
      line({ line: 0, ...almere, kind: 'municipality', lat: 52.34, lon: 5.222 }),
    );
  });

  it('is not added to a file that holds it', () => {
    const lines = [line({ ...almere, kind: 'municipality' }), line()];
    expect(withMunicipality(lines, { ...almere, name: 'Other' })).toEqual(lines);
  });

  it('is refused when nothing of it is there', () => {
    expect(checkAreas(withMunicipality([], almere), new Set()).refused).toEqual([
      { line: 0, code: 'GM0034', why: 'badCoordinates' },
    ]);
  });
});
