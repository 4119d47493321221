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
import { splitOf } from './splits.js';
import { widened } from './widened.js';

/**
 * Posts in trees, first by area and then by what they say. Every node tells what can be below it at best, so that a
 * search goes where something good may be and leaves the rest alone. What is taken out leaves the nodes above it as they
 * were: they promise too much then, and never too little.
 */
export class PostTree {
  nodes = new Uint32Array(NODE_WORDS << 10);
  nodeTimes = new Float64Array(this.nodes.buffer);
  posts = new Uint32Array((POST_WORDS * BLOCK_POSTS) << 6);
  postTimes = new Float64Array(this.posts.buffer);
  /** The next block of a leaf whose posts cannot be told apart, -1 = none. */
  next = new Int32Array(1 << 6);
  /** How many nodes stand above the deepest leaf: posts that come in the order of their moments make it a list. */
  depth = 0;
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

  /** Posts that there would be room for in the blocks that are used, and nodes. */
  get spread(): { readonly room: number; readonly nodes: number } {
    return { room: (this.blockCount - this.freeBlocks.length) * BLOCK_POSTS, nodes: this.nodeCount };
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
    for (let depth = 0; ; depth += 1) {
      if (depth > this.depth) this.depth = depth;
      this.cover(node, post, 0, waiting, asked);
      if (this.nodes[node * NODE_WORDS + N_SPLIT] !== SPLIT.leaf) node = this.childFor(node, post, 0, waiting);
      else if (!isFull(this.nodes[node * NODE_WORDS + N_COUNT] ?? 0) || !this.split(node)) break;
    }
    this.put(node, post, 0);
  }

  /** Takes a post out of whatever tree it stands in; a block that is left empty is used again. */
  remove(number: number): void {
    const leaf = this.leafOf[number] ?? 0;
    const at = leaf * NODE_WORDS;
    const left = (this.nodes[at + N_COUNT] ?? 0) - 1;
    const blocks = this.blocksOf(leaf);
    const last = placeIn(blocks, left);
    for (let nth = 0; nth <= left; nth += 1) {
      const place = placeIn(blocks, nth);
      if (this.posts[place + P_NUMBER] !== number) continue;
      this.posts.copyWithin(place, last, last + POST_WORDS);
      break;
    }
    this.nodes[at + N_COUNT] = left;
    if (left % BLOCK_POSTS !== 0) return;
    this.freeBlocks.push(blocks.pop() as number);
    const before = blocks.at(-1);
    if (before === undefined) this.empty(leaf);
    else this.next[before] = -1;
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

  /** The blocks of a leaf, the first one first. */
  private blocksOf(leaf: number): number[] {
    const blocks: number[] = [];
    const first = this.nodes[leaf * NODE_WORDS + N_BELOW] ?? NOWHERE;
    for (let block = first === NOWHERE ? -1 : first; block >= 0; block = this.next[block] ?? -1) blocks.push(block);
    return blocks;
  }

  private put(leaf: number, from: Uint32Array, place: number): void {
    const at = leaf * NODE_WORDS;
    const count = this.nodes[at + N_COUNT] ?? 0;
    const blocks = this.blocksOf(leaf);
    if (count === blocks.length * BLOCK_POSTS) {
      const added = this.newBlock();
      const before = blocks.at(-1);
      if (before === undefined) this.nodes[at + N_BELOW] = added;
      else this.next[before] = added;
      blocks.push(added);
    }
    const to = placeIn(blocks, count);
    for (let word = 0; word < POST_WORDS; word += 1) this.posts[to + word] = from[place + word] ?? 0;
    this.nodes[at + N_COUNT] = count + 1;
    const number = from[place + P_NUMBER] ?? 0;
    if (number >= this.leafOf.length) this.leafOf = widened(this.leafOf, number + 1);
    this.leafOf[number] = leaf;
  }

  /** Makes two leaves of a full one; false when nothing tells its posts apart. */
  private split(leaf: number): boolean {
    const at = leaf * NODE_WORDS;
    const blocks = this.blocksOf(leaf);
    const moved = new Uint32Array((this.nodes[at + N_COUNT] ?? 0) * POST_WORDS);
    for (const [nth, block] of blocks.entries()) {
      const from = block * BLOCK_POSTS * POST_WORDS;
      moved.set(this.posts.subarray(from, from + BLOCK_POSTS * POST_WORDS), nth * BLOCK_POSTS * POST_WORDS);
    }
    const how = splitOf(moved);
    if (how === null) return false;
    const child = this.newNode();
    this.newNode();
    this.nodes[at + N_SPLIT] = how.by;
    if (how.by === SPLIT.moment) this.nodeTimes[(at + N_MOMENT) / 2] = how.pivot;
    else this.nodes[at + N_PIVOT] = how.pivot;
    this.nodes[at + N_BELOW] = child;
    this.nodes[at + N_COUNT] = 0;
    this.freeBlocks.push(...blocks);
    const times = new Float64Array(moved.buffer);
    for (let place = 0; place < moved.length; place += POST_WORDS) {
      const waiting = times[(place + P_WAITING) / 2] ?? 0;
      const to = this.childFor(leaf, moved, place, waiting);
      this.cover(to, moved, place, waiting, this.askedOf(moved[place + P_NUMBER] ?? 0));
      this.put(to, moved, place);
    }
    return true;
  }

  private newNode(): number {
    const node = this.nodeCount;
    this.nodeCount += 1;
    if (this.nodeCount * NODE_WORDS > this.nodes.length) {
      this.nodes = widened(this.nodes, this.nodeCount * NODE_WORDS);
      this.nodeTimes = new Float64Array(this.nodes.buffer);
    }
    this.empty(node);
    return node;
  }

  /** Makes a leaf of a node that holds nothing and promises nothing. */
  private empty(node: number): void {
    const at = node * NODE_WORDS;
    this.nodes.fill(0, at, at + NODE_WORDS);
    this.nodes[at + N_AREAS] = 0xffff;
    this.nodes[at + N_ASKED] = 0xffff;
    this.nodes[at + N_BELOW] = NOWHERE;
    this.nodeTimes[(at + N_LONGEST) / 2] = Number.POSITIVE_INFINITY;
    this.nodeTimes[(at + N_SHORTEST) / 2] = Number.NEGATIVE_INFINITY;
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

/** Whether a leaf is to be parted: at a full block, and where nothing told its posts apart then, each time it has doubled. */
const isFull = (count: number): boolean => count >= BLOCK_POSTS && (count & (count - 1)) === 0;

/** Where the nth post of a leaf with these blocks lies. */
const placeIn = (blocks: readonly number[], nth: number): number =>
  ((blocks[Math.floor(nth / BLOCK_POSTS)] ?? 0) * BLOCK_POSTS + (nth % BLOCK_POSTS)) * POST_WORDS;
