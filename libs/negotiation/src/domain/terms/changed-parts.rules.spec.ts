import { describe, expect, it } from '@jest/globals';

import { changedParts } from './changed-parts.rules.js';
import type { TermPart } from './changed-parts.rules.js';
import { differences } from './difference.rules.js';
import { exampleTerms } from './examples.data.js';
import type { Terms } from './terms.rules.js';

const zone = 'Europe/Amsterdam';
const parts = (before: Partial<Terms>, after: Partial<Terms>): [part: TermPart, before: unknown, after: unknown][] =>
  differences(exampleTerms(before), exampleTerms(after)).flatMap((difference) =>
    changedParts(difference).map((changed): [TermPart, unknown, unknown] => [
      changed.part,
      changed.before,
      changed.after,
    ]),
  );
const at = (start: string, minutes = 60): Partial<Terms> => ({ when: { kind: 'at', start, zone, minutes } });

describe('what of a term changed', () => {
  it.each<[string, Partial<Terms>, Partial<Terms>, [TermPart, unknown, unknown][]]>([
    ['the day', at('2026-01-06T10:00'), at('2026-01-08T10:00'), [['day', '2026-01-06', '2026-01-08']]],
    ['the time', at('2026-01-06T10:00'), at('2026-01-06T14:30'), [['time', '10:00', '14:30']]],
    ['how long', at('2026-01-06T10:00'), at('2026-01-06T10:00', 90), [['minutes', 60, 90]]],
    [
      'one moment into several',
      at('2026-01-06T10:00'),
      { when: { kind: 'dates', starts: ['2026-01-06T10:00', '2026-01-07T10:00'], zone, minutes: 60 } },
      [
        ['day', '2026-01-06', null],
        ['time', '10:00', null],
        ['dates', null, ['2026-01-06T10:00', '2026-01-07T10:00']],
      ],
    ],
    [
      'an open time into one',
      { when: { kind: 'open', note: 'We bellen' } },
      at('2026-01-06T10:00'),
      [
        ['day', null, '2026-01-06'],
        ['time', null, '10:00'],
        ['minutes', null, 60],
        ['note', 'We bellen', null],
      ],
    ],
    [
      'the rhythm and its days',
      { howOften: { kind: 'weekly', everyWeeks: 2 } },
      { howOften: { kind: 'weekly', everyWeeks: 1, weekdays: ['tuesday', 'thursday'], skipped: ['2026-01-08'] } },
      [
        ['every', 2, 1],
        ['weekdays', null, ['tuesday', 'thursday']],
        ['skipped', null, ['2026-01-08']],
      ],
    ],
    [
      'weeks into days, with a number of times',
      { howOften: { kind: 'weekly', everyWeeks: 1 } },
      { howOften: { kind: 'daily', everyDays: 1, count: 5 } },
      [
        ['rhythm', 'weekly', 'daily'],
        ['count', null, 5],
      ],
    ],
    [
      'a weekday of the month into a day of it',
      { howOften: { kind: 'monthly', weekdayOfMonth: 1 } },
      { howOften: { kind: 'monthlyOnDay', dayOfMonth: 6 } },
      [
        ['rhythm', 'monthly', 'monthlyOnDay'],
        ['weekdayOfMonth', 1, null],
        ['dayOfMonth', null, 6],
      ],
    ],
    [
      'a rhythm into once',
      {},
      { howOften: { kind: 'once' } },
      [
        ['rhythm', 'weekly', 'once'],
        ['every', 1, null],
      ],
    ],
    ['a home into the phone', {}, { where: { kind: 'byPhone' } }, [['place', 'atRequester', 'byPhone']]],
    ['nothing into a favour', {}, { inReturn: { kind: 'passItOn' } }, [['gift', 'nothing', 'passItOn']]],
    [
      'the way',
      { where: { kind: 'onTheWay', fromArea: 'Haven, Almere', toArea: 'Stad, Almere' } },
      { where: { kind: 'onTheWay', fromArea: 'Haven, Almere', toArea: 'Amsterdam' } },
      [['toArea', 'Stad, Almere', 'Amsterdam']],
    ],
    [
      'the place',
      { where: { kind: 'publicPlace', name: 'De Meent' } },
      { where: { kind: 'open', note: 'Zeg het maar' } },
      [
        ['note', null, 'Zeg het maar'],
        ['place', 'publicPlace', 'open'],
        ['name', 'De Meent', null],
      ],
    ],
    ['home', { where: { kind: 'atHelper' } }, { where: { kind: 'online' } }, [['place', 'atHelper', 'online']]],
    [
      'a gift into expenses',
      { inReturn: { kind: 'together', what: 'Koffie' } },
      { inReturn: { kind: 'expenses', cents: 450, reason: 'Benzine' } },
      [
        ['gift', 'together', 'expenses'],
        ['words', 'Koffie', 'Benzine'],
        ['cents', null, 450],
      ],
    ],
    [
      'the help back',
      { inReturn: { kind: 'activity', task: 'Thais', postId: null } },
      { inReturn: { kind: 'passItOn' } },
      [
        ['gift', 'activity', 'passItOn'],
        ['words', 'Thais', null],
      ],
    ],
    ['the last day', {}, { until: { kind: 'date', date: '2026-06-30' } }, [['lastDay', null, '2026-06-30']]],
    ['the conditions', {}, { conditions: 'Er is een hond' }, [['conditions', '', 'Er is een hond']]],
    [
      'the task',
      {},
      { what: { activity: 'shopping', task: 'Alleen het zware' } },
      [['task', 'Samen boodschappen doen bij de markt', 'Alleen het zware']],
    ],
  ])('is told as data: %s', (_, before, after, expected) => {
    expect(parts(before, after)).toEqual(expected);
  });
});
