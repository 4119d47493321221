import { describe, expect, it } from '@jest/globals';

import { postApproved, postRefused } from './marketplace.events.js';

describe('the events of the marketplace', () => {
  it('stand in a row per post', () => {
    expect(postApproved({ postId: 'p1', revision: 2, authorId: 'fatma' })).toEqual({
      topic: 'post.approved',
      key: 'p1',
      payload: { postId: 'p1', revision: 2, authorId: 'fatma' },
    });
  });

  it('tell which rule a refusal named', () => {
    const event = postRefused({ postId: 'p1', revision: 1, authorId: 'fatma', rule: 'paidWork' });
    expect(event.payload.rule).toBe('paidWork');
  });
});
