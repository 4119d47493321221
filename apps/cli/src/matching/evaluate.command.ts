import { readFileSync } from 'node:fs';

import { assertNever } from '#kernel';
import { SettingsError } from '#platform';

import { evaluate } from './evaluation.js';
import { labelledTexts } from './labelled-set.rules.js';
import type { LabelledSetError } from './labelled-set.rules.js';

const OWN_SET = 'test/matching/labelled.tsv';

const FLAG = '--json';

/**
 * The figures of a labelled set as one JSON object, of our own set when no file is named; with `--json` on one line.
 * @throws SettingsError when the file cannot be read or is no labelled set.
 */
export function evaluateMatching(rest: readonly string[]): string {
  const files = rest.filter((argument) => argument !== FLAG);
  const [file = OWN_SET] = files;
  if (files.length > 1 || file.startsWith('-')) {
    throw new SettingsError(['match:evaluate cannot be done: name one file, and --json for one line.']);
  }
  const texts = labelledTexts(textOf(file));
  if (!texts.ok) throw new SettingsError([`${file} cannot be used: ${wordsFor(texts.error)}`]);
  return JSON.stringify(
    evaluate(texts.value, () => performance.now()),
    null,
    rest.includes(FLAG) ? 0 : 2,
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError([`${file} cannot be used: it cannot be read.`]);
  }
}

function wordsFor(error: LabelledSetError): string {
  switch (error.kind) {
    case 'MissingColumn':
      return `its first line names no column ${error.column}; it needs kind, topic, group, lang and text, with tabs between.`;
    case 'UnknownKind':
      return `line ${error.line} is of kind "${error.found}"; it must be request or offer.`;
    case 'EmptyField':
      return `line ${error.line} says nothing in the column ${error.column}.`;
    case 'NothingToCompare':
      return `it holds ${error.requests} requests and ${error.offers} offers; it needs at least one of each.`;
    default:
      return assertNever(error);
  }
}
