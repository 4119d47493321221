import { describe, expect, it } from '@jest/globals';

import { MASK } from './contact.rules.js';
import { exampleTerms } from '../terms/examples.data.js';
import { maskTerms } from './masked-terms.rules.js';

describe('contact details in terms', () => {
  it('are masked in every free text before an agreement', () => {
    const { terms, masked } = maskTerms(
      exampleTerms({
        where: { kind: 'publicPlace', name: 'Buurthuis, bel 06 12345678' },
        conditions: 'Mail jan@example.org',
      }),
    );
    expect(masked).toBe(true);
    expect(terms.where).toEqual({ kind: 'publicPlace', name: `Buurthuis, bel ${MASK}` });
    expect(terms.conditions).toBe(`Mail ${MASK}`);
  });

  it('leave other terms as they are', () => {
    expect(maskTerms(exampleTerms())).toEqual({ terms: exampleTerms(), masked: false });
  });
});
