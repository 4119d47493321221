import { Best, type Found } from './best.js';
import { Frontier } from './frontier.js';
import { BLOCK_POSTS, NODE_WORDS, N_ASKED, N_BELOW, N_COUNT, N_LONGEST, N_SPLIT, SPLIT } from './layout.js';
import { POST_WORDS, P_NUMBER, P_WAITING } from './layout.js';
import { NO_SCORE, scoreOfPost, type PostFacts } from './one-post.js';
import type { PostTree } from './post-tree.js';
import { promiseOf } from './promises.js';
import type { AskedTree, Question } from './question.js';

/** An item of the frontier is a node and the place of its tree in the question, of which there are fewer than this. */
const TREES = 512;

/**
 * Searches the best posts for a question. It goes to the most promising node next, and stops when no node promises more
 * than what was found: so the answer is what comparing every post would give, and most posts are never looked at.
 */
export class BestFirst {
  private readonly frontier = new Frontier();
  /** How many posts the last search compared one by one. */
  lookedAt = 0;

  constructor(
    private readonly tree: PostTree,
    private readonly facts: PostFacts,
  ) {}

  /** The best `most` posts, in the order of suggestions. */
  search(question: Question, most: number): readonly Found[] {
    const best = new Best(most, (a, b) => this.facts.compareIds(a, b));
    const { frontier } = this;
    const { nodes, nodeTimes } = this.tree;
    this.lookedAt = 0;
    frontier.clear();
    question.trees.forEach(({ root }, place) => this.consider(question, place, root));
    for (let item = frontier.next(); item >= 0; item = frontier.next()) {
      if (best.isBeyond(frontier.score)) break;
      const node = Math.floor(item / TREES);
      const place = item % TREES;
      const at = node * NODE_WORDS;
      if (!best.couldTake(frontier.score, nodes[at + N_ASKED] ?? 0, nodeTimes[(at + N_LONGEST) / 2] ?? 0)) continue;
      const below = nodes[at + N_BELOW] ?? 0;
      if (nodes[at + N_SPLIT] === SPLIT.leaf) this.compare(question, place, node, best);
      else {
        this.consider(question, place, below);
        this.consider(question, place, below + 1);
      }
    }
    return best.inOrder();
  }

  private consider(question: Question, place: number, node: number): void {
    const { nodes, nodeTimes } = this.tree;
    const at = node * NODE_WORDS;
    const promise = promiseOf(this.tree, node, question, question.trees[place] as AskedTree);
    if (promise < 0) return;
    const longest = nodeTimes[(at + N_LONGEST) / 2] ?? 0;
    this.frontier.add(node * TREES + place, promise, nodes[at + N_ASKED] ?? 0, longest);
  }

  /** Compares every post of a leaf. */
  private compare(question: Question, place: number, leaf: number, best: Best): void {
    const { nodes, posts, postTimes, next } = this.tree;
    const { facts } = this;
    const asked = question.trees[place] as AskedTree;
    const count = nodes[leaf * NODE_WORDS + N_COUNT] ?? 0;
    let block = nodes[leaf * NODE_WORDS + N_BELOW] ?? 0;
    this.lookedAt += count;
    for (let nth = 0; nth < count; nth += 1) {
      if (nth > 0 && nth % BLOCK_POSTS === 0) block = next[block] ?? 0;
      const at = (block * BLOCK_POSTS + (nth % BLOCK_POSTS)) * POST_WORDS;
      const score = scoreOfPost(posts, postTimes, at, question, asked, facts);
      if (score === NO_SCORE) continue;
      const number = posts[at + P_NUMBER] ?? 0;
      const waiting = postTimes[(at + P_WAITING) / 2] ?? 0;
      const askedOn = facts.askedOf(number);
      if (best.couldTake(score, askedOn, waiting)) best.take({ number, score, asked: askedOn, waiting });
    }
  }
}
