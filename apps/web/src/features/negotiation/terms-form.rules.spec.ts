import { describe, expect, it } from '@jest/globals';

import type { TermsPartsFragment } from '../../lib/graphql/generated/negotiation-terms.js';
import { centsOf, draftOf, EMPTY_TERMS, termsInputOf, weekdayOfMonth, weekdaysOf } from './terms-form.rules.js';

const terms = (changed: Partial<TermsPartsFragment> = {}): TermsPartsFragment => ({
  __typename: 'Terms',
  activitySlug: 'grocery-shopping',
  activity: { __typename: 'Activity', slug: 'grocery-shopping', name: 'Boodschappen doen' },
  task: 'Twee tassen halen',
  when: {
    __typename: 'When',
    kind: 'at',
    start: '2026-12-08T10:00',
    starts: null,
    zone: 'Europe/Amsterdam',
    minutes: 60,
    note: null,
  },
  howOften: {
    __typename: 'HowOften',
    kind: 'weekly',
    everyDays: null,
    everyWeeks: 2,
    weekdays: ['tuesday', 'thursday'],
    weekdayOfMonth: null,
    dayOfMonth: null,
    count: null,
    skipped: ['2027-01-05'],
  },
  where: { __typename: 'Where', kind: 'atRequester', name: null, fromArea: null, toArea: null, note: null },
  inReturn: {
    __typename: 'InReturn',
    kind: 'expenses',
    what: null,
    task: null,
    postId: null,
    cents: 450,
    reason: 'Benzine',
  },
  until: '2027-03-01',
  conditions: 'Er is een hond',
  ...changed,
});

describe('the form of terms', () => {
  it('sends back what stood when nothing was changed', () => {
    // Seen red with cents taken as euros, and with a last day left out.
    expect(termsInputOf(draftOf(terms()))).toEqual({
      activity: 'grocery-shopping',
      task: 'Twee tassen halen',
      when: { kind: 'at', start: '2026-12-08T10:00', minutes: 60 },
      howOften: {
        kind: 'weekly',
        everyWeeks: 2,
        weekdays: ['tuesday', 'thursday'],
        count: null,
        skipped: ['2027-01-05'],
      },
      where: { kind: 'atRequester' },
      inReturn: { kind: 'expenses', cents: 450, reason: 'Benzine' },
      until: '2027-03-01',
      conditions: 'Er is een hond',
    });
  });

  it('keeps the words of a kind that is not chosen, and does not send them', () => {
    const draft = { ...draftOf(terms()), returnKind: 'nothing' as const };
    expect(draft.returnReason).toBe('Benzine');
    expect(termsInputOf(draft).inReturn).toEqual({ kind: 'nothing' });
  });

  it('sends several dates once each, whatever rhythm and last day were chosen before', () => {
    const dates = [
      { date: '2026-12-08', time: '10:00' },
      { date: '2026-12-15', time: '11:00' },
      { date: '', time: '11:00' },
    ];
    const sent = termsInputOf({ ...draftOf(terms()), whenKind: 'dates', dates });
    expect(sent.when).toEqual({ kind: 'dates', starts: ['2026-12-08T10:00', '2026-12-15T11:00'], minutes: 60 });
    expect(sent.howOften).toEqual({ kind: 'once' });
    expect(sent.until).toBeNull();
  });

  it('sends a number of times in place of a last day', () => {
    const sent = termsInputOf({ ...draftOf(terms()), end: 'count', count: '9' });
    expect(sent.howOften.count).toBe(9);
    expect(sent.until).toBeNull();
  });

  it('takes the day of a month from the first time', () => {
    const draft = { ...EMPTY_TERMS, at: { date: '2026-12-29', time: '10:00' } };
    expect(termsInputOf({ ...draft, rhythm: 'monthly' }).howOften).toMatchObject({ weekdayOfMonth: -1 });
    expect(termsInputOf({ ...draft, rhythm: 'monthlyOnDay' }).howOften).toMatchObject({ dayOfMonth: 29 });
  });

  it('adds the weekday of the first time, and names none when that is the only one', () => {
    const at = { date: '2026-12-08', time: '10:00' };
    expect(weekdaysOf({ ...EMPTY_TERMS, at, weekdays: ['thursday'] })).toEqual(['tuesday', 'thursday']);
    expect(weekdaysOf({ ...EMPTY_TERMS, at, weekdays: ['tuesday'] })).toBeNull();
  });

  it.each([
    ['2026-12-01', 1],
    ['2026-12-28', 4],
    ['2026-12-29', -1],
  ])('counts %s as weekday %i of its month', (date, nth) => {
    expect(weekdayOfMonth(date)).toBe(nth);
  });

  it.each([
    ['4,50', 450],
    ['€ 4.5', 450],
    ['12', 1200],
    ['0,07', 7],
  ])('reads %s as cents', (typed, cents) => {
    expect(centsOf(typed)).toBe(cents);
  });

  it.each(['', 'vier', '4,505', '-4'])('reads no amount in "%s"', (typed) => {
    expect(centsOf(typed)).toBeNaN();
  });
});
