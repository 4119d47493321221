import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import type { Part } from '../options.js';
import { onlyPart, type BenchResult } from './result.js';
import { tablesOf } from './tables.js';

const PAGE = fileURLToPath(new URL('../../../../docs/performance.md', import.meta.url));
const begin = (part: Part): string => `<!-- figures of ${part}: written by npm run bench -- --write-docs -->`;
const end = (part: Part): string => `<!-- end of ${part} -->`;

/** Puts the tables of each part that was measured between its marks in docs/performance.md; all else stays. */
export async function writeDocs(result: BenchResult, parts: readonly Part[]): Promise<void> {
  const page = parts.reduce(
    (text, part) => withPart(text, part, tablesOf(onlyPart(result, part))),
    readFileSync(PAGE, 'utf8'),
  );
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

function withPart(page: string, part: Part, tables: string): string {
  const [before, rest] = page.split(begin(part));
  const after = rest?.split(end(part))[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/performance.md has lost the marks of ${part}.`);
  return `${before}${begin(part)}\n\n${tables}\n\n${end(part)}${after}`;
}
