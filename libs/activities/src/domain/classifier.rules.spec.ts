import { describe, expect, it } from '@jest/globals';

import { learnFrom } from './classifier.rules.js';
import type { Lesson } from './classifier.rules.js';

const features = (words: string): ReadonlyMap<string, number> => new Map(words.split(' ').map((word) => [word, 1]));
const lesson = (words: string, belongsTo: number, counts = 1): Lesson => ({
  features: features(words),
  belongsTo,
  counts,
});

const DOG = 0;
const GRASS = 1;
const LESSONS = [lesson('hond lopen graag', DOG), lesson('hond uitlaten', DOG), lesson('gras maaien graag', GRASS)];
const NEVER_MET = 2;
const CLASSES = 3;

const scores = (words: string, lessons = LESSONS): number[] =>
  Array.from(learnFrom(lessons, CLASSES).scores(features(words)));

describe('learnFrom', () => {
  // Seen red with the sign of a step turned round.
  it('speaks for the class in which a feature was met', () => {
    expect(scores('hond')[DOG]).toBeGreaterThan(1);
    expect(scores('maaien')[GRASS]).toBeGreaterThan(1);
  });

  // Seen red with the same.
  it('lets a feature of several classes say less than one of its own', () => {
    const [, grass = 0] = scores('graag maaien');
    expect(scores('graag')[GRASS] ?? 0).toBeLessThan(grass);
    expect(Math.abs(scores('graag')[DOG] ?? 0)).toBeLessThan(scores('hond')[DOG] ?? 0);
  });

  it('says nothing of features and classes that were never met', () => {
    expect(scores('fiets')).toEqual([0, 0, 0]);
    expect(scores('hond')[GRASS]).toBe(0);
    expect(scores('hond lopen graag')[NEVER_MET]).toBe(0);
  });

  it('learns the same from the same lessons', () => {
    expect(scores('hond graag')).toEqual(scores('hond graag'));
  });

  // Seen red with `lesson.counts` left out of a step.
  it('learns more from a lesson that counts more', () => {
    const [dog = 0, grass = 0] = scores('graag', [lesson('graag', DOG, 3), lesson('graag', GRASS)]);
    expect(dog).toBeGreaterThan(grass);
    const [less = 0, more = 0] = scores('graag', [lesson('graag', DOG), lesson('graag', GRASS, 3)]);
    expect(more).toBeGreaterThan(less);
  });
});
