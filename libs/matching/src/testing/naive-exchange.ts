import { countCells, metresBetween, type Point } from '#kernel';

import { ATTAINABLE } from '../domain/candidate.rules.js';
import type { ExchangeGround, ExchangePost } from '../domain/exchange/people.js';

/** A circle by the ids of its people, with the points of its weakest leg and of all. */
export interface NaiveCircle {
  readonly ids: readonly string[];
  readonly weakest: number;
  readonly sum: number;
}

/** Points of the distance between two areas, straight from the words of the rule; 0 out of reach. */
function distancePoints(ground: ExchangeGround, offer: ExchangePost, request: ExchangePost): number {
  const remote = ATTAINABLE[offer.atDistance].includes(request.atDistance) ? 300 : 0;
  if (offer.areaCode === request.areaCode) return 500;
  const [here, there] = [ground.pointOf(offer.areaCode), ground.pointOf(request.areaCode)];
  const metres = here && there ? metresBetween(here, there) : Number.POSITIVE_INFINITY;
  if (metres > ground.maxMetres) return remote;
  if (metres < 1_000) return 450;
  return metres < 4_000 ? 300 : Math.max(100, remote);
}

function points(ground: ExchangeGround, offer: ExchangePost, request: ExchangePost): number {
  if (offer.kind !== 'offer' || request.kind !== 'request' || offer.activity !== request.activity) return 0;
  const { authorId: giver } = offer;
  const { authorId: taker } = request;
  const apart = ground.apart.some(([a, b]) => (a === giver && b === taker) || (a === taker && b === giver));
  if (giver === taker || apart) return 0;
  const distance = distancePoints(ground, offer, request);
  const week = countCells(offer.availability & request.availability);
  const toldWeeks = offer.availability !== 0 && request.availability !== 0;
  const shared = offer.languages.some((code) => request.languages.includes(code));
  const toldLanguages = offer.languages.length > 0 && request.languages.length > 0;
  if (distance === 0 || (toldWeeks && week === 0) || (toldLanguages && !shared)) return 0;
  return distance + (toldWeeks ? ([210, 270][week - 1] ?? 300) : 150) + (toldLanguages ? 200 : 100);
}

/** What each can do for each: three loops over everybody, and nothing else. The yardstick of the search. */
export class NaiveExchange {
  readonly ids: readonly string[];
  private readonly legs = new Map<string, number>();

  constructor(ground: ExchangeGround) {
    const { posts } = ground;
    this.ids = [...new Set(posts.map(({ authorId }) => authorId))];
    for (const offer of posts) {
      for (const request of posts) {
        const key = `${offer.authorId} ${request.authorId}`;
        const best = Math.max(points(ground, offer, request), this.legs.get(key) ?? 0);
        if (best > 0) this.legs.set(key, best);
      }
    }
  }

  /** The points of the best leg by which one helps the other, 0 for none. */
  leg(giver: string, taker: string): number {
    return this.legs.get(`${giver} ${taker}`) ?? 0;
  }

  /** Every exchange and ring of three that begins with one of these people. */
  circles(firsts: readonly string[]): NaiveCircle[] {
    const found: NaiveCircle[] = [];
    for (const a of firsts) {
      for (const b of this.ids) {
        this.add(found, [a, b]);
        for (const c of this.ids) this.add(found, [a, b, c]);
      }
    }
    return found;
  }

  /** Every one of them once, from the lowest id on. */
  each(): NaiveCircle[] {
    return this.circles(this.ids).filter(({ ids }) => ids.every((id) => id >= (ids[0] ?? '')));
  }

  /** How many people circles that share nobody can hold, by trying everything; for a handful of people. */
  mostCovered(circles: readonly NaiveCircle[] = this.each(), taken: ReadonlySet<string> = new Set()): number {
    const [first, ...rest] = circles;
    if (!first) return 0;
    const without = this.mostCovered(rest, taken);
    if (first.ids.some((id) => taken.has(id))) return without;
    return Math.max(without, first.ids.length + this.mostCovered(rest, new Set([...taken, ...first.ids])));
  }

  private add(found: NaiveCircle[], ids: readonly string[]): void {
    if (new Set(ids).size < ids.length) return;
    const legs = ids.map((id, at) => this.leg(id, ids[(at + 1) % ids.length] ?? ''));
    if (legs.some((leg) => leg === 0)) return;
    found.push({ ids, weakest: Math.min(...legs), sum: legs.reduce((sum, leg) => sum + leg, 0) });
  }
}

/** Where the areas of a test lie: two near, one by bicycle, one far off, one without a point. */
export const TEST_POINTS: Readonly<Record<string, Point | null>> = {
  a: { lat: 52.37, lon: 5.22 },
  b: { lat: 52.371, lon: 5.226 },
  c: { lat: 52.372, lon: 5.247 },
  d: { lat: 52.375, lon: 5.29 },
  e: null,
};
