import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../faults/build.js';

/** Where the build of the screens stands. */
export const BUILT = join(ROOT, 'dist/web');

/** A file of the build, as its manifest tells it. */
export interface BuiltFile {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What was built of which source; there is one once the build is done. */
export const builtFiles = (): Readonly<Record<string, BuiltFile>> =>
  JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, BuiltFile>>;
