import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { freePort } from '#platform';

/** One question to a server. */
export interface BenchRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server that is measured. */
export interface Rung {
  readonly id: string;
  readonly label: string;
  /** Path of its program, from the folder of the built code. */
  readonly program: string;
  /** Options of Node, when it runs with others than its defaults. */
  readonly nodeOptions?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly path: string;
  /** The same questions in the same order as every other rung, in its own form. */
  readonly requests: readonly BenchRequest[];
  /** False where the answer is a constant. */
  readonly compared: boolean;
  /** Hears what it prints, when somebody wants to know. */
  readonly heard?: (text: string) => void;
}

/** A rung that runs. */
export interface RunningRung {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const BUILT = new URL('../../../', import.meta.url);
const LONGEST_START_MS = 60_000;

/** The file of a built program. */
export const built = (program: string): string => fileURLToPath(new URL(program, BUILT));

/** Starts a rung as a process of its own and waits until it answers. */
export async function startRung(rung: Rung): Promise<RunningRung> {
  const port = await freePort();
  const child = fork(built(rung.program), [], {
    execArgv: [...(rung.nodeOptions ?? [])],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...rung.environment, PORT: String(port) },
    stdio: ['ignore', rung.heard ? 'pipe' : 'ignore', 'pipe', 'ipc'],
  });
  child.stdout?.on('data', (text: Buffer) => rung.heard?.(text.toString()));
  let complaints = '';
  child.stderr?.on('data', (text: Buffer) => (complaints = (complaints + text.toString()).slice(-2_000)));
  const url = `http://127.0.0.1:${port}${rung.path}`;
  const [first] = rung.requests;
  const deadline = Date.now() + LONGEST_START_MS;
  while (first !== undefined && !(await answers(url, first))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${rung.label} does not answer. ${complaints}`);
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  return { url, pid: child.pid ?? 0, stop: () => end(child) };
}

/** Asks one question. */
export async function ask(url: string, { body, headers }: BenchRequest): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.json();
}

/** Ends a process in order, or after five seconds without. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(hurry);
}

async function answers(url: string, request: BenchRequest): Promise<boolean> {
  try {
    const response = await fetch(url, { method: 'POST', ...request });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
