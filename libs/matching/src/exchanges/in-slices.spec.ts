import { describe, expect, it } from '@jest/globals';

import { toEnd, type Work } from '../domain/exchange/work.js';
import { inSlices } from './in-slices.js';

/** Work that stops often, until so much time went by. */
function* busyFor(ms: number): Work<string> {
  const until = performance.now() + ms;
  while (performance.now() < until) yield;
  return 'done';
}

describe('long work in slices', () => {
  // Seen red: without the pause between two slices.
  it('lets others have their turn before it is done', async () => {
    let over = false;
    let turns = 0;
    const next = (): void => {
      turns += 1;
      if (!over) setImmediate(next);
    };
    setImmediate(next);
    const work = inSlices(busyFor(100));
    expect(await work.finally(() => (over = true))).toBe('done');
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('answers what it answers in one go', async () => {
    expect(await inSlices(busyFor(1))).toBe(toEnd(busyFor(1)));
  });
});
