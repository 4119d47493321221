import { describe, expect, it } from '@jest/globals';

import { areaNamed, withAreaNames, type AreasByName } from './area-names.rules.js';
import { exampleTerms } from './examples.data.js';

const AREAS = [
  { code: 'GM0034', name: 'Almere', kind: 'municipality' },
  { code: 'WK003401', name: 'Haven', kind: 'district' },
  { code: 'BU00340101', name: 'Haven Noord', kind: 'neighbourhood' },
  { code: 'BU00340102', name: 'Centrum', kind: 'neighbourhood' },
  { code: 'GM0363', name: 'Amsterdam', kind: 'municipality' },
  { code: 'WK036301', name: 'Centrum', kind: 'district' },
  { code: 'BU00340103', name: 'Buiten, Oost', kind: 'neighbourhood' },
  { code: 'BU03630101', name: 'Burgwallen', kind: 'neighbourhood' },
] as const;
const areas: AreasByName = {
  find: (code) => AREAS.find((area) => area.code === code),
  municipalityOf: (code) => (AREAS.find((area) => area.code === code) && `GM${code.slice(2, 6)}`) || null,
  listed: (_, kind) => AREAS.filter((area) => area.kind === kind),
};
const way = (fromArea: string, toArea: string) => exampleTerms({ where: { kind: 'onTheWay', fromArea, toArea } });

describe('an area on the way', () => {
  it.each([
    ['BU00340101', 'Haven Noord, Almere'],
    ['Haven Noord', 'Haven Noord, Almere'],
    ['haven noord, ALMERE', 'Haven Noord, Almere'],
    ['GM0363', 'Amsterdam'],
    ['Amsterdam', 'Amsterdam'],
    ['WK036301', 'Centrum, Amsterdam'],
    ['Centrum, Almere', 'Centrum, Almere'],
    ['Haven\u00a0Noord', 'Haven Noord, Almere'],
    ['Buiten, Oost', 'Buiten, Oost, Almere'],
    ['Buiten, Oost, Almere', 'Buiten, Oost, Almere'],
  ])('is told by %j as %j', (told, name) => {
    expect(areaNamed(areas, told)).toBe(name);
  });

  it.each(['Centrum', 'Kerkstraat 12', 'Haven Noord, Amsterdam', 'BU99999999', 'GM', ', Almere', ''])(
    'is not %j',
    (told) => {
      expect(areaNamed(areas, told)).toBeNull();
    },
  );

  it('has the same name when a counter says it again', () => {
    const once = withAreaNames(way('BU00340101', 'WK036301'), areas);
    expect(once).toMatchObject({ where: { fromArea: 'Haven Noord, Almere', toArea: 'Centrum, Amsterdam' } });
    expect('unknown' in once || withAreaNames(once, areas)).toEqual(once);
  });

  it('is named when it is not known', () => {
    expect(withAreaNames(way('Kerkstraat 12', 'Haven'), areas)).toEqual({ unknown: 'where.fromArea' });
    expect(withAreaNames(way('Haven', 'Kerkstraat 12'), areas)).toEqual({ unknown: 'where.toArea' });
    expect(withAreaNames(exampleTerms(), areas)).toEqual(exampleTerms());
  });
});
