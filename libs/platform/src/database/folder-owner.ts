import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OWNER_FILE = 'owner.pid';

/** Another start owns the data folder. */
export class DataFolderInUseError extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that one first, or set DATA_DIR to another folder.`,
    );
    this.name = 'DataFolderInUseError';
  }
}

/** Who asked for the folder, in the order in which they asked. */
interface Claim {
  readonly pid: number;
  readonly mark: string;
}

/** The claims of this process; a process id alone may be one that an earlier process had, as it is in containers. */
const ours = new Set<string>();

/**
 * Makes this process the owner of a data folder; answers how it gives it back. Everybody adds a line to one file, and
 * the first line of a living process owns the folder: the file system keeps lines in order, so of many starts at the
 * same instant exactly one wins, also over the line of an owner that is dead.
 * @throws DataFolderInUseError
 */
export function takeOwnership(folder: string): () => void {
  const path = join(folder, OWNER_FILE);
  const mark = randomBytes(8).toString('hex');
  ours.add(mark);
  for (;;) {
    appendFileSync(path, `\n${process.pid} ${mark}\n`);
    const claims = claimsIn(path);
    // An owner that left or tidied up in this moment took our line along: then we ask again.
    if (!claims.some((claim) => claim.mark === mark)) continue;
    const owner = claims.find(isHeld);
    if (owner?.mark !== mark) {
      ours.delete(mark);
      throw new DataFolderInUseError(folder, owner?.pid ?? 0);
    }
    // Only an owner rewrites the file; what the dead left behind goes.
    writeFileSync(`${path}.${mark}`, `${process.pid} ${mark}\n`);
    renameSync(`${path}.${mark}`, path);
    return () => {
      ours.delete(mark);
      rmSync(path, { force: true });
    };
  }
}

function claimsIn(path: string): Claim[] {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [pid, mark = ''] = line.split(' ');
      return { pid: Number(pid), mark };
    });
}

const isHeld = ({ pid, mark }: Claim): boolean => (pid === process.pid ? ours.has(mark) : isAlive(pid));

/** Whether a process of this id lives, also one of another user. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
