import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { metresBetween } from '#kernel';

import { kindOfCode, parentOfCode } from './area.js';
import { AreaTree, type ZonedArea } from './area-tree.js';

const area = (code: string, overrides: Partial<ZonedArea> = {}): ZonedArea => {
  const kind = kindOfCode(code)!;
  return {
    code,
    name: code,
    kind,
    parentCode: parentOfCode(code, kind),
    lat: 52.37,
    lon: 5.22,
    zone: null,
    ...overrides,
  };
};

/** Two municipalities; the second lies on the island of Bonaire and keeps its own time. */
const tree = new AreaTree([
  area('BU00340102', { lat: 52.335, lon: 5.217 }),
  area('BU00340101', { lat: 52.337, lon: 5.219 }),
  area('BU00340201', { lat: 52.34, lon: 5.225 }),
  area('WK003402', { lat: 52.338, lon: 5.225 }),
  area('WK003401', { lat: 52.335, lon: 5.217 }),
  area('GM0034'),
  area('GM9001', { zone: 'America/Kralendijk', lat: 12.15, lon: -68.27 }),
  area('WK900101', { lat: 12.15, lon: -68.27 }),
  area('BU90010101', { lat: 12.15, lon: -68.27 }),
]);

describe('the area tree', () => {
  it('knows an area and all below it, itself first', () => {
    expect(tree.below('GM0034')).toEqual(['GM0034', 'BU00340101', 'BU00340102', 'BU00340201', 'WK003401', 'WK003402']);
    expect(tree.below('WK003401')).toEqual(['WK003401', 'BU00340101', 'BU00340102']);
    expect(tree.below('BU00340201')).toEqual(['BU00340201']);
    expect(tree.below('BU99999999')).toEqual([]);
  });

  it.each([
    ['the area itself', ['WK003401'], 'WK003401', true],
    ['a neighbourhood of the district', ['WK003401'], 'BU00340102', true],
    ['all of the municipality', ['GM0034'], 'BU00340201', true],
    ['one of several', ['WK900101', 'WK003402'], 'BU00340201', true],
    ['not the district beside it', ['WK003401'], 'BU00340201', false],
    ['not what lies above', ['BU00340101'], 'WK003401', false],
    ['nothing that is unknown', ['GM0034'], 'BU00349999', false],
    ['nothing without areas', [], 'BU00340101', false],
  ])('lets a broker act in %s', (_, codes, code, covered) => {
    expect(tree.covers(codes, code)).toBe(covered);
  });

  it('inherits local time from above, and is Dutch without a word about it', () => {
    expect(tree.zoneOf('BU90010101')).toBe('America/Kralendijk');
    expect(tree.zoneOf('BU00340101')).toBe('Europe/Amsterdam');
    expect(tree.zoneOf('BU99999999')).toBe('Europe/Amsterdam');
  });

  it('looks around, nearest first and itself before all others', () => {
    expect(tree.near('BU00340102', 1000)).toEqual(['BU00340102', 'BU00340101', 'BU00340201']);
    expect(tree.near('BU00340102', 300)).toEqual(['BU00340102', 'BU00340101']);
    expect(tree.near('WK003401', 100)).toEqual(['WK003401', 'BU00340102']);
    expect(tree.near('BU99999999', 1000)).toEqual([]);
  });

  it('names the district and the municipality of an area', () => {
    expect(['BU00340201', 'WK003402', 'GM0034', 'BU99999999'].map((code) => tree.districtOf(code))).toEqual([
      'WK003402',
      'WK003402',
      null,
      null,
    ]);
    expect(['BU00340201', 'GM0034', 'BU99999999'].map((code) => tree.municipalityOf(code))).toEqual([
      'GM0034',
      'GM0034',
      null,
    ]);
  });

  it('lists one kind, of everywhere or below an area', () => {
    const codes = (under: string | null, kind: ZonedArea['kind']): string[] =>
      tree.listed(under, kind).map(({ code }) => code);
    expect(codes(null, 'municipality')).toEqual(['GM0034', 'GM9001']);
    expect(codes('GM0034', 'neighbourhood')).toEqual(['BU00340101', 'BU00340102', 'BU00340201']);
    expect(codes('WK003401', 'district')).toEqual(['WK003401']);
    expect(codes('GM7777', 'district')).toEqual([]);
  });

  it('keeps unknown areas infinitely far', () => {
    expect(tree.metres('BU00340101', 'BU00340101')).toBe(0);
    expect(tree.metres('BU00340101', 'BU99999999')).toBe(Number.POSITIVE_INFINITY);
  });

  it('finds around any place exactly what measuring everything finds', () => {
    const degrees = {
      lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
      lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
    };
    fc.assert(
      fc.property(fc.array(fc.record(degrees), { minLength: 1, maxLength: 60 }), fc.nat(150_000), (points, metres) => {
        const areas = points.map((point, n) =>
          area(`BU0034${String(n).padStart(4, '0')}`, { ...point, parentCode: null }),
        );
        const [first] = areas;
        const within = areas.filter((other) => other === first || metresBetween(first!, other) <= metres);
        expect(new Set(new AreaTree(areas).near(first!.code, metres))).toEqual(new Set(within.map(({ code }) => code)));
      }),
    );
  });
});
