import { describe, expect, it } from '@jest/globals';

import { exampleTerms } from './examples.data.js';
import { firstStart, inZone, isRepeated } from './terms.rules.js';
import type { When } from './terms.rules.js';

const zone = 'Europe/Amsterdam';
const at: When = { kind: 'at', start: '2026-01-06T10:00', zone, minutes: 60 };
const dates: When = { kind: 'dates', starts: ['2026-01-06T10:00', '2026-01-08T19:00'], zone, minutes: 30 };
const open: When = { kind: 'open', note: 'We bellen' };

describe('the time in terms', () => {
  it.each([
    ['one moment', at, { start: '2026-01-06T10:00', zone, minutes: 60 }],
    ['several dates', dates, { start: '2026-01-06T10:00', zone, minutes: 30 }],
    ['no dates', { ...dates, starts: [] }, null],
    ['a time that is still open', open, null],
  ])('begins first with %s', (_, when, first) => {
    expect(firstStart(when)).toEqual(first);
  });

  it('is on the clock of the zone of the post, as far as there is a time', () => {
    expect(inZone(exampleTerms({ when: { ...at, zone: 'UTC' } }), zone)).toEqual(exampleTerms({ when: at }));
    expect(inZone(exampleTerms({ when: open }), zone)).toEqual(exampleTerms({ when: open }));
  });

  it.each([
    ['a recurrence', { when: at, howOften: { kind: 'weekly', everyWeeks: 1 } }, true],
    ['several dates', { when: dates, howOften: { kind: 'once' } }, true],
    ['one moment', { when: at, howOften: { kind: 'once' } }, false],
  ] as const)('comes with %s more than once or not', (_, given, repeated) => {
    expect(isRepeated(given)).toBe(repeated);
  });
});
