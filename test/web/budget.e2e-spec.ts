import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { build } from '../faults/build.js';
import { BUILT, builtFiles } from './built.js';

const [MOST_SCRIPT, MOST_STYLE, MOST_MORE] = [130_000, 25_000, 40_000];

let manifest: ReturnType<typeof builtFiles>;
beforeAll(async () => {
  expect(await build()).toBe('');
  manifest = builtFiles();
}, 180_000);

/** What is loaded with some parts: they, and all that they import, each once. */
function filesOf(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const look = (name: string): void => {
    const built = manifest[name];
    if (!built || seen.has(name)) return;
    seen.add(name);
    for (const file of [built.file, ...(built.css ?? [])]) files.add(file);
    built.imports?.forEach(look);
  };
  names.forEach(look);
  return files;
}

const bytesOf = (files: Iterable<string>, ending: string): number =>
  [...files]
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length, 0);

const wordsOf = (room: string): string[] => ['nl', 'en'].map((locale) => `src/${room}/words.${locale}.ts`);
/** The larger of the two languages goes along: nobody loads both. */
const withWords = (rooms: readonly string[]): string[] =>
  rooms.map((room) =>
    wordsOf(room).reduce((most, name) =>
      bytesOf(filesOf([name]), 'js') > bytesOf(filesOf([most]), 'js') ? name : most,
    ),
  );

const FIRST = (): Set<string> => filesOf(['index.html', 'src/app/home.page.tsx', ...withWords(['app'])]);

describe('what a browser has to load', () => {
  it('is at most 130 kB of script and 25 kB of style for the first page, packed', () => {
    const first = FIRST();
    console.info(`First page: script ${bytesOf(first, 'js')} B, style ${bytesOf(first, 'css')} B, packed.`);
    expect(bytesOf(first, 'js')).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(bytesOf(first, 'css')).toBeLessThanOrEqual(MOST_STYLE);
  });

  it('is at most 40 kB more for each page after it', () => {
    const first = FIRST();
    const pages = Object.keys(manifest).filter((name) => name.endsWith('.page.tsx'));
    const figures = pages.map((name) => {
      const room = name.replace(/^src\//, '').replace(/\/[^/]+$/, '');
      const more = [...filesOf([name, ...withWords([room])])].filter((file) => !first.has(file));
      return { name, bytes: bytesOf(more, 'js') + bytesOf(more, 'css') };
    });
    const largest = figures.toSorted((a, b) => b.bytes - a.bytes);
    console.info(
      `Largest pages: ${largest
        .slice(0, 5)
        .map(({ name, bytes }) => `${name} ${bytes} B`)
        .join(', ')}.`,
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(figures.filter(({ bytes }) => bytes > MOST_MORE)).toEqual([]);
  });
});
