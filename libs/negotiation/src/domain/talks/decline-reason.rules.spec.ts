import { describe, expect, it } from '@jest/globals';

import { declineReason } from './decline-reason.rules.js';
import { NOT_CHOSEN_REASONS } from './reasons.data.js';

const vacancy = { aboutVacancy: true };
const neighbours = { aboutVacancy: false };

describe('a no of an organisation', () => {
  it.each(NOT_CHOSEN_REASONS)('says why: %s', (reason) => {
    expect(declineReason(vacancy, 'requester', reason)).toEqual({ ok: true, value: reason });
  });

  it.each([null, 'ill', 'noClick'] as const)('is refused with %s', (reason) => {
    expect(declineReason(vacancy, 'requester', reason)).toEqual({ ok: false, error: { kind: 'ReasonNeeded' } });
  });
});

describe('a no of anybody else', () => {
  it.each([
    [vacancy, 'helper'],
    [neighbours, 'requester'],
    [neighbours, 'helper'],
  ] as const)('needs no reason, and keeps one: %j %s', (talks, side) => {
    expect(declineReason(talks, side, null)).toEqual({ ok: true, value: null });
    expect(declineReason(talks, side, 'ill')).toEqual({ ok: true, value: 'ill' });
    expect(declineReason(talks, side, 'placeFilled')).toEqual({ ok: true, value: 'other' });
  });
});
