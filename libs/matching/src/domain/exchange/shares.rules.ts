import type { CircleList } from './circle-list.js';
import { STEPS, type Work } from './work.js';

/** By how much a price grows at a time: less is nearer to the truth. */
const STEP = 0.03;
/** The coin grows so often at most, and no more once this many times brought the bound down by less than one in 10,000. */
const PHASES = 390;
const IDLE = 20;
const LOG_STEP = Math.log(1 + STEP);

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
export function* sharesOf(list: CircleList, people: number): Work<Shares> {
  const { count, members } = list;
  const price = new Float64Array(people);
  for (const member of members) if (member >= 0) price[member] = 1;
  const taken = new Float32Array(count);
  const due = new Uint16Array(count);
  const bounds = [total(price)];
  let coin = 1;
  for (let phase = 1; phase <= PHASES; phase += 1) {
    coin *= 1 + STEP;
    for (let circle = 0; circle < count; circle += 1) {
      if (circle % STEPS === 0) yield;
      if ((due[circle] as number) > phase) continue;
      const coins = bid(members, circle, price, coin, taken) / coin;
      // Prices only grow: until the coin has grown as much as this, the circle costs enough.
      due[circle] = coins < 1 + STEP ? phase + 1 : phase + 1 + Math.floor(Math.log(coins) / LOG_STEP);
    }
    bounds.push(Math.min(bounds.at(-1) ?? 0, total(price) / coin));
    const before = bounds.at(-1 - IDLE) ?? Number.POSITIVE_INFINITY;
    if (before - (bounds.at(-1) ?? 0) < before / 10_000) break;
  }
  // What rounding errors add is cut off.
  return { taken, bound: Math.floor((bounds.at(-1) ?? 0) + 1e-6) };
}

function total(prices: Float64Array): number {
  let sum = 0;
  for (const price of prices) sum += price;
  return sum;
}

/** Takes a circle as long as it costs less than a coin for each of its people; answers its price a head. */
function bid(members: Int32Array, circle: number, price: Float64Array, coin: number, taken: Float32Array): number {
  const [a, b, c] = [
    members[circle * 3] as number,
    members[circle * 3 + 1] as number,
    members[circle * 3 + 2] as number,
  ];
  const size = c < 0 ? 2 : 3;
  for (;;) {
    const [ofA, ofB] = [price[a] as number, price[b] as number];
    const ofC = c < 0 ? 0 : (price[c] as number);
    const each = (ofA + ofB + ofC) / size;
    if (each >= coin) return each;
    price[a] = ofA * (1 + STEP);
    price[b] = ofB * (1 + STEP);
    if (c >= 0) price[c] = ofC * (1 + STEP);
    taken[circle] = (taken[circle] as number) + 1;
  }
}
