import type { CircleList } from './circle-list.js';

/** By how much a price grows at a time, and for how many doublings-like phases: smaller and more is nearer to the truth. */
const STEP = 0.03;
const PHASES = 390;

/** How much each circle would be taken if people could be shared, and how many people can be in one at most. */
export interface Shares {
  readonly taken: Float32Array;
  readonly bound: number;
}

/**
 * Lets circles bid for people (the packing scheme of Garg and Könemann, in Fleischer's phases): as long as a circle costs
 * less than a coin for each of its people, it is taken a bit more, and each of its people becomes a little dearer; then
 * the coin grows. After every phase each circle costs at least a coin for each of its people, so circles that share
 * nobody hold at most as many people as all prices together make coins: a bound at any moment, and nearly that of the
 * linear program in the end.
 */
export function sharesOf(list: CircleList, people: number): Shares {
  const { count, members } = list;
  const price = new Float64Array(people);
  for (const member of members) if (member >= 0) price[member] = 1;
  const taken = new Float32Array(count);
  let bound = price.reduce((sum, one) => sum + one, 0);
  let coin = 1;
  for (let phase = 0; phase < PHASES; phase += 1) {
    coin *= 1 + STEP;
    for (let circle = 0; circle < count; circle += 1) bid(members, circle, price, coin, taken);
    bound = Math.min(bound, price.reduce((sum, one) => sum + one, 0) / coin);
  }
  // What rounding errors add is cut off.
  return { taken, bound: Math.floor(bound + 1e-6) };
}

function bid(members: Int32Array, circle: number, price: Float64Array, coin: number, taken: Float32Array): void {
  const [a, b, c] = [
    members[circle * 3] as number,
    members[circle * 3 + 1] as number,
    members[circle * 3 + 2] as number,
  ];
  const size = c < 0 ? 2 : 3;
  for (;;) {
    const [ofA, ofB] = [price[a] as number, price[b] as number];
    const ofC = c < 0 ? 0 : (price[c] as number);
    if (ofA + ofB + ofC >= size * coin) return;
    price[a] = ofA * (1 + STEP);
    price[b] = ofB * (1 + STEP);
    if (c >= 0) price[c] = ofC * (1 + STEP);
    taken[circle] = (taken[circle] as number) + 1;
  }
}
