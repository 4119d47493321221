import { describe, expect, it } from '@jest/globals';

import {
  howOftenInWords,
  labelInWords,
  lastDayInWords,
  missingInWords,
  placeInWords,
  reasonInWords,
  returnInWords,
  shortMonthsInWords,
  skippedInWords,
  startInWords,
  startsInWords,
  type HowOftenToTell,
} from './index.js';

const now = new Date('2026-02-27T12:00:00Z');
const fatma = { mine: true, name: 'Fatma' };
const jan = { mine: false, name: 'Jan' };
/** What the schema answers: every field, null where it does not belong to the kind. */
const flat: HowOftenToTell = {
  kind: 'weekly',
  everyDays: null,
  everyWeeks: 1,
  weekdays: ['tuesday', 'thursday'],
  weekdayOfMonth: null,
  dayOfMonth: null,
  count: 10,
  skipped: ['2026-05-05'],
};

describe('terms in words', () => {
  it('read what the schema answers and what the rules hold alike', () => {
    const { everyWeeks, weekdays, count, skipped } = flat;
    const told = 'elke week op dinsdag en donderdag, 9 keer in totaal';
    expect(howOftenInWords(flat, 'nl')).toBe(told);
    expect(howOftenInWords({ kind: 'weekly', everyWeeks, weekdays, count, skipped }, 'nl')).toBe(told);
    expect(skippedInWords(flat, 'nl', now)).toEqual(['Niet op dinsdag 5 mei.']);
  });

  it.each<[HowOftenToTell, string, string]>([
    [{ kind: 'once' }, 'één keer', 'once'],
    [{ kind: 'daily', everyDays: 1 }, 'elke dag', 'every day'],
    [{ kind: 'weekly', everyWeeks: 2 }, 'elke 2 weken', 'every 2 weeks'],
    [{ kind: 'monthly', weekdayOfMonth: -1 }, 'elke maand op de laatste dinsdag', 'every month on the last Tuesday'],
    [{ kind: 'monthlyOnDay', dayOfMonth: 31 }, 'elke maand op de 31e', 'every month on day 31'],
  ])('tell the rhythm %j', (howOften, dutch, english) => {
    const start = '2026-03-31T10:00';
    expect([howOftenInWords(howOften, 'nl', start), howOftenInWords(howOften, 'en', start)]).toEqual([dutch, english]);
    expect(shortMonthsInWords(howOften, 'nl')).toHaveLength(howOften.kind === 'monthlyOnDay' ? 1 : 0);
  });

  it('tell when, and until when', () => {
    const dates = { kind: 'dates', starts: ['2026-03-03T10:00', '2026-03-05T19:30'] } as const;
    expect(startInWords({ kind: 'at', start: '2026-03-03T10:00' }, 'nl', now)).toBe('dinsdag 3 maart om 10.00 uur');
    expect(startInWords(dates, 'en', now)).toBe('2 days');
    expect(startsInWords(dates, 'en', now)).toEqual(['Tuesday 3 March at 10:00', 'Thursday 5 March at 19:30']);
    expect(startInWords({ kind: 'open', note: 'x' }, 'nl', now)).toBe('nog te kiezen');
    expect(lastDayInWords('2026-06-30', 'nl', now)).toBe('dinsdag 30 juni');
    expect(lastDayInWords(null, 'en', now)).toBe('no last day');
  });

  it('tell where, from the side of the reader', () => {
    const hosts = { requester: fatma, helper: jan };
    expect(placeInWords({ kind: 'atRequester' }, hosts, 'nl')).toEqual({ phrase: 'bij u thuis', quote: [] });
    expect(placeInWords({ kind: 'atHelper' }, hosts, 'en')).toEqual({ phrase: 'at the home of Jan', quote: [] });
    expect(placeInWords({ kind: 'onTheWay', fromArea: 'Haven', toArea: 'Centrum' }, hosts, 'nl')).toEqual({
      phrase: 'onderweg',
      quote: ['Van Haven naar Centrum'],
    });
  });

  it('tell what is given back', () => {
    const expenses = { kind: 'expenses', cents: 450, reason: 'benzine' } as const;
    expect(returnInWords(expenses, true, 'nl')).toEqual({
      phrase: 'elke keer €\u00a04,50 voor de kosten',
      quote: ['Iets terug: benzine'],
    });
    expect(returnInWords(expenses, false, 'en').phrase).toBe('€4.50 for expenses');
    expect(returnInWords({ kind: 'nothing' }, true, 'en')).toEqual({ phrase: 'nothing', quote: [] });
  });

  it('have a label each', () => {
    expect(labelInWords('inReturn', 'nl')).toBe('Iets terug');
  });
});

describe('reasons in words', () => {
  it('tell what speaks for it, against it, and what nobody told', () => {
    const dayParts = [{ day: 'tuesday', part: 'morning' }] as const;
    expect(reasonInWords({ kind: 'dayParts', is: 'shared', dayParts }, 'nl')).toEqual([
      'U kunt allebei op dinsdagochtend.',
    ]);
    expect(reasonInWords({ kind: 'distance', is: 'far' }, 'nl')).toEqual(['Let op: het is verder weg.']);
    expect(reasonInWords({ kind: 'language', is: 'unknown' }, 'en')).toEqual([
      'Not known yet: which language you both speak.',
    ]);
    expect(reasonInWords({ kind: 'waiting', is: 'some' }, 'nl')).toEqual([]);
  });

  it('name languages, also those that are missing', () => {
    const reason = { kind: 'language', is: 'shared', languages: ['nl', 'ar'], missingLanguages: ['tr'] };
    expect(reasonInWords(reason, 'nl')).toEqual(['U spreekt allebei Nederlands en Arabisch.']);
    expect(missingInWords(reason, 'nl')).toEqual(['Let op: de ander noemde geen Turks.']);
    expect(missingInWords({ kind: 'language', is: 'unknown' }, 'nl')).toEqual([]);
  });

  it('tell each side of what is named in return', () => {
    const reason = { kind: 'inReturn', is: 'oneWay', asked: { name: 'Koken' }, given: null };
    expect(reasonInWords(reason, 'nl')).toEqual(['Wie helpt, wil graag iets terug: Koken.']);
  });
});
