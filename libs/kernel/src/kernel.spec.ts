import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  canonicalJson,
  cellsOf,
  countCells,
  gridOf,
  instantOf,
  isUuid,
  isWallTime,
  localTimeOn,
  metresBetween,
  plainLine,
  plainText,
  uuidV7,
  wallTimeOf,
} from './index.js';

const AMSTERDAM = 'Europe/Amsterdam';

describe('the week grid', () => {
  it('gives back the cells that were put in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 28 - 1 }), (grid) => {
        expect(gridOf(cellsOf(grid))).toBe(grid);
        expect(countCells(grid)).toBe(cellsOf(grid).length);
      }),
    );
  });
});

describe('wall time', () => {
  it.each([
    ['an ordinary winter day', '2026-01-15T10:00', '2026-01-15T09:00:00.000Z'],
    ['an ordinary summer day', '2026-07-15T10:00', '2026-07-15T08:00:00.000Z'],
    ['the spring gap, moved forward by the gap', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['the doubled hour in autumn, the first of both', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('knows the instant of %s', (_, wallTime, instant) => {
    expect(instantOf(wallTime, AMSTERDAM).toISOString()).toBe(instant);
  });

  it('finds 17:00 of the day before, also when the clock changes in between', () => {
    const monday = instantOf('2026-03-30T00:30', AMSTERDAM);
    expect(wallTimeOf(localTimeOn(monday, AMSTERDAM, -1, '17:00'), AMSTERDAM)).toBe('2026-03-29T17:00');
  });

  it.each(['2026-02-30T10:00', '2026-01-01', 'tomorrow', '2026-01-01T24:00', '2026-01-01T10:00:00Z'])(
    'refuses %s',
    (text) => {
      expect(isWallTime(text)).toBe(false);
    },
  );
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  });
});

describe('ids', () => {
  it('are UUIDs of version 7 that sort by time', () => {
    const early = uuidV7(new Date('2026-01-01T00:00:00Z'), new Uint8Array(10).fill(255));
    const late = uuidV7(new Date('2026-01-01T00:00:01Z'), new Uint8Array(10).fill(0));
    expect([early, late].every(isUuid)).toBe(true);
    expect(early < late).toBe(true);
  });
});

describe('distance', () => {
  it('puts Almere Haven and Almere Buiten about 9 km apart', () => {
    const metres = metresBetween({ lat: 52.335, lon: 5.217 }, { lat: 52.394, lon: 5.281 });
    expect(metres).toBeGreaterThan(7_500);
    expect(metres).toBeLessThan(9_000);
  });
});

describe('plain text', () => {
  it.each([
    ['a zero-width space', 'An\u200bn', 'Ann'],
    ['a sign that turns a line round', 'a\u202eb', 'ab'],
    ['spaces and tabs in a row', ' a \t b ', 'a b'],
    ['an accent that stands apart', 'e\u0301', 'é'],
    ['three empty lines', 'a\n\n\n\nb', 'a\n\nb'],
    ['the line ends of another system', 'a\r\nb\u2028c', 'a\nb\nc'],
    ['a letter that shows as nothing', 'a\u3164b', 'ab'],
  ])('shows %s as people see it', (_, text, seen) => {
    expect(plainText(text)).toBe(seen);
  });

  it('stays as it is when it is tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(plainLine(text)).not.toContain('\n');
      }),
    );
  });
});
