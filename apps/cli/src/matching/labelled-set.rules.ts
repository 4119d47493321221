import { err, ok } from '#kernel';
import type { Result } from '#kernel';

/** A request or an offer in somebody's own words, with what a person says that it is about. */
export interface LabelledText {
  readonly kind: 'request' | 'offer';
  /** Two texts about the same fit well… */
  readonly topic: string;
  /** …two of the same group somewhat. */
  readonly group: string;
  readonly lang: string;
  readonly text: string;
}

/** What makes a file no labelled set; lines count from 1. */
export type LabelledSetError =
  | { readonly kind: 'MissingColumn'; readonly column: string }
  | { readonly kind: 'UnknownKind'; readonly line: number; readonly found: string }
  | { readonly kind: 'EmptyField'; readonly line: number; readonly column: string }
  | { readonly kind: 'NothingToCompare'; readonly requests: number; readonly offers: number };

const COLUMNS = ['kind', 'topic', 'group', 'lang', 'text'] as const;

const linesOf = (file: string): string[] => file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

/** The texts of a TSV file whose first line names the columns, in any order; further columns and empty lines are passed over. */
export function labelledTexts(file: string): Result<readonly LabelledText[], LabelledSetError> {
  const [header = '', ...lines] = linesOf(file);
  const names = header.split('\t').map((name) => name.trim().toLowerCase());
  const missing = COLUMNS.find((column) => !names.includes(column));
  if (missing !== undefined) return err({ kind: 'MissingColumn', column: missing });
  const texts: LabelledText[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const text = labelledText(line.split('\t'), names, at + 2);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  const requests = texts.filter(({ kind }) => kind === 'request').length;
  const offers = texts.length - requests;
  return requests === 0 || offers === 0 ? err({ kind: 'NothingToCompare', requests, offers }) : ok(texts);
}

function labelledText(
  fields: readonly string[],
  names: readonly string[],
  line: number,
): Result<LabelledText, LabelledSetError> {
  const field = (column: (typeof COLUMNS)[number]): string => fields[names.indexOf(column)]?.trim() ?? '';
  const empty = COLUMNS.find((column) => field(column) === '');
  if (empty !== undefined) return err({ kind: 'EmptyField', line, column: empty });
  const kind = field('kind').toLowerCase();
  if (kind !== 'request' && kind !== 'offer') return err({ kind: 'UnknownKind', line, found: kind });
  return ok({ kind, topic: field('topic'), group: field('group'), lang: field('lang'), text: field('text') });
}
