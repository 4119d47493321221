import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { openSigned, sign } from './tokens.js';

const SECRET = 'a secret that is long enough to sign';

describe('a signed text', () => {
  it('opens for its purpose and for no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const signed = sign(text, 'cursor', SECRET);
        expect(openSigned(signed, 'cursor', SECRET)).toBe(text);
        expect(openSigned(signed, 'unsubscribe', SECRET)).toBeNull();
        expect(openSigned(signed, 'cursor', `${SECRET}!`)).toBeNull();
      }),
    );
  });

  it('does not open when one character was changed', () => {
    const signed = sign('["2026-01-01","a"]', 'cursor', SECRET);
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.constantFrom('A', 'b', '.', '-'), (at, other) => {
        fc.pre(signed[at] !== other);
        expect(openSigned(signed.slice(0, at) + other + signed.slice(at + 1), 'cursor', SECRET)).toBeNull();
      }),
    );
  });
});
