import { describe, expect, it } from '@jest/globals';

import { exampleTalks } from '../terms/examples.data.js';
import { talksAfter } from '../talks/talks.rules.js';
import { legTurns } from './ring-legs.rules.js';

const answerBy = new Date('2026-12-05T12:00:00Z');
const opened = exampleTalks({
  state: 'awaitingRequester',
  version: 0,
  termsHash: null,
  proposedBy: null,
  answerBy: new Date('2026-12-01T12:00:00Z'),
});

describe('the talks of a leg', () => {
  it.each([
    ['requester', 'helper', 'awaitingHelper'],
    ['helper', 'requester', 'awaitingRequester'],
  ] as const)('tell that a broker suggested, the %s put it forward and the %s accepted', (first, second, waiting) => {
    const turns = legTurns(opened, { brokerId: 'nadia', first, answerBy, hash: 'leg' });
    const beside = { ...opened, suggestion: 1 };
    const standing = {
      ...opened,
      state: waiting,
      version: 1,
      termsHash: 'leg',
      proposedBy: first,
      answerBy,
      suggestion: null,
    };
    expect(turns.map(({ talks }) => talks)).toEqual([opened, beside, standing]);
    expect(turns.map(({ decision: { turn, by, byBroker } }) => [turn, by, byBroker])).toEqual([
      ['suggest', null, 'nadia'],
      ['adopt', first, null],
      ['accept', second, null],
    ]);
    const [, , accepted] = turns;
    expect(accepted && talksAfter(accepted.talks, accepted.decision, null)).toEqual({ ...standing, state: 'agreed' });
  });

  it('keep what else is known of them', () => {
    const known = { ...opened, postId: 'post' };
    const turns = legTurns(known, { brokerId: 'nadia', first: 'helper', answerBy, hash: 'leg' });
    expect(turns.map(({ talks }) => talks.postId)).toEqual(['post', 'post', 'post']);
  });
});
