import { describe, expect, it } from '@jest/globals';

import { exampleTerms } from '../terms/examples.data.js';
import { withStanding } from './standing.rules.js';

const stale = { kind: 'StaleVersion', standingVersion: 3 } as const;
const talks = { version: 3, termsHash: 'hash-3', proposedBy: 'helper' } as const;
const seen = exampleTerms();
const standing = exampleTerms({ conditions: 'Er is een hond' });

describe('whoever answered an older version', () => {
  it('reads what stands now and what changed since', () => {
    expect(withStanding(stale, talks, standing, seen)).toEqual({
      ...stale,
      standing: { version: 3, side: 'helper', termsHash: 'hash-3', terms: standing },
      seen,
      differences: [{ term: 'conditions', before: '', after: 'Er is een hond' }],
    });
  });

  it.each([
    ['no terms are there', talks, null],
    ['the last version was taken back', { ...talks, termsHash: null, proposedBy: null }, null],
    ['a version has no hash any more', { ...talks, termsHash: null }, standing],
    ['nobody put it forward', { ...talks, proposedBy: null }, standing],
  ])('reads that nothing stands when %s', (_, given, terms) => {
    expect(withStanding(stale, given, terms, seen)).toMatchObject({ standing: null, seen });
  });

  it('reads no differences when nobody knows what was seen, or nothing stands', () => {
    expect(withStanding(stale, talks, standing, null)).toMatchObject({ seen: null, differences: [] });
    expect(withStanding(stale, talks, null, seen)).toMatchObject({ differences: [] });
  });

  it('gets every other refusal as it is', () => {
    const refusal = { kind: 'CounterCap', limit: 12 } as const;
    expect(withStanding(refusal, talks, standing, seen)).toBe(refusal);
  });
});
