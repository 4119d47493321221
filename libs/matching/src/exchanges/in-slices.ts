import { setImmediate } from 'node:timers/promises';

import type { Work } from '../domain/exchange/work.js';

/** After so long everything else that waits in the process has its turn. */
const SLICE_MS = 20;

/** Does long work a slice at a time: it takes a little longer, and nothing else in the process stands still for it. */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await setImmediate();
  }
}
