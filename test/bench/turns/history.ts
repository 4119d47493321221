import type { BenchOptions } from '../options.js';
import { startRung, type Rung } from '../runner/rung.js';
import type { Window } from '../runner/window.js';
import { countersOf, type TalksMaker } from './talks.js';
import { takeTurns } from './take-turns.js';
import { OURS } from './turns-operations.data.js';

/** Turns that were made before the one that is measured. */
const BEFORE = { early: 4, late: 499 } as const;
const PARTS = 6;
const PART = 112;
const QUICK_PARTS = 2;

/** What a turn costs early and late in talks: milliseconds of CPU of server and store, or of time where CPU is not told. */
export interface HistoryResult {
  readonly earlyMs: number;
  readonly lateMs: number;
  readonly of: 'CPU' | 'time';
  readonly turns: number;
}

/** Makes the 5th turn in some talks and the 500th in others, in parts by turns so that both see the same machine. */
export async function measureHistory(
  maker: TalksMaker,
  rung: Rung,
  store: number,
  { quick }: BenchOptions,
): Promise<HistoryResult> {
  const parts = quick ? QUICK_PARTS : PARTS;
  const kinds = ['early', 'late'] as const;
  const talks = {
    early: await maker.make((parts + 1) * PART, BEFORE.early),
    late: await maker.make((parts + 1) * PART, BEFORE.late),
  };
  const windows: Record<(typeof kinds)[number], Window[]> = { early: [], late: [] };
  const running = await startRung(rung);
  try {
    for (let part = 0; part <= parts; part += 1) {
      for (const kind of kinds) {
        const some = talks[kind].slice(part * PART, (part + 1) * PART);
        const window = await takeTurns(running, countersOf(some, OURS), [store]);
        // The first part of each warms the server up.
        if (part > 0) windows[kind].push(window);
      }
    }
  } finally {
    await running.stop();
  }
  const known = Object.values(windows)
    .flat()
    .every((window) => cpuOf(window) !== null);
  const cost = (kind: keyof typeof windows): number => {
    const each = windows[kind].map((window) => (known ? (cpuOf(window) ?? 0) : 1_000 / window.perSecond));
    return each.reduce((sum, ms) => sum + ms, 0) / each.length;
  };
  return { earlyMs: cost('early'), lateMs: cost('late'), of: known ? 'CPU' : 'time', turns: parts * PART };
}

const cpuOf = ({ serverCpuMs, storeCpuMs }: Window): number | null =>
  serverCpuMs === null || storeCpuMs === null ? null : serverCpuMs + storeCpuMs;
