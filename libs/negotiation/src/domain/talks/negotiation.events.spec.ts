import { describe, expect, it } from '@jest/globals';

import { agreementFormed, negotiationClosed, negotiationProposed, occurrenceMoved } from './negotiation.events.js';

describe('what negotiation tells the others', () => {
  it('keeps the order of one talk, and of one agreement', () => {
    const between = { by: 'jan', to: 'fatma' };
    expect(negotiationProposed({ negotiationId: 'talks', version: 2, ...between })).toEqual({
      topic: 'negotiation.proposed',
      key: 'talks',
      payload: { negotiationId: 'talks', version: 2, by: 'jan', to: 'fatma' },
    });
    expect(negotiationClosed({ negotiationId: 'talks', because: 'noAnswer', by: null }).payload).toEqual({
      negotiationId: 'talks',
      because: 'noAnswer',
      by: null,
    });
    expect(agreementFormed({ negotiationId: 'talks', agreementId: 'promise', version: 2 }).key).toBe('promise');
    expect(
      occurrenceMoved({ negotiationId: 'talks', agreementId: 'promise', occurrenceId: 'first', ...between }).key,
    ).toBe('promise');
  });
});
