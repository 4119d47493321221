import { describe, expect, it } from '@jest/globals';

import { exampleTalks } from '../terms/examples.data.js';
import { MOVES, otherSide, personOn, sideOf, stateAwaiting, waitingFor } from './talks.rules.js';
import type { NegotiationState } from './talks.rules.js';

describe('the table of moves', () => {
  it('reaches every state and leaves no agreement', () => {
    const reached = new Set<NegotiationState>(['awaitingRequester']);
    for (const state of reached) for (const next of MOVES[state]) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(MOVES).sort());
    expect(MOVES.agreed).toEqual([]);
  });
});

describe('the two sides', () => {
  it.each(['requester', 'helper'] as const)('know whose turn it is: the %s', (side) => {
    const talks = exampleTalks({ state: stateAwaiting(side) });
    expect(waitingFor(talks)).toBe(side);
    expect(sideOf(talks, personOn(talks, side))).toBe(side);
    expect(otherSide(otherSide(side))).toBe(side);
  });

  it('do not hold a stranger', () => {
    expect(sideOf(exampleTalks(), 'rui')).toBeNull();
  });
});
