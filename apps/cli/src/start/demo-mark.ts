import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'demo-world';
const MADE = 'made';

const stateOf = (folder: string): string | null => {
  const path = join(folder, FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

/** Whether the data folder holds the demo world. */
export const holdsDemo = (folder: string): boolean => stateOf(folder) === MADE;

/** Whether an earlier start was ended while it made the demo world; half a world is of no use to anybody. */
export const demoIsHalfMade = (folder: string): boolean => ![null, MADE].includes(stateOf(folder));

/** Notes that there is no demo world: the database was made anew. */
export const forgetDemo = (folder: string): void => rmSync(join(folder, FILE), { force: true });

/** Makes the demo world, and notes in the data folder that it is being made, then that it is. */
export async function withDemoMark(folder: string, make: () => Promise<void>): Promise<void> {
  writeFileSync(join(folder, FILE), 'being made');
  await make();
  writeFileSync(join(folder, FILE), MADE);
}
