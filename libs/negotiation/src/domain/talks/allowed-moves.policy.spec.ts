import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Result } from '#kernel';

import { allowedMoves, MOVE_NAMES } from './allowed-moves.policy.js';
import type { Move } from './allowed-moves.policy.js';
import { exampleTalks, exampleTerms } from '../terms/examples.data.js';
import { DEFAULT_LIMITS } from './talks-limits.rules.js';
import { MOVES, standingVersion, stateAwaiting, talksAfter } from './talks.rules.js';
import type { Decision, NegotiationState, Talks } from './talks.rules.js';
import * as mediation from './mediation.rules.js';
import * as turns from './turns.rules.js';

const limits = { ...DEFAULT_LIMITS, counterCap: 3 };
const standing = exampleTerms();
const suggested = { hash: 'beside', terms: exampleTerms({ when: { kind: 'open', note: 'Wij bellen' } }) };
const next = exampleTerms({ conditions: 'Er is een hond' });
const begin = new Date('2025-12-20T12:00:00Z');

const decide: Record<Move, (talks: Talks, by: string, now: Date) => Result<Decision, { readonly kind: string }>> = {
  accept: (talks, by, now) =>
    turns.accept(talks, by, { version: standingVersion(talks), termsHash: talks.termsHash ?? '' }, standing, now),
  counter: (talks, by, now) =>
    turns.counter(talks, by, { seenVersion: standingVersion(talks) }, standing, next, now, limits),
  propose: (talks, by, now) => turns.propose(talks, by, standing, now, limits),
  withdrawProposal: (talks, by, now) => turns.withdrawProposal(talks, by, now, limits),
  decline: (talks, by) => turns.decline(talks, by),
  leave: (talks, by) => turns.leave(talks, by),
  ask: (talks, by) => turns.remark(talks, by, 'ask'),
  message: (talks, by) => turns.remark(talks, by, 'message'),
  askMediation: (talks, by) => mediation.askMediation(talks, by),
  stopMediation: (talks, by) => mediation.stopMediation(talks, by),
  adopt: (talks, by, now) =>
    mediation.adopt(talks, by, { suggestion: 1, termsHash: 'beside' }, suggested, standing, now, limits),
};

const person = fc.constantFrom('fatma', 'jan');
const states = Object.keys(MOVES) as NegotiationState[];
const anyTalks = fc
  .record({
    state: fc.constantFrom(...states),
    version: fc.integer({ min: 0, max: 5 }),
    stands: fc.boolean(),
    counters: fc.integer({ min: 0, max: 4 }),
    because: fc.constantFrom('declined' as const, 'noAnswer' as const, 'blocked' as const),
    mediation: fc.constantFrom(null, 'askedByRequester' as const, 'askedByHelper' as const, 'agreed' as const),
    suggestion: fc.constantFrom(null, 1),
  })
  .map(({ state, version, stands, counters, because, mediation: asked, suggestion: beside }) => {
    const proposedBy = state === 'awaitingRequester' ? ('helper' as const) : ('requester' as const);
    const closedBecause = state === 'closed' ? because : null;
    const proposal = stands && version > 0 ? { termsHash: 'hash', proposedBy } : { termsHash: null, proposedBy: null };
    const open = state.startsWith('awaiting');
    const mediated = open || closedBecause === 'noAnswer' ? asked : null;
    const suggestion = open ? beside : null;
    return exampleTalks({ state, version, counters, closedBecause, mediation: mediated, suggestion, ...proposal });
  });

describe('the moves that are open', () => {
  it('are just those that the rules do not refuse for state, turn, cap or time', () => {
    fc.assert(
      fc.property(anyTalks, person, fc.integer({ min: -1, max: 1 }), (talks, viewer, late) => {
        const now = new Date(talks.answerBy.getTime() + late);
        const accepted = MOVE_NAMES.filter((move) => decide[move](talks, viewer, now).ok);
        expect(allowedMoves(talks, viewer, now, limits)).toEqual(accepted);
      }),
      { numRuns: 500 },
    );
  });

  it('are none for a stranger', () => {
    expect(allowedMoves(exampleTalks(), 'rui', begin, limits)).toEqual([]);
  });

  it('are to wait, to talk or to go for the one who proposed', () => {
    const waiting = ['withdrawProposal', 'decline', 'leave', 'ask', 'message', 'askMediation'];
    expect(allowedMoves(exampleTalks(), 'fatma', begin, limits)).toEqual(waiting);
  });
});

describe('talks, whatever the two do', () => {
  it('move by the table, never count back, and are settled by the side that did not propose', () => {
    const act = fc.record({ move: fc.constantFrom(...MOVE_NAMES), by: person, hours: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let talks = exampleTalks({ state: stateAwaiting('requester'), version: 0, termsHash: null, proposedBy: null });
        let now = begin;
        for (const { move, by, hours } of acts) {
          now = new Date(now.getTime() + hours * 3_600_000);
          const decided = decide[move](talks, by, now);
          if (!decided.ok) continue;
          const after = talksAfter(talks, decided.value, `hash-${decided.value.version}`);
          const legal: readonly NegotiationState[] = MOVES[talks.state];
          expect(after.state === talks.state || legal.includes(after.state)).toBe(true);
          expect(after.version).toBeGreaterThanOrEqual(talks.version);
          expect(after.version).toBeLessThanOrEqual(1 + limits.counterCap);
          expect(after.proposedBy === null).toBe(after.termsHash === null);
          if (after.state === 'agreed' && move === 'accept') expect(decided.value.by).not.toBe(after.proposedBy);
          talks = after;
        }
      }),
      { numRuns: 300 },
    );
  });
});
