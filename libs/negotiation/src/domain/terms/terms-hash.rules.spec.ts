import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { checkTerms } from './check-terms.rules.js';
import { differences } from './difference.rules.js';
import { exampleTerms } from './examples.data.js';
import { planOccurrences } from '../times/occurrences.rules.js';
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

/** Texts and hashes as the first release stored them; nothing may make them read or hash another way. */
const STORED: readonly (readonly [what: string, canonical: string, hash: string])[] = [
  [
    'every second week',
    '{"conditions":"Er is geen lift","howOften":{"everyWeeks":2,"kind":"weekly"},"inReturn":{"kind":"together","what":"Koffie"},"until":{"date":"2026-06-30","kind":"date"},"v":1,"what":{"activity":"grocery-shopping","task":"Samen boodschappen doen"},"when":{"kind":"at","minutes":60,"start":"2026-01-06T10:00","zone":"Europe/Amsterdam"},"where":{"kind":"atRequester"}}',
    '8b86d0deb09a55596ed71c5b90ee2167880314956bcf877ccbe16492efe51a6d',
  ],
  [
    'the last Tuesday, on a way in free words',
    '{"conditions":"","howOften":{"kind":"monthly","weekdayOfMonth":-1},"inReturn":{"cents":450,"kind":"expenses","reason":"Benzine"},"until":{"kind":"notNeeded"},"v":1,"what":{"activity":"transport","task":"Naar het ziekenhuis en terug"},"when":{"kind":"at","minutes":180,"start":"2026-01-27T09:30","zone":"Europe/Amsterdam"},"where":{"fromArea":"de Haven","kind":"onTheWay","toArea":"het ziekenhuis"}}',
    'e907428412db1920e6269195c21d2774c4999af3ec0cef1e98effc918143732e',
  ],
  [
    'an open time',
    '{"conditions":"","howOften":{"kind":"once"},"inReturn":{"kind":"activity","postId":null,"task":"Nederlands oefenen"},"until":{"kind":"notNeeded"},"v":1,"what":{"activity":"language","task":"Thais leren"},"when":{"kind":"open","note":"In het weekend"},"where":{"kind":"open","note":"We bellen nog"}}',
    'a75e2481e8a233a4eb7271445b7d14aa8bdd2ede13b7f8f428c3d198a37ce88f',
  ],
];

describe('terms that were stored before', () => {
  it.each(STORED)('keep their text and their hash: %s', (_, canonical, hash) => {
    const { v, ...stored } = JSON.parse(canonical) as Terms & { v: number };
    expect(v).toBe(1);
    expect(canonicalTerms(stored)).toBe(canonical);
    expect(hashOfTerms(stored, sha256)).toBe(hash);
    // Said again in a counter they are the same terms.
    const checked = checkTerms(stored, new Date('2026-01-01T12:00:00Z'));
    expect(checked).toEqual({ ok: true, value: stored });
    expect(planOccurrences(stored, new Date('2026-01-01T12:00:00Z')).length > 0).toBe(stored.when.kind === 'at');
  });
});

describe('the published description', () => {
  const page = readFileSync(new URL('../../../../../docs/terms.md', import.meta.url), 'utf8');
  const [example = '', hash] = [...page.matchAll(/```text\n([^`]*)\n```/gu)].map(([, block]) => block);

  it('has an example whose hash anybody can compute', () => {
    const { v, ...terms } = JSON.parse(example) as Terms & { v: number };
    expect(v).toBe(1);
    expect(checkTerms(terms, new Date('2026-12-01T12:00:00Z'))).toEqual({ ok: true, value: terms });
    expect(canonicalTerms(terms)).toBe(example);
    expect(sha256(example)).toBe(hash);
    expect(hashOfTerms(terms, sha256)).toBe(hash);
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
