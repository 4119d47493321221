import { describe, expect, it } from '@jest/globals';

import { readCsv } from './csv.rules.js';
import { readAreas } from './read-areas.rules.js';

describe('a CSV text', () => {
  it.each([
    [
      'plain fields',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a comma, a line end and quotes in quotes', '"a, b","c\nd","e ""f"""', [['a, b', 'c\nd', 'e "f"']]],
    [
      'Windows line ends and a byte order mark',
      '\ufeffa,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields and empty lines',
      'a,,\n\n,b',
      [
        ['a', '', ''],
        ['', 'b'],
      ],
    ],
    ['a quote that is never closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['nothing', '', []],
  ])('is read with %s', (_, text, records) => {
    expect(readCsv(text).map(({ fields }) => fields)).toEqual(records);
  });

  it('knows on which line a record begins', () => {
    expect(readCsv('a\n\n"b\nc"\nd').map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe('a list of areas', () => {
  it('is read from CSV by the names of its columns', () => {
    const text =
      'lat,lon,kind,code,name,parent_code\n52.335,5.217,district,WK003401,"Centrum, Haven",GM0034\n,5.2,x,Y,,\n';
    expect(readAreas(text)).toEqual({
      ok: true,
      value: [
        {
          line: 2,
          code: 'WK003401',
          name: 'Centrum, Haven',
          kind: 'district',
          parentCode: 'GM0034',
          lat: 52.335,
          lon: 5.217,
          zone: null,
          rings: null,
        },
        { line: 3, code: 'Y', name: '', kind: 'x', parentCode: null, lat: NaN, lon: 5.2, zone: null, rings: null },
      ],
    });
  });

  it('is read from GeoJSON with its centre and shape', () => {
    const ring = [
      [5.2, 52.3],
      [5.22, 52.3],
      [5.22, 52.32],
      [5.2, 52.32],
      [5.2, 52.3],
    ];
    const features = [
      {
        type: 'Feature',
        properties: { statcode: 'BU00340101', statnaam: 'Noord', rubriek: 'buurt' },
        geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
      },
      { type: 'Feature', properties: { statcode: 'BU00340102', rubriek: 'water' }, geometry: { type: 'Point' } },
      null,
    ];
    const nothing = { parentCode: null, zone: null, rings: null, lat: NaN, lon: NaN };
    expect(readAreas(JSON.stringify({ type: 'FeatureCollection', features }))).toEqual({
      ok: true,
      value: [
        {
          ...nothing,
          line: 1,
          code: 'BU00340101',
          name: 'Noord',
          kind: 'neighbourhood',
          lat: 52.31,
          lon: 5.21,
          rings: [[ring]],
        },
        { ...nothing, line: 2, code: 'BU00340102', name: '', kind: 'water' },
        { ...nothing, line: 3, code: '', name: '', kind: '' },
      ],
    });
  });

  it.each([
    ['half a file', '{"type":"FeatureColl', { why: 'notJson', column: null }],
    ['another kind of JSON', '[1, 2]', { why: 'notAFeatureCollection', column: null }],
    ['a table without names', 'code,kind,lat,lon\n', { why: 'missingColumn', column: 'name' }],
    ['an empty file', '', { why: 'missingColumn', column: 'code' }],
  ])('is not found in %s', (_, text, error) => {
    expect(readAreas(text)).toEqual({ ok: false, error: { kind: 'UnreadableSource', ...error } });
  });
});
