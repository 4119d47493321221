import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { legField, postFits } from './ring-posts.rules.js';
import {
  acceptRing,
  canonicalRing,
  changeRing,
  declineRing,
  inCircle,
  ringAnswerBy,
  RING_MOVES,
  wishRing,
  type Ring,
  type RingLeg,
} from './ring.rules.js';
import { DEFAULT_LIMITS } from '../talks/talks-limits.rules.js';
import type { Terms } from '../terms/terms.rules.js';

const noon = new Date('2026-12-01T12:00:00Z');
const later = new Date('2026-12-01T12:00:01Z');
const seen = { version: 2, hash: 'two' };

const ring = (other: Partial<Ring> = {}): Ring => ({
  state: 'proposed',
  version: 2,
  hash: 'two',
  answerBy: later,
  parties: ['an', 'bo', 'cas'],
  legs: [],
  consented: [],
  wished: [],
  ...other,
});
const pairs = (...names: string[]) => names.map((pair) => ({ helperId: pair[0]!, helpedId: pair[1]! }));
const terms = (start: string): Terms => ({
  what: { activity: 'odd-jobs', task: 'Een lamp ophangen' },
  when: { kind: 'at', start, zone: 'Europe/Amsterdam', minutes: 60 },
  howOften: { kind: 'once' },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'passItOn' },
  until: { kind: 'notNeeded' },
  conditions: '',
});

describe('a circle', () => {
  it('goes round from the first leg, in whatever order the legs come', () => {
    const circle = inCircle(pairs('ab', 'ca', 'bc'));
    expect(circle).toEqual({ ok: true, value: pairs('ab', 'bc', 'ca') });
    expect(inCircle(pairs('ab', 'bc', 'cd', 'de', 'ea')).ok).toBe(true);
  });

  it.each([
    ['two people', pairs('ab', 'ba'), 'tooFew', 3],
    ['six people', pairs('ab', 'bc', 'cd', 'de', 'ef', 'fa'), 'tooMany', 5],
    ['one who helps themself', pairs('aa', 'bc', 'cb'), 'noCircle', null],
    ['two circles', pairs('ab', 'ba', 'cd', 'dc'), 'noCircle', null],
    ['one who helps twice', pairs('ab', 'bc', 'ca', 'ac'), 'noCircle', null],
    ['one who is helped twice', pairs('ab', 'bc', 'cb'), 'noCircle', null],
    ['a chain', pairs('ab', 'bc', 'cd'), 'noCircle', null],
  ])('is not made by %s', (_, legs, rule, bound) => {
    expect(inCircle(legs)).toEqual({ ok: false, error: { kind: 'RingShape', rule, bound } });
  });

  it('is exactly what helps each once and is whole, of all ways to pair three to five people', () => {
    const size = fc.integer({ min: 3, max: 5 });
    const helped = size.chain((n) => fc.array(fc.nat(n - 1), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(helped, (next) => {
        const legs = next.map((to, from) => ({ helperId: String(from), helpedId: String(to) }));
        let at = 0;
        const met = new Set<number>();
        while (!met.has(at)) {
          met.add(at);
          at = next[at]!;
        }
        expect(inCircle(legs).ok).toBe(at === 0 && met.size === next.length);
      }),
    );
  });
});

describe('a ring', () => {
  it.each([
    ['the first yes', [], false],
    ['the yes before the last', ['bo'], false],
    ['the last yes', ['bo', 'cas'], true],
  ])('knows with %s whether it is complete', (_, consented, complete) => {
    expect(acceptRing(ring({ consented }), 'an', seen, noon)).toEqual({ ok: true, value: { complete } });
  });

  it.each([
    ['an older version', ring(), { version: 1, hash: 'one' }, { kind: 'StaleRing', standingVersion: 2 }],
    ['another version with the same text', ring(), { ...seen, version: 1 }, { kind: 'StaleRing', standingVersion: 2 }],
    ['another hash', ring(), { version: 2, hash: 'one' }, { kind: 'StaleRing', standingVersion: 2 }],
    ['a second yes', ring({ consented: ['an'] }), seen, { kind: 'RingAnswered' }],
    ['an answer at the deadline', ring({ answerBy: noon }), seen, { kind: 'RingOver', state: 'proposed' }],
    ['an answer after a no', ring({ state: 'dissolved' }), seen, { kind: 'RingOver', state: 'dissolved' }],
    ['an answer after all yeses', ring({ state: 'agreed' }), seen, { kind: 'RingOver', state: 'agreed' }],
  ])('refuses %s', (_, given, answer, error) => {
    expect(acceptRing(given, 'an', answer, noon)).toEqual({ ok: false, error });
  });

  it('refuses a yes from the first leg on, whatever the deadline says', () => {
    // Seen red without the look at the legs: the last yes made agreements of which one had begun.
    const legs = ['2026-12-01T14:00', '2026-12-01T13:00'].map((at) => ({ terms: terms(at) }));
    expect(acceptRing(ring({ legs }), 'an', seen, new Date(noon.getTime() - 1)).ok).toBe(true);
    expect(acceptRing(ring({ legs }), 'an', seen, noon)).toEqual({
      ok: false,
      error: { kind: 'RingOver', state: 'proposed' },
    });
  });

  it('is settled for good', () => {
    expect(RING_MOVES).toEqual({ proposed: ['agreed', 'dissolved'], agreed: [], dissolved: [] });
  });

  it('ends with one no, also of somebody who said yes, until everybody did', () => {
    expect(declineRing(ring({ consented: ['an', 'bo'] }), 'an', noon)).toEqual({ ok: true, value: 'declined' });
    const error = { kind: 'RingOver', state: 'agreed' };
    expect(declineRing(ring({ state: 'agreed' }), 'an', noon)).toEqual({ ok: false, error });
  });

  it('takes one wish of each about a version, and none after a yes to it', () => {
    expect(wishRing(ring(), 'an', 2, noon)).toEqual({ ok: true, value: null });
    for (const given of [ring({ wished: ['an'] }), ring({ consented: ['an'] })])
      expect(wishRing(given, 'an', 2, noon)).toEqual({ ok: false, error: { kind: 'RingAnswered' } });
    expect(wishRing(ring(), 'an', 1, noon)).toEqual({ ok: false, error: { kind: 'StaleRing', standingVersion: 2 } });
    expect(wishRing(ring(), 'an', 2, later)).toEqual({ ok: false, error: { kind: 'RingOver', state: 'proposed' } });
  });

  it('is no business of strangers', () => {
    expect(() => acceptRing(ring(), 'dirk', seen, noon)).toThrow('not in the ring');
    expect(() => declineRing(ring(), 'dirk', noon)).toThrow('not in the ring');
    expect(() => wishRing(ring(), 'dirk', 2, noon)).toThrow('not in the ring');
  });

  it('changes between the same people only, and only to something else', () => {
    const next = (people: string[], hash = 'three') => ({ hash, legs: people.map((helperId) => ({ helperId })) });
    const same = next(['cas', 'an', 'bo']);
    expect(changeRing(ring(), 2, same, noon)).toEqual({ ok: true, value: { version: 3 } });
    const refused = (given: Ring, version: number, legs: ReturnType<typeof next>) => {
      const changed = changeRing(given, version, legs, noon);
      return changed.ok ? null : changed.error;
    };
    expect(refused(ring(), 1, same)).toEqual({ kind: 'StaleRing', standingVersion: 2 });
    expect(refused(ring(), 2, next(['an', 'bo', 'cas'], 'two'))).toEqual({ kind: 'RingUnchanged' });
    const otherPeople = { kind: 'RingShape', rule: 'otherPeople', bound: null };
    expect(refused(ring(), 2, next(['an', 'bo', 'dirk']))).toEqual(otherPeople);
    expect(refused(ring(), 2, next(['an', 'bo']))).toEqual(otherPeople);
    expect(refused(ring(), 2, next(['an', 'bo', 'cas', 'dirk']))).toMatchObject({ rule: 'otherPeople' });
    expect(refused(ring({ answerBy: noon }), 2, same)).toEqual({ kind: 'RingOver', state: 'proposed' });
  });

  it('is to be answered before the first of its legs, and in five days at most', () => {
    const soon = ringAnswerBy(
      ['2026-12-20T10:00', '2026-12-03T10:00'].map((at) => ({ terms: terms(at) })),
      noon,
      DEFAULT_LIMITS,
    );
    expect(soon).toEqual(new Date('2026-12-02T21:00:00Z'));
    expect(ringAnswerBy([{ terms: terms('2026-12-20T10:00') }], noon, DEFAULT_LIMITS)).toEqual(
      new Date('2026-12-06T12:00:00Z'),
    );
    // Seen red without that bound: half an hour after the leg began.
    expect(ringAnswerBy([{ terms: terms('2026-12-01T13:30') }], noon, DEFAULT_LIMITS)).toEqual(
      new Date('2026-12-01T12:30:00Z'),
    );
  });

  it('has one text, in which the order of the legs counts and that of the keys does not', () => {
    const leg: RingLeg = { helperId: 'an', helpedId: 'bo', postId: 'post', terms: terms('2026-12-20T10:00') };
    const turned = Object.fromEntries(Object.entries(leg).reverse()) as unknown as RingLeg;
    expect(canonicalRing([turned])).toBe(canonicalRing([leg]));
    expect(canonicalRing([leg])).toMatch(
      /^\{"legs":\[\{"helpedId":"bo","helperId":"an","postId":"post","terms":\{.*\}\}\],"v":1\}$/,
    );
    expect(JSON.parse(canonicalRing([leg]))).toEqual({ v: 1, legs: [leg] });
  });
});

describe('the post of a leg', () => {
  const leg = { helperId: 'an', helpedId: 'bo' };
  const post = { kind: 'request', authorId: 'bo', places: 2, taken: 0 } as const;

  it('is a request of who is helped or an offer of who helps, with a place for each leg about it', () => {
    expect(postFits(post, leg, 2)).toBe(true);
    expect(postFits({ ...post, kind: 'offer', authorId: 'an' }, leg, 1)).toBe(true);
    expect(postFits({ ...post, kind: 'offer' }, leg, 1)).toBe(false);
    expect(postFits({ ...post, authorId: 'an' }, leg, 1)).toBe(false);
    expect(postFits({ ...post, taken: 1 }, leg, 2)).toBe(false);
  });

  it('has fields that are named as they were filled in', () => {
    expect(['what.task', 'when.start', 'when.minutes', 'where.name'].map((field) => legField(1, field))).toEqual([
      'legs.1.task',
      'legs.1.start',
      'legs.1.minutes',
      'legs.1.where.name',
    ]);
  });
});
