import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ICruiseOptions, ICruiseResult } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

import type { Planted } from './planted.data.js';
import { ALLOWED, FORBIDDEN } from './planted.data.js';

/** Milliseconds for a look at the whole tree, also on a busy machine. */
const PATIENCE = 30_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let options: ICruiseOptions;
let planted: string;

/** The violations in the tree at `baseDir`, each as `file: rule`, sorted. */
async function violationsIn(baseDir: string): Promise<string[]> {
  const { output } = await cruise(['apps', 'libs'], { ...options, baseDir });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();
}

function plant(files: readonly Planted[]): string {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { imports: object };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', imports }));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

beforeAll(async () => {
  options = await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.cjs'));
  planted = plant([...ALLOWED, ...FORBIDDEN]);
});

afterAll(() => {
  rmSync(planted, { recursive: true });
});

describe('the architecture', () => {
  it(
    'is kept by every import of this tree',
    async () => {
      expect(await violationsIn(ROOT)).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the rules of the architecture', () => {
  it('each have an import planted that breaks them', () => {
    const rules = options.ruleSet?.forbidden?.map(({ name }) => name) ?? [];
    expect([...new Set(FORBIDDEN.flatMap(({ breaks }) => breaks))].sort()).toEqual(rules.sort());
  });

  it(
    'see every planted break, and nothing in what is allowed',
    async () => {
      const expected = FORBIDDEN.flatMap(({ path, breaks }) => breaks.map((rule) => `${path}: ${rule}`)).sort();
      expect(await violationsIn(planted)).toEqual(expected);
    },
    PATIENCE,
  );
});
