import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '#platform';

import { ROOT } from './build.js';

const MAIN = join(ROOT, 'dist/apps/cli/src/main.js');

/** A built command as a newcomer runs it, with nothing in its environment but what is given. */
export class Command {
  output = '';
  readonly process: ChildProcess;
  /** What it ended with, once all that it printed has come. */
  readonly ended: Promise<number | null>;

  constructor(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.process = spawn(process.execPath, [MAIN, ...words], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'error', ...environment },
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (text: Buffer) => {
        this.output += text.toString();
      });
    }
    this.ended = once(this.process, 'close').then(([code]) => code as number | null);
  }

  /** Resolves when the start has printed that it runs. */
  async running(): Promise<void> {
    while (!this.output.includes('Ctrl-C stops everything')) {
      const ended = await Promise.race([
        once(this.process.stdout ?? this.process, 'data').then(() => null),
        this.ended.then(() => 'ended'),
      ]);
      if (ended !== null) throw new Error(`The start ended: ${this.output}`);
    }
  }

  /** Presses Ctrl-C and waits; answers what it ended with. */
  stop(): Promise<number | null> {
    this.process.kill('SIGINT');
    return this.ended;
  }
}

/** A folder and ports of one start, and what goes into its environment. */
export interface Place {
  readonly folder: string;
  readonly port: number;
  readonly desk: number;
  readonly environment: Readonly<Record<string, string>>;
  leave(): void;
}

/** Finds a folder and ports that nobody uses. */
export async function somewhere(more: Readonly<Record<string, string>> = {}): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'tijd-start-'));
  // As root the database runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  const [port, desk] = [await freePort(), await freePort()];
  return {
    folder,
    port,
    desk,
    environment: { DATA_DIR: folder, PORT: String(port), DESK_PORT: String(desk), ...more },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
}
