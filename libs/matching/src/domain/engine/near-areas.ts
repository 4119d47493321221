import type { DistanceBucket } from '../candidate.rules.js';

/** What a byte says of a distance is 1 + its place here; 0 = out of reach. */
export const REACHED: readonly Exclude<DistanceBucket, 'remote'>[] = [
  'sameArea',
  'nearby',
  'cycling',
  'unknown',
  'far',
];

/** A byte that says nothing of how far it is: out of reach, but for help from afar. */
export const OUT_OF_REACH = 0;

/** The number of an area and the byte for its distance. */
export interface NearArea {
  readonly number: number;
  readonly bucket: number;
}

/** The areas around one. Asked for stretches of numbers, as the nodes of the tree stand for. */
export class NearAreas {
  private readonly numbers: Uint16Array;
  private readonly buckets: Uint8Array;
  /** For each byte: how many of the areas before a place have it. */
  private readonly before: readonly Uint16Array[];

  constructor(areas: readonly NearArea[]) {
    const rising = [...areas].sort((a, b) => a.number - b.number);
    this.numbers = Uint16Array.from(rising, ({ number }) => number);
    this.buckets = Uint8Array.from(rising, ({ bucket }) => bucket);
    this.before = REACHED.map((_, at) => {
      const counts = new Uint16Array(rising.length + 1);
      for (const [place, { bucket }] of rising.entries()) {
        counts[place + 1] = (counts[place] ?? 0) + (bucket === at + 1 ? 1 : 0);
      }
      return counts;
    });
  }

  /** The byte of one area. */
  bucketOf(area: number): number {
    const place = this.firstFrom(area);
    return this.numbers[place] === area ? (this.buckets[place] ?? OUT_OF_REACH) : OUT_OF_REACH;
  }

  /** The most points among the areas from one to another, by the points of each byte; -1 when none is within reach. */
  bestOf(first: number, last: number, points: Float64Array): number {
    const from = this.firstFrom(first);
    if ((this.numbers[from] ?? Number.POSITIVE_INFINITY) > last) return -1;
    const to = first === last ? from + 1 : this.firstFrom(last + 1);
    let best = -1;
    for (let at = 0; at < REACHED.length; at += 1) {
      const worth = points[at + 1] ?? 0;
      const counts = this.before[at];
      if (worth > best && counts && counts[to] !== counts[from]) best = worth;
    }
    return best;
  }

  /** The first place whose area is not below this. */
  private firstFrom(area: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] ?? 0) < area) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
