import { describe, expect, it } from '@jest/globals';

import { appealable } from './appeal.rules.js';

const refusal = { refusedAt: new Date('2026-08-31T09:00:00Z'), overtaken: false };
/** Half a year later there is no 31st: the day after the last one counts. */
const until = new Date('2027-03-03T09:00:00Z');

describe('an appeal', () => {
  // Seen red with five months.
  it('is possible until six months after the refusal', () => {
    expect(appealable(refusal, new Date(until.getTime() - 1))).toEqual({ ok: true, value: refusal });
    expect(appealable(refusal, until)).toEqual({ ok: false, error: { kind: 'AppealTooLate', until } });
  });

  it.each([
    ['no words are refused', null],
    ['newer words are public', { ...refusal, overtaken: true }],
  ])('has nothing to be about when %s', (_, given) => {
    expect(appealable(given, refusal.refusedAt)).toEqual({ ok: false, error: { kind: 'NothingToAppeal' } });
  });
});
