import { describe, expect, it } from '@jest/globals';

import { zoneChanges } from './zone-changes.rules.js';

const between = (zone: string, first: string, last: string): string[] =>
  zoneChanges(zone, new Date(first), new Date(last)).split('\r\n').slice(2, -1);

describe('the changes of a clock between two moments', () => {
  it('begin with the one that holds and end with the last one', () => {
    expect(between('Europe/Amsterdam', '2026-10-01T00:00:00Z', '2027-03-28T01:00:00Z')).toEqual([
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20270328T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
    ]);
  });

  it.each([
    ['at the moment of a change that one', '2026-10-25T01:00:00Z', 'DTSTART:20261025T030000'],
    ['just before it the one before', '2026-10-25T00:59:59.999Z', 'DTSTART:20260329T020000'],
  ])('hold %s', (_, moment, start) => {
    const lines = between('Europe/Amsterdam', moment, moment);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([start]);
  });

  it('are one distance where the clock never changes', () => {
    const always = [
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
    ];
    expect(between('UTC', '2026-10-01T00:00:00Z', '2027-10-01T00:00:00Z')).toEqual(always);
    expect(between('Asia/Kolkata', '2026-10-01T00:00:00Z', '2027-10-01T00:00:00Z')).toContain('TZOFFSETTO:+0530');
    expect(between('America/Kralendijk', '2026-10-01T00:00:00Z', '2027-10-01T00:00:00Z')).toContain('TZOFFSETTO:-0400');
  });

  it('are one block that names the zone', () => {
    const moment = new Date('2026-10-01T00:00:00Z');
    const lines = zoneChanges('Europe/Amsterdam', moment, moment).split('\r\n');
    expect([...lines.slice(0, 2), lines.at(-1)]).toEqual(['BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam', 'END:VTIMEZONE']);
  });

  it('may be less than an hour', () => {
    const lines = between('Australia/Lord_Howe', '2026-06-01T00:00:00Z', '2026-12-01T00:00:00Z');
    expect(lines.slice(5)).toEqual([
      'BEGIN:DAYLIGHT',
      'DTSTART:20261004T020000',
      'TZOFFSETFROM:+1030',
      'TZOFFSETTO:+1100',
      'END:DAYLIGHT',
    ]);
  });
});
