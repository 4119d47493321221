import {
  BLOCK_POSTS,
  NODE_WORDS,
  NOWHERE,
  N_AREAS,
  N_ASKED,
  N_BELOW,
  N_COUNT,
  N_LANGUAGES,
  N_LONGEST,
  N_MOMENT,
  N_NAMED,
  N_PIVOT,
  N_SHORTEST,
  N_SPLIT,
  N_WEEK,
  POST_WORDS,
  P_LANGUAGES,
  P_NAMED,
  P_NUMBER,
  P_PLACE_AND_DATE,
  P_WAITING,
  P_WEEK,
  SOME_DATE,
  SOME_DATE_HIDDEN,
  SOME_LANGUAGE_UNKNOWN,
  SOME_WEEK_UNKNOWN,
  ABSENCE,
  SPLIT,
  WEEK_MASK,
} from './layout.js';
import { namedBits } from './named.js';
import { widened } from './widened.js';

/** A split that puts nearly all on one side is none. */
const LEAST_SHARE = 0.1;
const LANGUAGE_BITS = 31;
const WEEK_BITS = 28;

/**
 * Posts in trees, first by area and then by what they say. Every node tells what can be below it at best, so that a
 * search goes where something good may be and leaves the rest alone. What is taken out leaves its nodes as they were:
 * they promise too much then, and never too little.
 */
export class PostTree {
  nodes = new Uint32Array(NODE_WORDS << 10);
  nodeTimes = new Float64Array(this.nodes.buffer);
  posts = new Uint32Array((POST_WORDS * BLOCK_POSTS) << 6);
  postTimes = new Float64Array(this.posts.buffer);
  /** The next block of a leaf whose posts cannot be told apart, -1 = none. */
  next = new Int32Array(1 << 6);
  private nodeCount = 0;
  private blockCount = 0;
  private readonly freeBlocks: number[] = [];
  /** The leaf of each post, by its number. */
  private leafOf = new Int32Array(1 << 10);

  /** @param askedOf when the author of a post was asked last, by the post's number: days since 2020, 0 = never. */
  constructor(private readonly askedOf: (number: number) => number) {}

  /** Bytes taken. */
  get bytes(): number {
    return this.nodes.byteLength + this.posts.byteLength + this.next.byteLength + this.leafOf.byteLength;
  }

  /** A tree without posts; answers its root. */
  plant(): number {
    return this.newNode();
  }

  /** Puts a post into the tree of a root. The words are copied. */
  add(root: number, post: Uint32Array): void {
    const number = post[P_NUMBER] ?? 0;
    const waiting = new Float64Array(post.buffer, post.byteOffset, POST_WORDS / 2)[P_WAITING / 2] ?? 0;
    const asked = this.askedOf(number);
    let node = root;
    for (;;) {
      this.cover(node, post, 0, waiting, asked);
      if (this.splitOf(node) !== SPLIT.leaf) node = this.childFor(node, post, 0, waiting);
      else if ((this.nodes[node * NODE_WORDS + N_COUNT] ?? 0) !== BLOCK_POSTS || !this.split(node)) break;
    }
    this.put(node, post, 0);
  }

  /** Takes a post out of whatever tree it stands in. */
  remove(number: number): void {
    const node = this.leafOf[number] ?? 0;
    const at = node * NODE_WORDS;
    const last = (this.nodes[at + N_COUNT] ?? 0) - 1;
    const lastPlace = this.placeIn(node, last);
    for (let nth = 0; nth <= last; nth += 1) {
      const place = this.placeIn(node, nth);
      if (this.posts[place + P_NUMBER] !== number) continue;
      this.posts.copyWithin(place, lastPlace, lastPlace + POST_WORDS);
      break;
    }
    this.nodes[at + N_COUNT] = last;
  }

  /** Lets a node promise what a post brings. */
  private cover(node: number, from: Uint32Array, place: number, waiting: number, asked: number): void {
    const { nodes, nodeTimes } = this;
    const at = node * NODE_WORDS;
    const week = from[place + P_WEEK] ?? 0;
    const languages = from[place + P_LANGUAGES] ?? 0;
    const placeAndDate = from[place + P_PLACE_AND_DATE] ?? 0;
    const area = placeAndDate & 0xffff;
    const areas = nodes[at + N_AREAS] ?? 0;
    nodes[at + N_AREAS] = Math.min(areas & 0xffff, area) | (Math.max(areas >>> 16, area) << 16);
    let says = week & WEEK_MASK;
    if (says === 0) says |= SOME_WEEK_UNKNOWN;
    if (languages === 0) says |= SOME_LANGUAGE_UNKNOWN;
    if ((week & ABSENCE) !== 0) says |= SOME_DATE_HIDDEN;
    else if (placeAndDate >>> 16 !== 0) says |= SOME_DATE;
    nodes[at + N_WEEK] = (nodes[at + N_WEEK] ?? 0) | says;
    nodes[at + N_LANGUAGES] = (nodes[at + N_LANGUAGES] ?? 0) | languages;
    nodes[at + N_NAMED] = (nodes[at + N_NAMED] ?? 0) | namedBits(from[place + P_NAMED] ?? 0, week);
    const times = at / 2;
    if (waiting < (nodeTimes[times + N_LONGEST / 2] ?? 0)) nodeTimes[times + N_LONGEST / 2] = waiting;
    if (waiting > (nodeTimes[times + N_SHORTEST / 2] ?? 0)) nodeTimes[times + N_SHORTEST / 2] = waiting;
    if (asked < (nodes[at + N_ASKED] ?? 0)) nodes[at + N_ASKED] = asked;
  }

  private splitOf(node: number): number {
    return this.nodes[node * NODE_WORDS + N_SPLIT] ?? 0;
  }

  /** The child that a post belongs to. */
  private childFor(node: number, from: Uint32Array, place: number, waiting: number): number {
    const at = node * NODE_WORDS;
    const child = this.nodes[at + N_BELOW] ?? 0;
    const pivot = this.nodes[at + N_PIVOT] ?? 0;
    switch (this.nodes[at + N_SPLIT]) {
      case SPLIT.area:
        return child + (((from[place + P_PLACE_AND_DATE] ?? 0) & 0xffff) >= pivot ? 1 : 0);
      case SPLIT.week:
        return child + (((from[place + P_WEEK] ?? 0) >>> pivot) & 1);
      case SPLIT.language:
        return child + (((from[place + P_LANGUAGES] ?? 0) >>> pivot) & 1);
      default:
        return child + (waiting > (this.nodeTimes[(at + N_MOMENT) / 2] ?? 0) ? 1 : 0);
    }
  }

  /** Where the nth post of a leaf lies. */
  private placeIn(leaf: number, nth: number): number {
    let block = this.nodes[leaf * NODE_WORDS + N_BELOW] ?? 0;
    for (let skip = nth; skip >= BLOCK_POSTS; skip -= BLOCK_POSTS) block = this.next[block] ?? 0;
    return (block * BLOCK_POSTS + (nth % BLOCK_POSTS)) * POST_WORDS;
  }

  private put(leaf: number, from: Uint32Array, place: number): void {
    const at = leaf * NODE_WORDS;
    const count = this.nodes[at + N_COUNT] ?? 0;
    if (this.nodes[at + N_BELOW] === NOWHERE) this.nodes[at + N_BELOW] = this.newBlock();
    let block = this.nodes[at + N_BELOW] ?? 0;
    for (let nth = count; nth >= BLOCK_POSTS; nth -= BLOCK_POSTS) {
      if ((this.next[block] ?? -1) < 0) {
        const added = this.newBlock();
        this.next[block] = added;
      }
      block = this.next[block] ?? 0;
    }
    const to = (block * BLOCK_POSTS + (count % BLOCK_POSTS)) * POST_WORDS;
    for (let word = 0; word < POST_WORDS; word += 1) this.posts[to + word] = from[place + word] ?? 0;
    this.nodes[at + N_COUNT] = count + 1;
    const number = from[place + P_NUMBER] ?? 0;
    if (number >= this.leafOf.length) this.leafOf = widened(this.leafOf, number + 1);
    this.leafOf[number] = leaf;
  }

  /** Makes two leaves of a full one; false when nothing tells its posts apart. */
  private split(leaf: number): boolean {
    const at = leaf * NODE_WORDS;
    const block = this.nodes[at + N_BELOW] ?? 0;
    const first = block * BLOCK_POSTS * POST_WORDS;
    const how = this.splitByArea(first) ?? this.splitByWords(first) ?? this.splitByMoment(first);
    if (how === null) return false;
    const child = this.newNode();
    this.newNode();
    this.nodes[at + N_SPLIT] = how.split;
    if (how.split === SPLIT.moment) this.nodeTimes[(at + N_MOMENT) / 2] = how.pivot;
    else this.nodes[at + N_PIVOT] = how.pivot;
    this.nodes[at + N_BELOW] = child;
    this.nodes[at + N_COUNT] = 0;
    const moved = this.posts.slice(first, first + BLOCK_POSTS * POST_WORDS);
    const times = new Float64Array(moved.buffer);
    this.next[block] = -1;
    this.freeBlocks.push(block);
    for (let place = 0; place < moved.length; place += POST_WORDS) {
      const waiting = times[(place + P_WAITING) / 2] ?? 0;
      const to = this.childFor(leaf, moved, place, waiting);
      this.cover(to, moved, place, waiting, this.askedOf(moved[place + P_NUMBER] ?? 0));
      this.put(to, moved, place);
    }
    return true;
  }

  private splitByArea(first: number): { split: number; pivot: number } | null {
    const areas: number[] = [];
    for (let nth = 0; nth < BLOCK_POSTS; nth += 1) {
      areas.push((this.posts[first + nth * POST_WORDS + P_PLACE_AND_DATE] ?? 0) & 0xffff);
    }
    areas.sort((a, b) => a - b);
    const middle = areas[BLOCK_POSTS / 2] ?? 0;
    const pivot = middle === areas[0] ? areas.find((area) => area > middle) : middle;
    return pivot === undefined ? null : { split: SPLIT.area, pivot };
  }

  /** The day part or language that halves the posts best. */
  private splitByWords(first: number): { split: number; pivot: number } | null {
    let best: { split: number; pivot: number; uneven: number } | null = null;
    const kinds = [
      { split: SPLIT.week, word: P_WEEK, bits: WEEK_BITS },
      { split: SPLIT.language, word: P_LANGUAGES, bits: LANGUAGE_BITS },
    ];
    for (const { split, word, bits } of kinds) {
      for (let pivot = 0; pivot < bits; pivot += 1) {
        let having = 0;
        for (let nth = 0; nth < BLOCK_POSTS; nth += 1) {
          having += ((this.posts[first + nth * POST_WORDS + word] ?? 0) >>> pivot) & 1;
        }
        const uneven = Math.abs(2 * having - BLOCK_POSTS);
        if (uneven <= BLOCK_POSTS * (1 - 2 * LEAST_SHARE) && uneven < (best?.uneven ?? Number.POSITIVE_INFINITY)) {
          best = { split, pivot, uneven };
        }
      }
    }
    return best;
  }

  private splitByMoment(first: number): { split: number; pivot: number } | null {
    const moments: number[] = [];
    for (let nth = 0; nth < BLOCK_POSTS; nth += 1) {
      moments.push(this.postTimes[(first + nth * POST_WORDS + P_WAITING) / 2] ?? 0);
    }
    moments.sort((a, b) => a - b);
    const pivot = moments[BLOCK_POSTS / 2 - 1] ?? 0;
    return pivot === moments.at(-1) ? null : { split: SPLIT.moment, pivot };
  }

  private newNode(): number {
    const node = this.nodeCount;
    this.nodeCount += 1;
    if (this.nodeCount * NODE_WORDS > this.nodes.length) {
      this.nodes = widened(this.nodes, this.nodeCount * NODE_WORDS);
      this.nodeTimes = new Float64Array(this.nodes.buffer);
    }
    const at = node * NODE_WORDS;
    this.nodes[at + N_AREAS] = 0xffff;
    this.nodes[at + N_ASKED] = 0xffff;
    this.nodes[at + N_BELOW] = NOWHERE;
    this.nodeTimes[(at + N_LONGEST) / 2] = Number.POSITIVE_INFINITY;
    this.nodeTimes[(at + N_SHORTEST) / 2] = Number.NEGATIVE_INFINITY;
    return node;
  }

  private newBlock(): number {
    const block = this.freeBlocks.pop() ?? this.blockCount++;
    if ((block + 1) * BLOCK_POSTS * POST_WORDS > this.posts.length) {
      this.posts = widened(this.posts, (block + 1) * BLOCK_POSTS * POST_WORDS);
      this.postTimes = new Float64Array(this.posts.buffer);
    }
    if (block >= this.next.length) this.next = widened(this.next, block + 1);
    this.next[block] = -1;
    return block;
  }
}
