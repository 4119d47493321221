import { assertNever } from '#kernel';

import type { InReturn, Terms, Where } from './terms.rules.js';

type Rewrite = (text: string) => string;

function placeWithTexts(where: Where, rewrite: Rewrite): Where {
  switch (where.kind) {
    case 'publicPlace':
      return { kind: where.kind, name: rewrite(where.name) };
    case 'onTheWay':
      return { kind: where.kind, fromArea: rewrite(where.fromArea), toArea: rewrite(where.toArea) };
    case 'open':
      return { kind: where.kind, note: rewrite(where.note) };
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
      return { kind: inReturn.kind, what: rewrite(inReturn.what) };
    case 'activity':
      return { kind: inReturn.kind, task: rewrite(inReturn.task), postId: inReturn.postId };
    case 'expenses':
      return { kind: inReturn.kind, cents: inReturn.cents, reason: rewrite(inReturn.reason) };
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
    what: { activity: what.activity, task: rewrite(what.task) },
    when:
      when.kind === 'open'
        ? { kind: when.kind, note: rewrite(when.note) }
        : { kind: when.kind, start: when.start, zone: when.zone, minutes: when.minutes },
    howOften:
      howOften.kind === 'weekly'
        ? { kind: howOften.kind, everyWeeks: howOften.everyWeeks }
        : howOften.kind === 'monthly'
          ? { kind: howOften.kind, weekdayOfMonth: howOften.weekdayOfMonth }
          : { kind: howOften.kind },
    where: placeWithTexts(where, rewrite),
    inReturn: returnWithTexts(inReturn, rewrite),
    until: until.kind === 'date' ? { kind: until.kind, date: until.date } : { kind: until.kind },
    conditions: rewrite(conditions),
  };
}
