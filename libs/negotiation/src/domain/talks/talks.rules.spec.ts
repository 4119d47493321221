import { describe, expect, it } from '@jest/globals';

import { exampleTalks } from '../terms/examples.data.js';
import { DEFAULT_LIMITS } from './talks-limits.rules.js';
import {
  MOVES,
  otherSide,
  personOn,
  sideOf,
  stallsBecause,
  standingVersion,
  stateAwaiting,
  waitingFor,
} from './talks.rules.js';
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

describe('talks', () => {
  it('leave each state by its own moves', () => {
    expect(MOVES).toEqual({
      awaitingRequester: ['awaitingHelper', 'agreed', 'closed'],
      awaitingHelper: ['awaitingRequester', 'agreed', 'closed'],
      agreed: [],
      closed: ['awaitingRequester', 'awaitingHelper'],
    });
  });

  it('stall once with each reason: when a broker is offered, and with the last counter', () => {
    const reasons = [3, 4, 5, 11, 12, 13].map((counters) => stallsBecause({ counters }, DEFAULT_LIMITS));
    expect(reasons).toEqual([null, 'mediationOffered', null, null, 'counterCap', null]);
    const atOnce = { ...DEFAULT_LIMITS, counterCap: 4 };
    expect(stallsBecause({ counters: 4 }, atOnce)).toBe('counterCap');
  });

  it('have no version that stands once the last one was taken back', () => {
    expect(standingVersion({ version: 3, termsHash: 'hash-3' })).toBe(3);
    expect(standingVersion({ version: 3, termsHash: null })).toBe(0);
  });
});
