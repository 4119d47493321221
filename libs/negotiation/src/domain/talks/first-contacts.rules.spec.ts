import { describe, expect, it } from '@jest/globals';

import { firstContactsADay, waitForContact } from './first-contacts.rules.js';

const now = new Date('2026-03-20T12:00:00Z');
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

describe('first contacts', () => {
  it('are five a day in the first seven days, then twenty', () => {
    expect([ago(0), ago(7 * 24 - 1), ago(7 * 24)].map((since) => firstContactsADay(since, now))).toEqual([5, 5, 20]);
  });

  it('are possible again a day after the oldest that counts', () => {
    expect([null, ago(24), ago(23)].map((oldest) => waitForContact(oldest, now))).toEqual([null, null, 3600]);
    const halfASecond = new Date(ago(24).getTime() + 500);
    expect(waitForContact(halfASecond, now)).toBe(1);
  });
});
