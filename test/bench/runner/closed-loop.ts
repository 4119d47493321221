import { Agent, request as open } from 'node:http';
import { availableParallelism } from 'node:os';

import { readCpu, type Watched } from './cpu.js';
import { percentile } from './figures.js';
import type { BenchRequest, RunningRung } from './rung.js';
import { MOST_FOREIGN_CPU } from './window.js';

/** How a server answers a few clients of which each asks again when it has its answer; CPU is for one request. */
export interface Loop {
  readonly answers: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly serverCpuMs: number | null;
  readonly storeCpuMs: number | null;
  /** Share of the machine's cores that other programs used meanwhile. */
  readonly foreignCpu: number | null;
  /** What was answered instead of data, the first time. */
  readonly wrong: string | null;
}

/** What one loop does. */
export interface LoopTask {
  /** Asked in turn, each client beginning elsewhere. */
  readonly requests: readonly BenchRequest[];
  readonly clients: number;
  readonly seconds: number;
}

/** A loop, taken again while other programs used the machine, `tries` times at most; the quietest is kept. */
export async function quietLoop(
  running: RunningRung,
  task: LoopTask,
  stores: readonly number[],
  tries: number,
): Promise<Loop> {
  let best = await closedLoop(running, task, stores);
  for (let left = tries - 1; left > 0 && (best.foreignCpu ?? 0) > MOST_FOREIGN_CPU; left -= 1) {
    const next = await closedLoop(running, task, stores);
    if (best.wrong !== null || (next.foreignCpu ?? 0) < (best.foreignCpu ?? 0))
      best = { ...next, wrong: best.wrong ?? next.wrong };
  }
  return best;
}

/**
 * Asks from this process, which does nothing else, and tells latencies finer than whole milliseconds. For a few clients
 * only: what the asking costs is part of every latency.
 */
export async function closedLoop(
  { url, pid }: RunningRung,
  { requests, clients, seconds }: LoopTask,
  stores: readonly number[],
): Promise<Loop> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const latencies: number[] = [];
  let wrong: string | null = null;
  const watched: Watched = { server: pid, stores, load: process.pid };
  const before = readCpu(watched);
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      let at = Math.floor((client * requests.length) / clients);
      while (performance.now() < until) {
        const asked = requests[at++ % requests.length];
        if (!asked) return;
        const askedAt = performance.now();
        const answer = await askOver(agent, url, asked);
        latencies.push(performance.now() - askedAt);
        if (!isData(answer)) wrong ??= answer.slice(0, 300);
      }
    }),
  );
  const took = (performance.now() - startedAt) / 1_000;
  const after = readCpu(watched);
  agent.destroy();
  const used = (part: keyof Watched | 'machine'): number | null => {
    const name = part === 'stores' ? 'store' : part;
    return before && after && latencies.length > 0 ? after[name] - before[name] : null;
  };
  const each = (part: keyof Watched): number | null => {
    const cpu = used(part);
    return cpu === null ? null : (cpu / latencies.length) * 1_000;
  };
  const others = (['server', 'stores', 'load'] as const).reduce((sum, part) => sum + (used(part) ?? 0), 0);
  const machine = used('machine');
  return {
    answers: latencies.length,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    serverCpuMs: each('server'),
    storeCpuMs: each('stores'),
    foreignCpu: machine === null ? null : Math.max(0, (machine - others) / took / availableParallelism()),
    wrong,
  };
}

/** Whether an answer is what was asked for: data, without any error beside it. */
const isData = (answer: string): boolean => answer.startsWith('{"data":{') && !answer.includes('"errors":[');

function askOver(agent: Agent, url: string, { body, headers }: BenchRequest): Promise<string> {
  return new Promise((answered, failed) => {
    const sent = open(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    sent.on('error', failed);
    sent.on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => answered(Buffer.concat(pieces).toString()));
      response.on('error', failed);
    });
    sent.end(body);
  });
}
