import { readFileSync, writeFileSync } from 'node:fs';

import { SettingsError } from '#platform';

import * as story from '../story/operations.js';
import { documentsIn, listOf } from './operations-list.js';

const USUAL_PLACE = 'known-operations.json';

/**
 * Writes the list for `KNOWN_OPERATIONS` from .graphql files, or from the operations of the story when none is named.
 * @throws SettingsError when a file cannot be used.
 */
export function listOperations(rest: readonly string[]): void {
  const at = rest.indexOf('--to');
  const place = at < 0 ? USUAL_PLACE : rest[at + 1];
  if (place === undefined) throw new SettingsError(['operations:list cannot be done: name a file after --to.']);
  const names = at < 0 ? rest : rest.toSpliced(at, 2);
  const documents =
    names.length === 0 ? Object.values(story) : documentsIn(names.map((name) => ({ name, text: textOf(name) })));
  const list = listOf(documents);
  writeFileSync(place, `${JSON.stringify(list, null, 2)}\n`);
  console.log(`${place}: ${Object.keys(list).length} operations`);
}

function textOf(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    throw new SettingsError([`${name} cannot be used: it cannot be read.`]);
  }
}
