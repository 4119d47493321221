import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { differences } from './difference.rules.js';
import { exampleTerms } from './examples.data.js';
import { canonicalTerms, hashOfTerms } from './terms-hash.rules.js';
import { TERM_NAMES } from './terms.rules.js';
import type { Terms } from './terms.rules.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const changes: { readonly [Name in keyof Terms]: Partial<Terms> } = {
  what: { what: { activity: 'shopping', task: 'Alleen de zware dingen' } },
  when: { when: { kind: 'at', start: '2026-01-08T10:00', zone: 'Europe/Amsterdam', minutes: 60 } },
  howOften: { howOften: { kind: 'weekly', everyWeeks: 2 } },
  where: { where: { kind: 'publicPlace', name: 'De markt' } },
  inReturn: { inReturn: { kind: 'together', what: 'Koffie' } },
  until: { until: { kind: 'date', date: '2026-03-01' } },
  conditions: { conditions: 'Er is geen lift' },
};

describe('the hash of terms', () => {
  it('is of one published text', () => {
    expect(canonicalTerms(exampleTerms())).toBe(
      '{"conditions":"","howOften":{"everyWeeks":1,"kind":"weekly"},"inReturn":{"kind":"nothing"},"until":{"kind":"notNeeded"},"v":1,' +
        '"what":{"activity":"shopping","task":"Samen boodschappen doen bij de markt"},' +
        '"when":{"kind":"at","minutes":60,"start":"2026-01-06T10:00","zone":"Europe/Amsterdam"},"where":{"kind":"atRequester"}}',
    );
  });

  it('does not depend on the order in which the terms were written', () => {
    const reversed = Object.fromEntries(Object.entries(exampleTerms()).reverse()) as unknown as Terms;
    expect(hashOfTerms(reversed, sha256)).toBe(hashOfTerms(exampleTerms(), sha256));
  });

  it.each(TERM_NAMES)('is another one when "%s" changes', (name) => {
    expect(hashOfTerms(exampleTerms(changes[name]), sha256)).not.toBe(hashOfTerms(exampleTerms(), sha256));
  });
});

describe('the difference between two versions', () => {
  it('is empty between a version and itself', () => {
    expect(differences(exampleTerms(), exampleTerms())).toEqual([]);
  });

  it.each(TERM_NAMES)('is just "%s" when that is what changed', (name) => {
    const [before, after] = [exampleTerms(), exampleTerms(changes[name])];
    expect(differences(before, after)).toEqual([{ term: name, before: before[name], after: after[name] }]);
  });

  it('tells the three terms of a counter, in the order of the screens (S1)', () => {
    const after = exampleTerms({ ...changes.inReturn, ...changes.when, ...changes.howOften });
    expect(differences(exampleTerms(), after).map(({ term }) => term)).toEqual(['when', 'howOften', 'inReturn']);
  });
});
