import { describe, expect, it } from '@jest/globals';

import { EMPTY_TERMS, type TermsDraft } from './terms-form.rules.js';
import { firstProblem, isAbout, problemIn, sectionOf, type Section } from './terms-problems.rules.js';

const whole: TermsDraft = {
  ...EMPTY_TERMS,
  activity: 'grocery-shopping',
  task: 'Twee tassen halen',
  at: { date: '2026-12-08', time: '10:00' },
};

describe('what is missing in the form of terms', () => {
  it('is nothing when each question is answered', () => {
    expect(firstProblem(whole)).toBeNull();
  });

  it.each<[Section, Partial<TermsDraft>, string, string]>([
    ['what', { task: 'ab' }, 'terms.task', 'tooShort'],
    ['when', { at: { date: '2026-12-08', time: '' } }, 'terms.when.start', 'required'],
    ['when', { whenKind: 'dates', dates: [whole.at] }, 'terms.when.starts', 'tooFew'],
    ['when', { whenKind: 'dates', dates: [whole.at, whole.at] }, 'terms.when.starts', 'twiceOnOneDay'],
    ['when', { minutes: '10' }, 'terms.when.minutes', 'between15And1440'],
    ['howOften', { rhythm: 'weekly', end: 'date' }, 'terms.until', 'required'],
    ['howOften', { rhythm: 'weekly', end: 'count', count: '1' }, 'terms.howOften.count', 'countBetween'],
    ['where', { whereKind: 'publicPlace' }, 'terms.where.name', 'required'],
    ['inReturn', { returnKind: 'expenses', euros: '0' }, 'terms.inReturn.cents', 'notAnAmount'],
    ['inReturn', { returnKind: 'expenses', euros: '4,50' }, 'terms.inReturn.reason', 'required'],
  ])('is found in %s', (section, changed, field, rule) => {
    const draft = { ...whole, ...changed };
    expect(problemIn(draft, section)).toMatchObject({ field, rule });
    // Seen red with the part of `terms.until` taken for a part of its own.
    expect(sectionOf(field)).toBe(section);
    expect(firstProblem(draft)).toMatchObject({ field });
  });

  it('is shown at the field that the api names', () => {
    expect(isAbout({ field: 'terms.what.task', rule: 'paidWork' }, 'task')).toBe(true);
    expect(isAbout({ field: 'terms.when.start', rule: 'inThePast' }, 'when.starts')).toBe(false);
    expect(sectionOf('message')).toBeNull();
  });
});
