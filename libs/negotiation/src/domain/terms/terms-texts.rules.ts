import { assertNever } from '#kernel';
import type { Limited } from '#kernel';

import type { HowOften, InReturn, Terms, When, Where } from './terms.rules.js';

/** Rewrites one free text; `field` is where it stands, such as `what.task`. */
type Rewrite = (text: string, field: string) => string;

function timeWithTexts(when: When, rewrite: Rewrite): When {
  switch (when.kind) {
    case 'at':
      return { kind: when.kind, start: when.start, zone: when.zone, minutes: when.minutes };
    case 'dates':
      return { kind: when.kind, starts: [...when.starts], zone: when.zone, minutes: when.minutes };
    case 'open':
      return { kind: when.kind, note: rewrite(when.note, 'when.note') };
    default:
      return assertNever(when);
  }
}

const limitsOf = ({ count, skipped }: Limited): Limited => ({
  ...(count === undefined ? {} : { count }),
  ...(skipped === undefined ? {} : { skipped: [...skipped] }),
});

/** How often, with known keys only; a key that says nothing stays away. */
function onlyKnown(howOften: HowOften): HowOften {
  switch (howOften.kind) {
    case 'once':
      return { kind: howOften.kind };
    case 'daily':
      return { kind: howOften.kind, everyDays: howOften.everyDays, ...limitsOf(howOften) };
    case 'weekly': {
      const { kind, everyWeeks, weekdays } = howOften;
      return {
        kind,
        everyWeeks,
        ...(weekdays === undefined ? {} : { weekdays: [...weekdays] }),
        ...limitsOf(howOften),
      };
    }
    case 'monthly':
      return { kind: howOften.kind, weekdayOfMonth: howOften.weekdayOfMonth, ...limitsOf(howOften) };
    case 'monthlyOnDay':
      return { kind: howOften.kind, dayOfMonth: howOften.dayOfMonth, ...limitsOf(howOften) };
    default:
      return assertNever(howOften);
  }
}

function placeWithTexts(where: Where, rewrite: Rewrite): Where {
  switch (where.kind) {
    case 'publicPlace':
      return { kind: where.kind, name: rewrite(where.name, 'where.name') };
    case 'onTheWay':
      return {
        kind: where.kind,
        fromArea: rewrite(where.fromArea, 'where.fromArea'),
        toArea: rewrite(where.toArea, 'where.toArea'),
      };
    case 'open':
      return { kind: where.kind, note: rewrite(where.note, 'where.note') };
    case 'atRequester':
    case 'atHelper':
    case 'byPhone':
    case 'online':
      return { kind: where.kind };
    default:
      return assertNever(where);
  }
}

function returnWithTexts(inReturn: InReturn, rewrite: Rewrite): InReturn {
  switch (inReturn.kind) {
    case 'together':
      return { kind: inReturn.kind, what: rewrite(inReturn.what, 'inReturn.what') };
    case 'activity':
      return { kind: inReturn.kind, task: rewrite(inReturn.task, 'inReturn.task'), postId: inReturn.postId };
    case 'expenses':
      return { kind: inReturn.kind, cents: inReturn.cents, reason: rewrite(inReturn.reason, 'inReturn.reason') };
    case 'nothing':
    case 'passItOn':
      return { kind: inReturn.kind };
    default:
      return assertNever(inReturn);
  }
}

/**
 * The same terms with every free text rewritten, made anew from known keys only (so that what is hashed holds nothing
 * else).
 */
export function withTexts(terms: Terms, rewrite: Rewrite): Terms {
  const { what, when, howOften, where, inReturn, until, conditions } = terms;
  return {
    what: { activity: what.activity, task: rewrite(what.task, 'what.task') },
    when: timeWithTexts(when, rewrite),
    howOften: onlyKnown(howOften),
    where: placeWithTexts(where, rewrite),
    inReturn: returnWithTexts(inReturn, rewrite),
    until: until.kind === 'date' ? { kind: until.kind, date: until.date } : { kind: until.kind },
    conditions: rewrite(conditions, 'conditions'),
  };
}

/** Every free text of terms with the field in which it stands. */
export function textsOf(terms: Terms): { readonly field: string; readonly text: string }[] {
  const texts: { field: string; text: string }[] = [];
  withTexts(terms, (text, field) => {
    texts.push({ field, text });
    return text;
  });
  return texts;
}
