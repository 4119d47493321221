import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

import { peakMemory, readCpu, type CpuReading, type Watched } from './cpu.js';
import type { LoadMessage, LoadResult, LoadTask } from './load-messages.js';
import { heard } from './heard.js';
import { built, end, type RunningRung } from './rung.js';

/** How one server did in one stretch of time; CPU and memory are null where the system does not tell them. */
export interface Window {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly serverCpuMs: number | null;
  readonly storeCpuMs: number | null;
  readonly memoryMib: number | null;
  readonly kibAnAnswer: number;
  readonly failures: number;
  /** Share of the machine's cores that other programs used meanwhile. */
  readonly foreignCpu: number | null;
}

/** Above this share a window is taken again. */
export const MOST_FOREIGN_CPU = 0.04;

/** Loads a server and measures; a window in which other programs used the machine is taken again, and the best one kept. */
export async function takeWindow(
  rung: RunningRung,
  task: Omit<LoadTask, 'url'>,
  stores: readonly number[],
  tries: number,
): Promise<Window> {
  let best = await oneWindow(rung, { ...task, url: rung.url }, stores);
  for (let left = tries - 1; left > 0 && (best.foreignCpu ?? 0) > MOST_FOREIGN_CPU; left -= 1) {
    const next = await oneWindow(rung, { ...task, url: rung.url, warmUpSeconds: 0 }, stores);
    if ((next.foreignCpu ?? 0) < (best.foreignCpu ?? 0)) best = next;
  }
  return best;
}

/** Loads a server once and measures, whatever others did meanwhile. */
export async function oneWindow(rung: RunningRung, task: LoadTask, stores: readonly number[]): Promise<Window> {
  const load = fork(built('test/bench/load.bench.js'), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    load.send(task);
    const watched: Watched = { server: rung.pid, stores, load: load.pid ?? 0 };
    await heard<LoadMessage, 'begun'>(load, 'begun');
    const before = readCpu(watched);
    const { result } = await heard<LoadMessage, 'ended'>(load, 'ended');
    return windowOf(result, before, readCpu(watched), peakMemory(rung.pid));
  } finally {
    await end(load);
  }
}

function windowOf(
  result: LoadResult,
  before: CpuReading | null,
  after: CpuReading | null,
  memoryMib: number | null,
): Window {
  const known = before !== null && after !== null && result.answers > 0;
  const used = (part: keyof CpuReading): number => (known ? after[part] - before[part] : 0);
  const foreign = used('machine') - used('server') - used('store') - used('load');
  return {
    perSecond: result.answers / result.seconds,
    p50Ms: result.p50,
    p99Ms: result.p99,
    serverCpuMs: known ? (used('server') / result.answers) * 1_000 : null,
    storeCpuMs: known ? (used('store') / result.answers) * 1_000 : null,
    memoryMib,
    kibAnAnswer: result.bytes / Math.max(1, result.answers) / 1_024,
    failures: result.failures,
    foreignCpu: known ? Math.max(0, foreign / result.seconds / availableParallelism()) : null,
  };
}
