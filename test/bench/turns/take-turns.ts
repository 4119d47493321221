import type { BenchRequest, RunningRung } from '../runner/rung.js';
import { oneWindow, type Window } from '../runner/window.js';

/** Neighbours who act at once. */
export const CLIENTS = 16;

/** Makes every turn once, over as many connections as there are clients; measured from the first to the last. */
export function takeTurns(
  running: RunningRung,
  requests: readonly BenchRequest[],
  stores: readonly number[],
): Promise<Window> {
  if (requests.length % CLIENTS > 0) throw new Error('Each client makes as many turns as the others.');
  const task = { url: running.url, requests, connections: CLIENTS, warmUpSeconds: 0, windowSeconds: 1 };
  return oneWindow(running, { ...task, once: true }, stores);
}
