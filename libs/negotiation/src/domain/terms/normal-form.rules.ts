import { DAYS, isWallTime, weekdayOf } from '#kernel';
import type { Limited } from '#kernel';

import type { HowOften, Terms, When } from './terms.rules.js';

const ordered = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

const limited = ({ count, skipped = [] }: Limited): Limited => ({
  ...(count === undefined ? {} : { count }),
  ...(skipped.length === 0 ? {} : { skipped: ordered(skipped) }),
});

function timesInOrder(when: When): When {
  return when.kind === 'dates' ? { ...when, starts: [...when.starts].sort() } : when;
}

/** Weekdays are told when they are more than the weekday of the start, Monday first. */
function rhythmInOrder(howOften: HowOften, when: When): HowOften {
  if (howOften.kind === 'once') return howOften;
  const { count, skipped, ...rest } = howOften;
  if (rest.kind !== 'weekly') return { ...rest, ...limited({ count, skipped }) };
  const { weekdays: told = [], ...weekly } = rest;
  const weekdays = DAYS.filter((day) => told.includes(day));
  const isThatOfStart =
    when.kind === 'at' && isWallTime(when.start) && weekdays.length === 1 && weekdays[0] === weekdayOf(when.start);
  const days = weekdays.length === 0 || isThatOfStart ? {} : { weekdays };
  return { ...weekly, ...days, ...limited({ count, skipped }) };
}

/**
 * Terms as they are written when they say the same: dates and weekdays in order, nothing twice, and no key that says
 * nothing. So what means the same has the same hash, and a counter that changes nothing is seen as one.
 */
export const inNormalForm = (terms: Terms): Terms => ({
  ...terms,
  when: timesInOrder(terms.when),
  howOften: rhythmInOrder(terms.howOften, terms.when),
});
