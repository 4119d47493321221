import { describe, expect, it } from '@jest/globals';

import { emptyInterview, interviewInput } from './interview.rules.js';

const draft = {
  ...emptyInterview('2026-03-03'),
  firstName: ' Nel ',
  areaCode: 'BU00340101',
  needs: 'Een lamp ophangen.',
};

describe('an interview', () => {
  // Seen red with `posts` ticked from the beginning.
  it('gives no part of a mandate that nobody ticked', () => {
    expect(interviewInput(draft).mandate).toEqual({ scopes: [], months: 6, givenOn: '2026-03-03', written: false });
  });

  // Seen red with what is shared taken from whether it is filled in.
  it('opens nothing that nobody ticked', () => {
    expect(interviewInput({ ...draft, phone: '0612345678', address: 'Dorpsstraat 1' })).toMatchObject({
      phone: '0612345678',
      sharePhone: false,
      shareAddress: false,
    });
  });

  // Seen red with empty texts sent as they are.
  it('leaves out what was not told', () => {
    expect(interviewInput({ ...draft, phone: '  ' })).toMatchObject({ firstName: 'Nel', phone: null, address: null });
  });
});
