import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { NaiveExchange, TEST_POINTS, type NaiveCircle } from '../../testing/naive-exchange.js';
import { ringsOf } from './best-circles.rules.js';
import { circleKey, circlesOf, membersOf } from './circle-list.js';
import { clear } from './clearing.rules.js';
import { allPairs, allRings, edgesOf } from './edges.rules.js';
import { peopleOf, type ExchangeGround, type ExchangePost } from './people.js';
import { CircleSearch } from './rings.rules.js';
import { toEnd } from './work.js';

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${String(at).padStart(2, '0')}`);

const post = (people: readonly string[]): fc.Arbitrary<Omit<ExchangePost, 'postId'>> =>
  fc.record({
    authorId: fc.constantFrom(...people),
    kind: fc.constantFrom('offer', 'request'),
    activity: fc.constantFrom('cooking', 'garden', 'dog'),
    areaCode: fc.constantFrom('a', 'a', 'a', 'b', 'c', 'd', 'e'),
    atDistance: fc.constantFrom('no', 'no', 'no', 'possible', 'only'),
    availability: fc.constantFrom(0, 0, 0b1, 0b11, 0b1110, 0b11111),
    languages: fc.constantFrom([], ['nl'], ['nl'], ['nl', 'tr'], ['en']),
  });

/** Neighbours with posts; enough of them for rings, few enough for three loops. */
const grounds = (most: number, posts: number): fc.Arbitrary<ExchangeGround> => {
  const people = ids(most);
  return fc.record({
    posts: fc
      .array(post(people), { minLength: Math.floor(posts / 2), maxLength: posts })
      .map((list) => list.map((one, at) => ({ ...one, postId: `o${String(at).padStart(3, '0')}` }))),
    apart: fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)), { maxLength: 3 }),
    maxMetres: fc.constantFrom(500, 2_000, 10_000),
    pointOf: fc.constant((code: string) => TEST_POINTS[code] ?? null),
  });
};

/** A post of the same street that says nothing else. */
const say = (authorId: string, kind: 'offer' | 'request', activity: string): ExchangePost => ({
  postId: `${authorId} ${kind} ${activity}`,
  authorId,
  kind,
  activity,
  areaCode: 'a',
  atDistance: 'no',
  availability: 0,
  languages: [],
});

/** Twelve neighbours of one street, who each offer and ask one thing of five. */
const neighbourhood: fc.Arbitrary<ExchangeGround> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 12, maxLength: 12 })
  .map((deeds) => ({
    posts: ids(12).flatMap((id, at) => [
      say(id, 'offer', `${deeds[at]?.[0]}`),
      say(id, 'request', `${deeds[at]?.[1]}`),
    ]),
    apart: [],
    maxMetres: 0,
    pointOf: () => null,
  }));

/** Circles as text, from whom they were looked for on. */
const told = ({ ids: of, weakest, sum }: NaiveCircle): string => `${of.join(' ')} ${weakest} ${sum}`;

/** The order of the product, in its own words: weakest leg, fewest people, sum, then the places of the people. */
function inOrder(circles: readonly NaiveCircle[], places: readonly string[]): NaiveCircle[] {
  const placesOf = ({ ids: of }: NaiveCircle): string =>
    of.map((id) => String(places.indexOf(id)).padStart(3, '0')).join();
  return [...circles].sort(
    (x, y) =>
      y.weakest - x.weakest || x.ids.length - y.ids.length || y.sum - x.sum || (placesOf(x) < placesOf(y) ? -1 : 1),
  );
}

describe('exchanges and rings of three', () => {
  // Seen red: with `>` for the least weakest leg; without remote legs, without far posts, without those kept apart, with areas out of reach.
  it('through one person are those of three loops over everybody, best first', () => {
    fc.assert(
      fc.property(grounds(9, 60), fc.integer({ min: 1, max: 12 }), (ground, limit) => {
        const people = peopleOf(ground);
        const search = new CircleSearch(people);
        const naive = new NaiveExchange(ground);
        people.ids.forEach((id, person) => {
          const found = ringsOf(search, person, limit).map(({ members, weakest, sum }) =>
            told({ ids: members.map((member) => people.ids[member] ?? ''), weakest, sum }),
          );
          expect(found).toEqual(
            inOrder(naive.circles([id]), people.ids)
              .slice(0, limit)
              .map(told),
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order in which posts are found', () => {
    fc.assert(
      fc.property(grounds(8, 24), (ground) => {
        const turned = { ...ground, posts: [...ground.posts].reverse() };
        const [one, other] = [new CircleSearch(peopleOf(ground)), new CircleSearch(peopleOf(turned))];
        expect(one.people.ids).toEqual(other.people.ids);
        one.people.ids.forEach((_, person) => expect(ringsOf(one, person, 5)).toEqual(ringsOf(other, person, 5)));
        expect(toEnd(clear(one.people))).toEqual(toEnd(clear(other.people)));
      }),
    );
  });

  // Seen red: with `<= a + 1` where the edges behind somebody begin.
  it('of everybody are those of three loops, each once', () => {
    fc.assert(
      fc.property(grounds(10, 70), (ground) => {
        const people = peopleOf(ground);
        const named = (members: readonly number[]): string =>
          members
            .map((member) => people.ids[member])
            .sort()
            .join(' ');
        const edges = toEnd(edgesOf(people));
        const found: string[] = [];
        const pairs = toEnd(allPairs(edges, (a, b) => found.push(named([a, b]))));
        const rings = toEnd(allRings(edges, (a, b, c) => found.push(named([a, b, c]))));
        const expected = new NaiveExchange(ground).each().map(({ ids: of }) => [...of].sort().join(' '));
        expect(found.sort()).toEqual(expected.sort());
        expect(pairs + rings).toBe(expected.length);
      }),
      { numRuns: 300 },
    );
  });

  it('have legs that are the best of the posts of both', () => {
    fc.assert(
      fc.property(grounds(8, 30), (ground) => {
        const people = peopleOf(ground);
        const search = new CircleSearch(people);
        const naive = new NaiveExchange(ground);
        people.ids.forEach((_, person) => {
          for (const { members, weakest, sum } of ringsOf(search, person, 5)) {
            const legs = search.legsOf(members);
            expect(legs.map(({ points }) => points)).toEqual(
              members.map((giver, at) =>
                naive.leg(people.ids[giver] ?? '', people.ids[members[(at + 1) % members.length] ?? 0] ?? ''),
              ),
            );
            expect(Math.min(...legs.map(({ points }) => points))).toBe(weakest);
            expect(legs.reduce((whole, { points }) => whole + points, 0)).toBe(sum);
            legs.forEach(({ offer, request }, at) => {
              expect(people.posts[offer]).toMatchObject({ kind: 'offer', authorId: people.ids[members[at] ?? 0] });
              expect(people.posts[request]).toMatchObject({ kind: 'request', activity: people.posts[offer]?.activity });
            });
          }
        });
      }),
    );
  });
});

describe('a plan for everybody', () => {
  // Seen red: with a bound that is one too low.
  it('shares nobody, holds only circles there are, and its bound is never below what is possible', () => {
    fc.assert(
      fc.property(grounds(8, 26), fc.constantFrom(0, 1_000), (ground, most) => {
        const people = peopleOf(ground);
        const naive = new NaiveExchange(ground);
        const { circles, covered, bound } = toEnd(clear(people, new Set(), most));
        const members = circles.flatMap((circle) => circle.members);
        expect(new Set(members).size).toBe(members.length);
        expect(members.length).toBe(covered);
        const all = new Set(naive.circles(people.ids).map(({ ids: of }) => of.join(' ')));
        for (const circle of circles) expect(all).toContain(circle.members.map((one) => people.ids[one]).join(' '));
        const possible = naive.mostCovered();
        expect(covered).toBeLessThanOrEqual(possible);
        expect(bound).toBeGreaterThanOrEqual(possible);
      }),
      { numRuns: 200 },
    );
  });

  it('finds the ring that an exchange would spoil', () => {
    // An and Bo could swap, and then nobody is left for Cas: the ring of three holds one more.
    const posts = [
      say('an', 'offer', 'dog'),
      say('an', 'request', 'garden'),
      say('an', 'request', 'cooking'),
      say('bo', 'request', 'dog'),
      say('bo', 'offer', 'garden'),
      say('bo', 'offer', 'sewing'),
      say('cas', 'request', 'sewing'),
      say('cas', 'offer', 'cooking'),
    ];
    const people = peopleOf({ posts, pointOf: () => null, apart: [], maxMetres: 0 });
    expect(toEnd(clear(people))).toMatchObject({ circles: [{ members: [0, 1, 2] }], covered: 3, bound: 3 });
  });

  // Seen red: without `improve`; without taking back a swap that gains nothing.
  it('holds nearly everybody who can be in one: 99 of 100 over many neighbourhoods', () => {
    let [covered, possible] = [0, 0];
    for (const ground of fc.sample(neighbourhood, { numRuns: 300, seed: 1 })) {
      covered += toEnd(clear(peopleOf(ground))).covered;
      possible += new NaiveExchange(ground).mostCovered();
    }
    expect(possible).toBeGreaterThan(1_000);
    expect(covered / possible).toBeGreaterThan(0.99);
  });

  // Seen red: without the first circle that has to move; with all circles left out whose people are involved.
  it('is chosen of all circles but those that were put aside', () => {
    fc.assert(
      fc.property(grounds(9, 60), fc.integer({ min: 1, max: 4 }), (ground, each) => {
        const search = new CircleSearch(peopleOf(ground));
        const edges = toEnd(edgesOf(search.people));
        const keys = (aside: ReadonlySet<string>): string[] => {
          const list = toEnd(circlesOf(search, edges, aside, 1_000_000));
          return Array.from({ length: list.count }, (_, circle) => circleKey(membersOf(list, circle)));
        };
        const all = keys(new Set());
        const aside = new Set(all.filter((_, at) => at % each === 0));
        expect(keys(aside)).toEqual(all.filter((key) => !aside.has(key)));
      }),
    );
  });

  it('leaves out what was put aside, whoever of them stands first', () => {
    fc.assert(
      fc.property(grounds(8, 26), (ground) => {
        const people = peopleOf(ground);
        const [first] = toEnd(clear(people)).circles;
        if (!first) return;
        const [one = 0, ...others] = first.members;
        const aside = circleKey([...others, one]);
        const left = toEnd(clear(people, new Set([aside]))).circles.map(({ members }) => members);
        expect(left).not.toContainEqual(first.members);
        for (const members of left) expect(members[0]).toBe(Math.min(...members));
      }),
    );
  });
});
