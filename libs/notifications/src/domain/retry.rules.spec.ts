import { describe, expect, it } from '@jest/globals';

import { isLeftAlone, missed, REACHED, retryAt, type MailServerSeen } from './retry.rules.js';

describe('trying again', () => {
  const now = new Date('2026-12-01T10:00:00Z');
  const late = new Date('2026-12-31T10:00:00Z');

  it('waits longer each time, from half a minute on, and gives up after eight attempts', () => {
    const waits = [1, 2, 3, 4, 7, 8].map((attempts) => retryAt(attempts, now, late)?.getTime());
    expect(waits.map((at) => (at === undefined ? null : (at - now.getTime()) / 1000))).toEqual([
      30,
      60,
      120,
      240,
      1920,
      null,
    ]);
  });

  it('gives up when it would be too late', () => {
    expect(retryAt(1, now, new Date(now.getTime() + 30_000))).toBeNull();
  });
});

describe('a mail server that is not reached', () => {
  const noon = new Date('2026-12-01T12:00:00Z');
  /** Seconds for which it is left alone after each of so many tries, each made as soon as it may be. */
  const rests = (tries: number): number[] => {
    let seen: MailServerSeen = REACHED;
    let now = noon;
    return Array.from({ length: tries }, () => {
      seen = missed(seen, now);
      const rest = ((seen.aloneUntil?.getTime() ?? 0) - now.getTime()) / 1000;
      now = seen.aloneUntil ?? now;
      return rest;
    });
  };

  it('is left alone for longer each time, at most for two minutes, however long it is away', () => {
    expect(rests(8)).toEqual([5, 10, 20, 40, 80, 120, 120, 120]);
    expect(rests(2000).at(-1)).toBe(120);
  });

  it('is tried again at the end of that time and not before', () => {
    const seen = missed(REACHED, noon);
    expect(isLeftAlone(REACHED, noon)).toBe(false);
    expect(isLeftAlone(seen, new Date(noon.getTime() + 4_999))).toBe(true);
    expect(isLeftAlone(seen, new Date(noon.getTime() + 5_000))).toBe(false);
  });

  it('is missed once by mails that leave at the same moment', () => {
    expect(missed(missed(REACHED, noon), noon)).toEqual(missed(REACHED, noon));
  });
});
