import { Around, bestLeg, eachMeeting, pointsOf, type Leg } from './legs.rules.js';
import type { ExchangePeople } from './people.js';

/** People who each help the next one, the last one the first: two exchange, three make a ring. */
export interface Circle {
  /** Their numbers; the first one is whom it was looked for. */
  readonly members: readonly number[];
  /** Points of the weakest leg, and of all together. */
  readonly weakest: number;
  readonly sum: number;
}

/** What is told of a circle: the second and the third one, or -1 in an exchange. True ends the search. */
export type CircleSeen = (second: number, third: number, weakest: number, sum: number) => boolean;

/**
 * Looks for exchanges and rings without any stored edges: posts are found by area and activity, and everything that is
 * kept of a search is as large as the neighbourhood of one person. One search at a time.
 */
export class CircleSearch {
  private readonly around: Around;
  /** Points of the best leg to and from each person, 0 for none; empty between two searches. */
  private readonly to: Uint16Array;
  private readonly back: Uint16Array;
  private readonly takers: number[] = [];
  private readonly givers: number[] = [];
  /** The requests of all givers, chained by activity. */
  private readonly head: Int32Array;
  private readonly next: Int32Array;

  constructor(readonly people: ExchangePeople) {
    this.around = new Around(people);
    this.to = new Uint16Array(people.size);
    this.back = new Uint16Array(people.size);
    this.head = new Int32Array(people.activities).fill(-1);
    this.next = new Int32Array(people.posts.length);
  }

  /**
   * Tells circles through a person: exchanges first, then rings of three. A ring is told once for each two posts by which
   * the second helps the third.
   * @param taken people who are left out, or null.
   * @param least the points that the weakest leg must have at least; asked again for each ring.
   */
  through(person: number, taken: Uint8Array | null, least: () => number, seen: CircleSeen): void {
    this.meet(person, taken, 'helps', this.to, this.takers);
    if (this.takers.length > 0) this.meet(person, taken, 'isHelped', this.back, this.givers);
    if (this.givers.length > 0 && !this.exchanges(seen)) this.rings(least, seen);
    for (const taker of this.takers) this.to[taker] = 0;
    for (const giver of this.givers) this.back[giver] = 0;
    this.takers.length = this.givers.length = 0;
  }

  /** The best leg of each two who follow each other; empty when one of them is none. */
  legsOf(members: readonly number[]): Leg[] {
    const legs = members.map((giver, at) =>
      bestLeg(this.people, this.around, giver, members[(at + 1) % members.length] as number),
    );
    return legs.every((leg) => leg !== null) ? legs : [];
  }

  private meet(
    person: number,
    taken: Uint8Array | null,
    way: 'helps' | 'isHelped',
    best: Uint16Array,
    met: number[],
  ): void {
    eachMeeting(this.people, this.around, person, way, (other, points) => {
      if (taken !== null && taken[other] === 1) return;
      const before = best[other] as number;
      if (before === 0) met.push(other);
      if (points > before) best[other] = points;
    });
  }

  private exchanges(seen: CircleSeen): boolean {
    return this.takers.some((other) => {
      const [to, back] = [this.to[other] as number, this.back[other] as number];
      return back > 0 && seen(other, -1, Math.min(to, back), to + back);
    });
  }

  private rings(least: () => number, seen: CircleSeen): void {
    const { people, head, next } = this;
    const chained: number[] = [];
    for (const giver of this.givers) {
      const end = people.offersFrom[giver + 1] as number;
      for (let request = people.requestsFrom[giver] as number; request < end; request += 1) {
        const activity = people.activityOf[request] as number;
        if (head[activity] === -1) chained.push(activity);
        next[request] = head[activity] as number;
        head[activity] = request;
      }
    }
    this.takers.some((second) => this.ringsBy(second, least, seen));
    for (const activity of chained) head[activity] = -1;
  }

  /** Rings in which this one is helped first and helps one of those who would help back. */
  private ringsBy(second: number, least: () => number, seen: CircleSeen): boolean {
    const { people } = this;
    const to = this.to[second] as number;
    for (let offer = people.offersFrom[second] as number; offer < (people.requestsFrom[second] as number); offer += 1) {
      let request = this.head[people.activityOf[offer] as number] as number;
      if (request >= 0) this.around.lookFrom(people.areaOf[offer] as number);
      for (; request >= 0; request = this.next[request] as number) {
        const third = people.personOf[request] as number;
        const back = this.back[third] as number;
        const ends = Math.min(to, back);
        if (ends < least()) continue;
        const near = this.around.points[people.areaOf[request] as number] as number;
        const points = pointsOf(people, offer, request, near);
        if (points > 0 && seen(second, third, Math.min(ends, points), to + back + points)) return true;
      }
    }
    return false;
  }
}
