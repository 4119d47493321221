import { POST_WORDS, P_LANGUAGES, P_PLACE_AND_DATE, P_WAITING, P_WEEK, SPLIT } from './layout.js';

/** How posts are parted in two: by area or moment at a pivot, by day part or language at a bit. */
export interface Split {
  readonly by: number;
  readonly pivot: number;
}

/** A split that puts nearly all on one side is none. */
const LEAST_SHARE = 0.1;
const WORDS = [
  { by: SPLIT.week, word: P_WEEK, bits: 28 },
  { by: SPLIT.language, word: P_LANGUAGES, bits: 31 },
];

/** How posts that lie one after the other are parted best; null when nothing tells them apart. */
export function splitOf(posts: Uint32Array<ArrayBuffer>): Split | null {
  return byArea(posts) ?? byWords(posts) ?? byMoment(posts);
}

const places = (posts: Uint32Array): number[] =>
  Array.from({ length: posts.length / POST_WORDS }, (_, nth) => nth * POST_WORDS);

function byArea(posts: Uint32Array): Split | null {
  const areas = places(posts).map((place) => (posts[place + P_PLACE_AND_DATE] ?? 0) & 0xffff);
  areas.sort((a, b) => a - b);
  const middle = areas[areas.length >> 1] ?? 0;
  const pivot = middle === areas[0] ? areas.find((area) => area > middle) : middle;
  return pivot === undefined ? null : { by: SPLIT.area, pivot };
}

/** The day part or language that halves the posts best. */
function byWords(posts: Uint32Array): Split | null {
  const all = places(posts);
  let best: (Split & { uneven: number }) | null = null;
  for (const { by, word, bits } of WORDS) {
    for (let pivot = 0; pivot < bits; pivot += 1) {
      let having = 0;
      for (const place of all) having += ((posts[place + word] ?? 0) >>> pivot) & 1;
      const uneven = Math.abs(2 * having - all.length);
      if (uneven > all.length * (1 - 2 * LEAST_SHARE)) continue;
      if (best === null || uneven < best.uneven) best = { by, pivot, uneven };
    }
  }
  return best;
}

function byMoment(posts: Uint32Array<ArrayBuffer>): Split | null {
  const times = new Float64Array(posts.buffer);
  const moments = places(posts).map((place) => times[(place + P_WAITING) / 2] ?? 0);
  moments.sort((a, b) => a - b);
  const pivot = moments[(moments.length >> 1) - 1] ?? 0;
  if (pivot !== moments.at(-1)) return { by: SPLIT.moment, pivot };
  const earlier = moments.findLast((moment) => moment < pivot);
  return earlier === undefined ? null : { by: SPLIT.moment, pivot: earlier };
}
