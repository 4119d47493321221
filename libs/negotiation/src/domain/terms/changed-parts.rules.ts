import { assertNever, canonicalJson } from '#kernel';
import type { Json } from '#kernel';

import type { TermDifference } from './difference.rules.js';
import { firstStart } from './terms.rules.js';
import type { HowOften, InReturn, Until, When, Where } from './terms.rules.js';

/** The parts of terms that can change by themselves, in the order in which they are told. */
export const TERM_PARTS = [
  'activity',
  'task',
  'day',
  'time',
  'minutes',
  'dates',
  'note',
  'rhythm',
  'every',
  'weekdays',
  'weekdayOfMonth',
  'dayOfMonth',
  'count',
  'skipped',
  'place',
  'name',
  'fromArea',
  'toArea',
  'gift',
  'words',
  'post',
  'cents',
  'lastDay',
  'conditions',
] as const;

/** One of `TERM_PARTS`. */
export type TermPart = (typeof TERM_PARTS)[number];

/** What a part can be: a text, a number, a list of texts; null where the terms have no such part. */
export type PartValue = string | number | readonly string[] | null;

/** One part of a term that changed, with both values as data; screens and mails make the words. */
export interface ChangedPart {
  readonly part: TermPart;
  readonly before: PartValue;
  readonly after: PartValue;
}

type Parts = Partial<Record<TermPart, PartValue>>;

function partsOfWhen(when: When): Parts {
  if (when.kind === 'open') return { note: when.note };
  const first = firstStart(when);
  const day = first?.start.slice(0, 10) ?? null;
  const time = first?.start.slice(11) ?? null;
  const { minutes } = when;
  return when.kind === 'dates' ? { dates: when.starts, minutes } : { day, time, minutes };
}

function partsOfHowOften(howOften: HowOften): Parts {
  if (howOften.kind === 'once') return { rhythm: howOften.kind };
  const { kind: rhythm, count = null, skipped = null } = howOften;
  const limits: Parts = { rhythm, count, skipped };
  switch (howOften.kind) {
    case 'daily':
      return { ...limits, every: howOften.everyDays };
    case 'weekly':
      return { ...limits, every: howOften.everyWeeks, weekdays: howOften.weekdays ?? null };
    case 'monthly':
      return { ...limits, weekdayOfMonth: howOften.weekdayOfMonth };
    case 'monthlyOnDay':
      return { ...limits, dayOfMonth: howOften.dayOfMonth };
    default:
      return assertNever(howOften);
  }
}

function partsOfWhere(where: Where): Parts {
  const place: Parts = { place: where.kind };
  switch (where.kind) {
    case 'publicPlace':
      return { ...place, name: where.name };
    case 'onTheWay':
      return { ...place, fromArea: where.fromArea, toArea: where.toArea };
    case 'open':
      return { ...place, note: where.note };
    case 'atRequester':
    case 'atHelper':
    case 'byPhone':
    case 'online':
      return place;
    default:
      return assertNever(where);
  }
}

function partsOfReturn(inReturn: InReturn): Parts {
  const gift: Parts = { gift: inReturn.kind };
  switch (inReturn.kind) {
    case 'together':
      return { ...gift, words: inReturn.what };
    case 'activity':
      return { ...gift, words: inReturn.task, post: inReturn.postId };
    case 'expenses':
      return { ...gift, words: inReturn.reason, cents: inReturn.cents };
    case 'nothing':
    case 'passItOn':
      return gift;
    default:
      return assertNever(inReturn);
  }
}

const partsOfUntil = (until: Until): Parts => ({ lastDay: until.kind === 'date' ? until.date : null });

function bothParts(difference: TermDifference): readonly [before: Parts, after: Parts] {
  switch (difference.term) {
    case 'what':
      return [{ ...difference.before }, { ...difference.after }];
    case 'when':
      return [partsOfWhen(difference.before), partsOfWhen(difference.after)];
    case 'howOften':
      return [partsOfHowOften(difference.before), partsOfHowOften(difference.after)];
    case 'where':
      return [partsOfWhere(difference.before), partsOfWhere(difference.after)];
    case 'inReturn':
      return [partsOfReturn(difference.before), partsOfReturn(difference.after)];
    case 'until':
      return [partsOfUntil(difference.before), partsOfUntil(difference.after)];
    case 'conditions':
      return [{ conditions: difference.before }, { conditions: difference.after }];
    default:
      return assertNever(difference);
  }
}

/**
 * What of a term changed, part by part, in the order of `TERM_PARTS`; empty only when nothing did that people choose
 * (the zone is that of the place).
 */
export function changedParts(difference: TermDifference): ChangedPart[] {
  const [before, after] = bothParts(difference);
  return TERM_PARTS.map((part) => ({ part, before: before[part] ?? null, after: after[part] ?? null })).filter(
    (changed) => canonicalJson(changed.before as Json) !== canonicalJson(changed.after as Json),
  );
}
