import { allPairs, allRings, type Edges } from './edges.rules.js';
import { ringsOf } from './best-circles.rules.js';
import type { Lists } from './people.js';
import type { CircleSearch } from './rings.rules.js';
import { STEPS, type Work } from './work.js';

/** Circles in one array, three places each: the third one of an exchange is -1. */
export interface CircleList {
  readonly count: number;
  readonly members: Int32Array;
  /** The numbers of the circles of each person. */
  readonly of: Lists;
  /** Whether it holds every circle that is not put aside. */
  readonly whole: boolean;
  /** How many people are in a circle at all. */
  readonly able: number;
}

/** Says which circle it is, whoever of them stands first. */
export function circleKey(members: readonly number[]): string {
  const first = members.indexOf(Math.min(...members));
  return [...members.slice(first), ...members.slice(0, first)].join('.');
}

/** How many of the best circles of each person are kept where there are too many to keep all. */
const KEPT = 20;

/**
 * Every circle but those that are put aside; where there would be more than `most`, the best twenty of each person.
 * @param aside keys as of `circleKey`.
 */
export function* circlesOf(
  search: CircleSearch,
  edges: Edges,
  aside: ReadonlySet<string>,
  most: number,
): Work<CircleList> {
  const count = (yield* allPairs(edges)) + (yield* allRings(edges));
  const whole = count <= most;
  const members = whole ? yield* allOf(edges, count) : yield* bestOf(search, edges);
  const able = ableIn(members, search.people.size);
  yield;
  const kept = aside.size === 0 ? members : yield* without(members, aside, search.people.size);
  return {
    count: kept.length / 3,
    members: kept,
    of: yield* byPerson(kept, search.people.size),
    whole,
    able,
  };
}

function ableIn(members: Int32Array, people: number): number {
  const able = new Uint8Array(people);
  for (const member of members) if (member >= 0) able[member] = 1;
  return able.reduce((sum, one) => sum + one, 0);
}

/** The members of a circle. */
export function membersOf({ members }: CircleList, circle: number): number[] {
  const [a, b, c] = [members[circle * 3], members[circle * 3 + 1], members[circle * 3 + 2]] as [number, number, number];
  return c < 0 ? [a, b] : [a, b, c];
}

function* allOf(edges: Edges, count: number): Work<Int32Array> {
  const members = new Int32Array(count * 3);
  let next = 0;
  const add = (a: number, b: number, c: number): void => {
    members[next] = a;
    members[next + 1] = b;
    members[next + 2] = c;
    next += 3;
  };
  yield* allPairs(edges, (a, b) => add(a, b, -1));
  yield* allRings(edges, add);
  return members;
}

/** A circle that is among the best of two of its people is kept once. */
function* bestOf(search: CircleSearch, { helps, isHelped }: Edges): Work<Int32Array> {
  const seen = new Set<string>();
  const members: number[] = [];
  for (let person = 0; person < search.people.size; person += 1) {
    if (helps.from[person] === helps.from[person + 1] || isHelped.from[person] === isHelped.from[person + 1]) continue;
    for (const circle of ringsOf(search, person, KEPT)) {
      const key = circleKey(circle.members);
      if (seen.has(key)) continue;
      seen.add(key);
      members.push(...key.split('.').map(Number), ...(circle.members.length === 2 ? [-1] : []));
    }
    yield;
  }
  return Int32Array.from(members);
}

/** Moves the others together in place; only circles whose people are all in one that is put aside are compared by key. */
function* without(members: Int32Array, aside: ReadonlySet<string>, people: number): Work<Int32Array> {
  const involved = new Uint8Array(people);
  for (const key of aside) for (const member of key.split('.')) involved[Number(member)] = 1;
  let kept = 0;
  for (let at = 0; at < members.length; at += 3) {
    if (at % STEPS === 0) yield;
    const [a, b, c] = [members[at], members[at + 1], members[at + 2]] as [number, number, number];
    const all = involved[a] === 1 && involved[b] === 1 && (c < 0 || involved[c] === 1);
    if (all && aside.has(circleKey(c < 0 ? [a, b] : [a, b, c]))) continue;
    if (kept < at) members.copyWithin(kept, at, at + 3);
    kept += 3;
  }
  return members.subarray(0, kept);
}

function* byPerson(members: Int32Array, people: number): Work<Lists> {
  const from = new Int32Array(people + 1);
  for (const member of members) if (member >= 0) from[member + 1] = (from[member + 1] as number) + 1;
  for (let person = 0; person < people; person += 1) {
    from[person + 1] = (from[person + 1] as number) + (from[person] as number);
  }
  const next = from.slice();
  const items = new Int32Array(from[people] as number);
  yield;
  for (let at = 0; at < members.length; at += 1) {
    if (at % STEPS === 0) yield;
    const member = members[at] as number;
    if (member < 0) continue;
    const place = next[member] as number;
    items[place] = Math.floor(at / 3);
    next[member] = place + 1;
  }
  return { from, items };
}
