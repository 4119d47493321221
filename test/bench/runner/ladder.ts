import type { BenchOptions } from '../options.js';
import { difference } from './answers.js';
import { median, medianOf } from './figures.js';
import { ask, startRung, type Rung } from './rung.js';
import { takeWindow, type Window } from './window.js';

/** How a rung did over all rounds: medians, and its ratio to the bare server. */
export interface RungResult extends Window {
  readonly id: string;
  readonly label: string;
  /** Requests in a second, divided by those of the bare window that is nearest in time; the median over the rounds. */
  readonly ratio: number;
  /** CPU of the bare server and its store for one request, divided by this one's: steadier than requests in a second. */
  readonly cpuRatio: number | null;
  /** Null when no answer was compared. */
  readonly comparedAnswers: number | null;
  /** Where an answer differs from the bare server's: the rung is void. */
  readonly differs: string | null;
}

/** All rungs of one question. */
export interface LadderResult {
  readonly rungs: readonly RungResult[];
  /** Least and most of the bare server over all its windows: what lies closer together than these is noise. */
  readonly bareNoise: { readonly windows: number; readonly least: number; readonly most: number };
}

/** What is measured and how hard. */
export interface Ladder {
  readonly bare: Rung;
  readonly others: readonly Rung[];
  readonly connections: number;
  readonly comparedAnswers: number;
  /** How many times as long as usual a window is: slow questions need longer ones to be counted. */
  readonly windowTimes: number;
  /** Process ids of the servers that keep the data. */
  readonly stores: readonly number[];
}

/** A window, and that of the bare server which is nearest to it in time. */
export interface Pair {
  readonly window: Window;
  readonly nearest: Window;
}

interface Taken extends Pair {
  readonly rung: Rung;
}

/** The bare server is measured again before every so many others. */
const BARE_BEFORE_EVERY = 4;

/** Climbs the ladder, rung by rung and round by round. `tell` hears what goes on. */
export async function climb(
  ladder: Ladder,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<LadderResult> {
  const expected: unknown[] = [];
  const differs = new Map<string, string>();
  const taken: Taken[] = [];
  const bareWindows: Window[] = [];

  const measure = async (rung: Rung): Promise<Window> => {
    const running = await startRung(rung);
    try {
      for (const [index, request] of rung.requests.slice(0, ladder.comparedAnswers).entries()) {
        if (!rung.compared) break;
        const answer = await ask(running.url, request);
        if (rung === ladder.bare) expected[index] ??= answer;
        const found = difference(expected[index], answer);
        if (found !== null && !differs.has(rung.id)) differs.set(rung.id, `answer ${index + 1}: ${found}`);
      }
      const { requests } = rung;
      const { warmUpSeconds } = options;
      const windowSeconds = options.windowSeconds * ladder.windowTimes;
      const task = { requests, connections: ladder.connections, warmUpSeconds, windowSeconds };
      const window = await takeWindow(running, task, ladder.stores, options.tries);
      tell(`${rung.label}: ${window.perSecond.toFixed(0)} a second`);
      return window;
    } finally {
      await running.stop();
    }
  };
  const measureBare = async (): Promise<Window> => {
    const window = await measure(ladder.bare);
    bareWindows.push(window);
    return window;
  };

  for (let round = 1; round <= options.rounds; round += 1) {
    tell(`round ${round} of ${options.rounds}`);
    let before = await measureBare();
    for (let at = 0; at < ladder.others.length; at += BARE_BEFORE_EVERY) {
      const group = ladder.others.slice(at, at + BARE_BEFORE_EVERY);
      const windows: Window[] = [];
      for (const rung of group) windows.push(await measure(rung));
      const after = await measureBare();
      group.forEach((rung, place) => {
        const window = windows[place];
        const nearest = place < group.length / 2 ? before : after;
        if (window) taken.push({ rung, window, nearest });
      });
      before = after;
    }
  }

  const bare = bareWindows.map((window) => ({ rung: ladder.bare, window, nearest: window }));
  const rates = bareWindows.map(({ perSecond }) => perSecond);
  return {
    rungs: [ladder.bare, ...ladder.others].map((rung) => {
      const own = [...bare, ...taken].filter((one) => one.rung === rung);
      const compared = rung.compared ? ladder.comparedAnswers : null;
      return { ...summary(rung, own), comparedAnswers: compared, differs: differs.get(rung.id) ?? null };
    }),
    bareNoise: { windows: rates.length, least: Math.min(...rates), most: Math.max(...rates) },
  };
}

/** Medians of the windows of a rung, and its ratio to the bare window that is nearest to each. */
export function summary(
  rung: Pick<Rung, 'id' | 'label'>,
  taken: readonly Pair[],
): Omit<RungResult, 'comparedAnswers' | 'differs'> {
  const windows = taken.map(({ window }) => window);
  const cpu = ({ serverCpuMs, storeCpuMs }: Window): number | null =>
    serverCpuMs === null || storeCpuMs === null ? null : serverCpuMs + storeCpuMs;
  const cpuRatios = taken.map(({ window, nearest }) => {
    const [own, bare] = [cpu(window), cpu(nearest)];
    return own === null || bare === null ? null : bare / own;
  });
  const known = (value: (window: Window) => number | null): number | null => medianOf(windows.map(value));
  return {
    id: rung.id,
    label: rung.label,
    ratio: median(taken.map(({ window, nearest }) => window.perSecond / nearest.perSecond)),
    cpuRatio: medianOf(cpuRatios),
    perSecond: median(windows.map(({ perSecond }) => perSecond)),
    p50Ms: median(windows.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(windows.map(({ p99Ms }) => p99Ms)),
    serverCpuMs: known(({ serverCpuMs }) => serverCpuMs),
    storeCpuMs: known(({ storeCpuMs }) => storeCpuMs),
    memoryMib: known(({ memoryMib }) => memoryMib),
    kibAnAnswer: median(windows.map(({ kibAnAnswer }) => kibAnAnswer)),
    failures: windows.reduce((sum, { failures }) => sum + failures, 0),
    foreignCpu: known(({ foreignCpu }) => foreignCpu),
  };
}
