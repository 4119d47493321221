import { allPairs, allRings, type Edges } from './edges.rules.js';
import { ringsOf } from './best-circles.rules.js';
import type { Lists } from './people.js';
import type { CircleSearch } from './rings.rules.js';

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
export function circlesOf(search: CircleSearch, edges: Edges, aside: ReadonlySet<string>, most: number): CircleList {
  const whole = allPairs(edges) + allRings(edges) <= most;
  const members = whole ? allOf(edges) : bestOf(search, edges);
  const kept = aside.size === 0 ? members : without(members, aside);
  return {
    count: kept.length / 3,
    members: kept,
    of: byPerson(kept, search.people.size),
    whole,
    able: ableIn(members),
  };
}

const ableIn = (members: Int32Array): number => new Set(members.filter((member) => member >= 0)).size;

/** The members of a circle. */
export function membersOf({ members }: CircleList, circle: number): number[] {
  const [a, b, c] = [members[circle * 3], members[circle * 3 + 1], members[circle * 3 + 2]] as [number, number, number];
  return c < 0 ? [a, b] : [a, b, c];
}

function allOf(edges: Edges): Int32Array {
  const members: number[] = [];
  allPairs(edges, (a, b) => members.push(a, b, -1));
  allRings(edges, (a, b, c) => members.push(a, b, c));
  return Int32Array.from(members);
}

/** A circle that is among the best of two of its people is kept once. */
function bestOf(search: CircleSearch, { helps, isHelped }: Edges): Int32Array {
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
  }
  return Int32Array.from(members);
}

function without(members: Int32Array, aside: ReadonlySet<string>): Int32Array {
  const kept: number[] = [];
  for (let at = 0; at < members.length; at += 3) {
    const circle = [...members.subarray(at, at + 3)];
    if (!aside.has(circleKey(circle.filter((member) => member >= 0)))) kept.push(...circle);
  }
  return Int32Array.from(kept);
}

function byPerson(members: Int32Array, people: number): Lists {
  const from = new Int32Array(people + 1);
  for (const member of members) if (member >= 0) from[member + 1] = (from[member + 1] as number) + 1;
  for (let person = 0; person < people; person += 1) {
    from[person + 1] = (from[person + 1] as number) + (from[person] as number);
  }
  const next = from.slice();
  const items = new Int32Array(from[people] as number);
  members.forEach((member, at) => {
    if (member < 0) return;
    const place = next[member] as number;
    items[place] = Math.floor(at / 3);
    next[member] = place + 1;
  });
  return { from, items };
}
