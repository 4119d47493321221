import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import type { BenchResult } from './result.js';
import { tablesOf } from './tables.js';

const PAGE = fileURLToPath(new URL('../../../../docs/performance.md', import.meta.url));
const BEGIN = '<!-- figures: written by npm run bench -- --write-docs -->';
const END = '<!-- end of the figures -->';

/** Puts the tables of a run between the marks in docs/performance.md; the words around them stay. */
export async function writeDocs(result: BenchResult): Promise<void> {
  const [before, rest] = readFileSync(PAGE, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/performance.md has lost the marks of its figures.');
  const page = `${before}${BEGIN}\n\n${tablesOf(result)}\n\n${END}${after}`;
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}
