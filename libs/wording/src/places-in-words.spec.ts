import { describe, expect, it } from '@jest/globals';

import { distanceInWords } from './index.js';

describe('distances', () => {
  // Seen red at 12 kilometres an hour, rounded to the minute, and without the longest ride.
  it('are told as people go, and never in metres', () => {
    expect([500, 1000, 1100, 3000, 9000, 15_000, 27_000].map((metres) => distanceInWords(metres, 'nl'))).toEqual([
      'op loopafstand',
      'op loopafstand',
      'ongeveer 5 minuten fietsen',
      'ongeveer 10 minuten fietsen',
      'ongeveer 35 minuten fietsen',
      'ongeveer 60 minuten fietsen',
      'meer dan een uur fietsen',
    ]);
    expect(distanceInWords(3000, 'en')).toBe('about 10 minutes by bicycle');
  });
});
