import { compareCircles } from './best-circles.rules.js';
import { circlesOf, membersOf, type CircleList } from './circle-list.js';
import { edgesOf } from './edges.rules.js';
import type { ExchangePeople } from './people.js';
import { CircleSearch, type Circle } from './rings.rules.js';
import { sharesOf } from './shares.rules.js';
import { STEPS, type Work } from './work.js';

/** Exchanges and rings that share nobody. */
export interface Cleared {
  /** Best first. */
  readonly circles: readonly Circle[];
  /** How many people are in one of them, and how many there could be at most. */
  readonly covered: number;
  readonly bound: number;
}

/** More circles than this are not kept at once: 12 bytes each, and as much again to find them. */
const MOST_CIRCLES = 4_000_000;
/** How often everybody who is left over tries to come in. */
const ROUNDS = 30;

/**
 * Exchanges and rings that share nobody and hold as many people as can be found: first what would be taken most if people
 * could be shared, then whoever is left over comes in where others make room. The same ground always gives the same
 * circles.
 * @param aside circles that are not wanted, as of `circleKey`.
 */
export function* clear(
  people: ExchangePeople,
  aside: ReadonlySet<string> = new Set(),
  most = MOST_CIRCLES,
): Work<Cleared> {
  const search = new CircleSearch(people);
  const list = yield* circlesOf(search, yield* edgesOf(people), aside, most);
  const { taken, bound } = yield* sharesOf(list, people.size);
  const plan = new Plan(list, people.size);
  for (const circle of yield* mostTakenFirst(taken)) if (plan.isFree(circle)) plan.put(circle);
  yield* improve(plan, list, people.size);
  const circles: Circle[] = [];
  for (const circle of plan.standing()) {
    const members = membersOf(list, circle);
    const points = search.legsOf(members).map((leg) => leg.points);
    circles.push({ members, weakest: Math.min(...points), sum: points.reduce((sum, one) => sum + one, 0) });
    yield;
  }
  return { circles: circles.sort(compareCircles), covered: plan.covered, bound: list.whole ? bound : list.able };
}

/** The circles in the order in which they are taken, of equals the lower number; they are taken some hundreds of times at most. */
function* mostTakenFirst(taken: Float32Array): Work<Uint32Array> {
  const most = taken.reduce((one, other) => Math.max(one, other), 0);
  const next = new Uint32Array(most + 2);
  for (const times of taken) next[most - times + 1] = (next[most - times + 1] as number) + 1;
  for (let less = 1; less <= most; less += 1) next[less] = (next[less] as number) + (next[less - 1] as number);
  const order = new Uint32Array(taken.length);
  for (let circle = 0; circle < taken.length; circle += 1) {
    if (circle % STEPS === 0) yield;
    const less = most - (taken[circle] as number);
    const place = next[less] as number;
    order[place] = circle;
    next[less] = place + 1;
  }
  return order;
}

/** Lets everybody who is left over try again and again, until nothing has come of it for some rounds. */
function* improve(plan: Plan, { of }: CircleList, people: number): Work<void> {
  let [idle, round] = [0, 0];
  while (round < ROUNDS && idle < 4) {
    const before = plan.covered;
    for (let person = 0; person < people; person += 1) {
      if (of.from[person] !== of.from[person + 1]) plan.squeezeIn(person, round);
      yield;
    }
    idle = plan.covered > before ? 0 : idle + 1;
    round += 1;
  }
}

/** Circles that share nobody, as they stand while better ones are looked for. */
class Plan {
  covered = 0;
  /** The number of the circle of each person, or -1. */
  private readonly circleOf: Int32Array;

  constructor(
    private readonly list: CircleList,
    people: number,
  ) {
    this.circleOf = new Int32Array(people).fill(-1);
  }

  isFree(circle: number): boolean {
    const { members } = this.list;
    const [a, b, c] = [members[circle * 3], members[circle * 3 + 1], members[circle * 3 + 2]] as [
      number,
      number,
      number,
    ];
    return this.circleOf[a] === -1 && this.circleOf[b] === -1 && (c < 0 || this.circleOf[c] === -1);
  }

  put(circle: number): void {
    this.set(circle, circle, 1);
  }

  standing(): number[] {
    return [...new Set(this.circleOf)].filter((circle) => circle >= 0);
  }

  /**
   * Looks for a circle of somebody left over for which others make room, so that more people are in one than before; or
   * as many, of which each round tries another one: so the next one may find a way.
   */
  squeezeIn(person: number, round: number): void {
    if (this.circleOf[person] !== -1) return;
    const { from, items } = this.list.of;
    const [first, last] = [from[person] as number, from[person + 1] as number];
    const count = last - first;
    let even = -1;
    for (let tried = 0; tried < count; tried += 1) {
      const circle = items[first + ((tried + round * 7) % count)] as number;
      const gain = this.swap(circle);
      if (gain > 0) return;
      if (gain === 0 && even < 0) even = circle;
    }
    if (even >= 0) this.swap(even, true);
  }

  /** Puts a circle in place of those that it takes people of; stands when that gains people. Answers what it gains. */
  private swap(circle: number, stands = false): number {
    const before = this.covered;
    const moved = this.inTheWay(circle);
    for (const other of moved) this.drop(other);
    this.put(circle);
    const put = [circle];
    for (const other of moved) {
      for (let at = other * 3; at < other * 3 + 3; at += 1) {
        const member = this.list.members[at] as number;
        const next = member >= 0 && this.circleOf[member] === -1 ? this.freeOf(member) : -1;
        if (next < 0) continue;
        this.put(next);
        put.push(next);
      }
    }
    const gain = this.covered - before;
    if (gain > 0 || stands) return gain;
    for (const other of put) this.drop(other);
    for (const other of moved) this.put(other);
    return gain;
  }

  private freeOf(person: number): number {
    const { from, items } = this.list.of;
    for (let at = from[person] as number; at < (from[person + 1] as number); at += 1) {
      if (this.isFree(items[at] as number)) return items[at] as number;
    }
    return -1;
  }

  /** The circles that stand and that somebody of this one is in. */
  private inTheWay(circle: number): number[] {
    const found: number[] = [];
    for (let at = circle * 3; at < circle * 3 + 3; at += 1) {
      const member = this.list.members[at] as number;
      const other = member < 0 ? -1 : (this.circleOf[member] as number);
      if (other >= 0 && !found.includes(other)) found.push(other);
    }
    return found;
  }

  private drop(circle: number): void {
    this.set(circle, -1, -1);
  }

  private set(circle: number, value: number, sign: 1 | -1): void {
    for (let at = circle * 3; at < circle * 3 + 3; at += 1) {
      const member = this.list.members[at] as number;
      if (member < 0) continue;
      this.circleOf[member] = value;
      this.covered += sign;
    }
  }
}
