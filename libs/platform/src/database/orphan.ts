import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { DataFolderInUseError, isAlive } from './folder-owner.js';

const PATIENCE_MS = 20_000;
const LOOK_MS = 50;

/**
 * Ends a PostgreSQL whose parent was killed, in its fast way, and waits until it is gone. After a restart of the machine
 * its id may be that of any process, even of another PostgreSQL: only one that was started on this folder is ended.
 * @throws DataFolderInUseError where the machine does not tell what the process is
 */
export async function stopOrphan(databaseDir: string): Promise<void> {
  const pidFile = join(databaseDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const words = isAlive(pid) ? commandOf(pid) : '';
  if (words === null && isAlive(pid)) throw new DataFolderInUseError(dirname(databaseDir), pid);
  if (words !== null && isServerOf(words, databaseDir)) await end(pid);
  else rmSync(pidFile, { force: true });
}

/** Whether a process that was started with these words, parted by spaces or NUL, is the PostgreSQL of this folder. */
export function isServerOf(words: string, databaseDir: string): boolean {
  const line = `${words.replaceAll('\0', ' ').trim()} `;
  return /(^|[/\\])postgres(\.exe)? /.test(line) && line.includes(` -D ${databaseDir} `);
}

async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`The database process ${pid} of an earlier start does not stop.`);
    await new Promise((wake) => setTimeout(wake, LOOK_MS));
  }
}

/** The words that a process was started with; null where the machine does not tell. */
function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    const { status, stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  }
}
