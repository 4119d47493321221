import { centsOf, comesAgain, DATES, type DraftMoment, type TermsDraft } from './terms-form.rules.js';

/** The parts of the form, in the order in which they are asked. */
export const SECTIONS = ['what', 'when', 'howOften', 'where', 'inReturn', 'conditions'] as const;

/** One of `SECTIONS`. */
export type Section = (typeof SECTIONS)[number];

/** What is wrong with a field; the names of fields and rules are those of the api. */
export interface Problem {
  readonly field: string;
  readonly rule: string;
  readonly bound?: number | null;
  /** Words of the api itself, where it explains. */
  readonly explanation?: string;
}

const problem = (field: string, rule: string, bound: number | null = null): Problem => ({
  field: `terms.${field}`,
  rule,
  bound,
});

/** Each part of the form with what it asks: the last day belongs to how often. */
export function sectionOf(field: string): Section | null {
  const [, term = ''] = field.split('.');
  if (term === 'activity' || term === 'task') return 'what';
  if (term === 'until') return 'howOften';
  return SECTIONS.find((section) => section === term) ?? null;
}

/** Whether a problem is about this field; the api names `what.task`, the form `task`. */
export const isAbout = (found: Problem | null, field: string): boolean =>
  found !== null && (found.field === `terms.${field}` || found.field === `terms.what.${field}`);

const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

const words = (field: string, text: string, least = 1): Problem | null => {
  const { length } = Array.from(text.trim());
  if (length === 0) return problem(field, 'required');
  return length < least ? problem(field, 'tooShort', least) : null;
};

const isChosen = ({ date, time }: DraftMoment): boolean => date !== '' && time !== '';

function whenProblem({ whenKind, at, dates, whenNote, minutes }: TermsDraft): Problem | null {
  if (whenKind === 'open') return words('when.note', whenNote);
  if (whenKind === 'at' && !isChosen(at)) return problem('when.start', 'required');
  if (whenKind === 'dates') {
    const begun = dates.filter(({ date, time }) => date !== '' || time !== '');
    if (begun.length < DATES.least) return problem('when.starts', 'tooFew', DATES.least);
    if (!begun.every(isChosen)) return problem('when.starts', 'required');
    if (new Set(begun.map(({ date }) => date)).size < begun.length) return problem('when.starts', 'twiceOnOneDay');
  }
  return isWhole(minutes, 15, 1440) ? null : problem('when.minutes', 'between15And1440');
}

function howOftenProblem(draft: TermsDraft): Problem | null {
  if (!comesAgain(draft)) return null;
  if (draft.rhythm === 'daily' && !isWhole(draft.everyDays, 1, 30)) return problem('howOften.everyDays', 'between');
  if (draft.end === 'count' && !isWhole(draft.count, 2, 200)) return problem('howOften.count', 'countBetween');
  return draft.end === 'date' && draft.until === '' ? problem('until', 'required') : null;
}

function whereProblem({ whereKind, place, fromArea, toArea, whereNote }: TermsDraft): Problem | null {
  if (whereKind === 'publicPlace') return words('where.name', place);
  if (whereKind === 'onTheWay') return words('where.fromArea', fromArea) ?? words('where.toArea', toArea);
  return whereKind === 'open' ? words('where.note', whereNote) : null;
}

function inReturnProblem(draft: TermsDraft): Problem | null {
  if (draft.returnKind === 'together') return words('inReturn.what', draft.returnWhat);
  if (draft.returnKind === 'activity') return words('inReturn.task', draft.returnTask);
  if (draft.returnKind !== 'expenses') return null;
  const cents = centsOf(draft.euros);
  if (!(cents >= 1 && cents <= 21_000)) return problem('inReturn.cents', 'notAnAmount');
  return words('inReturn.reason', draft.returnReason);
}

/** What is missing in one part of the form, so that nobody has to send it to hear that; the api has the last word. */
export function problemIn(draft: TermsDraft, section: Section): Problem | null {
  switch (section) {
    case 'what':
      return draft.activity === '' ? problem('activity', 'required') : words('task', draft.task, 3);
    case 'when':
      return whenProblem(draft);
    case 'howOften':
      return howOftenProblem(draft);
    case 'where':
      return whereProblem(draft);
    case 'inReturn':
      return inReturnProblem(draft);
    case 'conditions':
      return null;
  }
}

/** The first part that is not complete, with what is missing. */
export function firstProblem(draft: TermsDraft): Problem | null {
  for (const section of SECTIONS) {
    const found = problemIn(draft, section);
    if (found) return found;
  }
  return null;
}
