import { describe, expect, it } from '@jest/globals';

import { areasNamed } from './area-names.rules.js';

const area = (name: string) => ({ code: name, name, parentCode: null });
const AREAS = ['De Werven', 'Stedenwijk', 'Waterwijk-Oost', 'Regenboogbuurt', 'Lumièrepark', 'Wervelwindbuurt'].map(
  area,
);
const names = (typed: string): string[] => areasNamed(AREAS, typed).map(({ name }) => name);

// Seen red: without the ranks (the order of the list), and without `normalize` (no accents).
describe('areas by name', () => {
  it('shows what begins so before what has a word that does', () => {
    expect(names('wer')).toEqual(['Wervelwindbuurt', 'De Werven']);
  });
  it('finds letters in the middle of a word too', () => {
    expect(names('wijk')).toEqual(['Stedenwijk', 'Waterwijk-Oost']);
  });
  it('asks for no accents, signs or capitals', () => {
    expect(names('LUMIERE')).toEqual(['Lumièrepark']);
    expect(names('waterwijk oost')).toEqual(['Waterwijk-Oost']);
  });
  it('shows nothing while nothing was typed', () => {
    expect(names('  ')).toEqual([]);
  });
});
