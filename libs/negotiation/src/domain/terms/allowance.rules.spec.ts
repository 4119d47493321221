import { describe, expect, it } from '@jest/globals';

import { allowanceOf, expensesOf } from './allowance.rules.js';
import { exampleTerms } from './examples.data.js';
import type { HowOften, Terms } from './terms.rules.js';

const from = new Date('2026-01-01T12:00:00Z');
const paying = (cents: number, howOften: HowOften, other: Partial<Terms> = {}): Terms =>
  exampleTerms({ inReturn: { kind: 'expenses', cents, reason: 'Benzine' }, howOften, ...other });
const weekly: HowOften = { kind: 'weekly', everyWeeks: 1 };

describe('the volunteer allowance', () => {
  it('counts the expenses of each time', () => {
    const dated = expensesOf(paying(400, { kind: 'weekly', everyWeeks: 1, count: 3 }), from);
    expect(dated).toEqual(['2026-01-06', '2026-01-13', '2026-01-20'].map((date) => ({ date, cents: 400 })));
  });

  it('looks to the end of next year, also for help without an end', () => {
    const dated = expensesOf(paying(400, weekly), from);
    expect(dated.at(-1)).toEqual({ date: '2027-12-28', cents: 400 });
    expect(dated).toHaveLength(104);
  });

  it('takes the last evening of next year along, and nothing of the year after', () => {
    const daily = (start: string) =>
      expensesOf(
        paying(
          400,
          { kind: 'daily', everyDays: 1 },
          { when: { kind: 'at', start, zone: 'Europe/Amsterdam', minutes: 60 } },
        ),
        from,
      ).at(-1)?.date;
    expect([daily('2026-01-06T20:00'), daily('2026-01-06T10:00')]).toEqual(['2027-12-31', '2027-12-31']);
  });

  it('counts nothing for a gift, or while the time is open', () => {
    expect(expensesOf(exampleTerms(), from)).toEqual([]);
    expect(expensesOf(paying(400, { kind: 'once' }, { when: { kind: 'open', note: 'We bellen' } }), from)).toEqual([]);
    expect(allowanceOf([], [{ date: '2026-01-01', cents: 500_000 }])).toBeNull();
  });

  it('adds what was agreed elsewhere, in the year and the month in which most comes together', () => {
    const proposed = [
      { date: '2026-03-31', cents: 1000 },
      { date: '2026-04-01', cents: 1000 },
    ];
    const agreed = [
      { date: '2026-04-15', cents: 5000 },
      { date: '2026-12-15', cents: 90_000 },
      { date: '2027-04-15', cents: 200_000 },
    ];
    expect(allowanceOf(proposed, agreed)).toEqual({
      year: 2026,
      yearCents: 97_000,
      yearLimitCents: 210_000,
      month: '2026-04',
      monthCents: 6000,
      monthLimitCents: 21_000,
      warnings: [],
    });
  });

  it('tells the earliest of the months in which as much comes together', () => {
    const proposed = ['2026-05-01', '2026-03-01', '2026-04-01'].map((date) => ({ date, cents: 1000 }));
    expect(allowanceOf(proposed, [])).toMatchObject({ month: '2026-03', monthCents: 1000 });
  });

  it.each([
    ['the limit itself', 21_000, 0, []],
    ['a cent more in a month', 21_001, 0, ['month']],
    ['the limit of a year', 10_000, 200_000, []],
    ['a cent more in a year', 10_001, 200_000, ['year']],
    ['more in both', 30_000, 200_000, ['month', 'year']],
  ])('warns from %s on', (_, proposed, elsewhere, warnings) => {
    const agreed = [{ date: '2026-06-01', cents: elsewhere }];
    expect(allowanceOf([{ date: '2026-03-31', cents: proposed }], agreed)?.warnings).toEqual(warnings);
  });
});
