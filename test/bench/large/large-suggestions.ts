import { productRung } from '../feed/feed-ladder.js';
import type { BenchOptions } from '../options.js';
import { difference } from '../runner/answers.js';
import { closedLoop, quietLoop, type Loop } from '../runner/closed-loop.js';
import { ask, startRung, type Rung } from '../runner/rung.js';
import { suggestionRequests } from '../suggestions/suggestions-requests.js';
import type { LargeWorld } from './large-worlds.js';

/** Who fits a post, asked of the api process with all posts in its memory. */
export interface LargeSuggestions {
  /** What the process says of its index: how many posts, in how many seconds, how many MB. */
  readonly index: { readonly posts: number; readonly seconds: number; readonly megabytes: number };
  readonly alone: Loop;
  readonly eight: Loop;
  readonly compared: number;
  /** Where an answer first differs from the one that is found without an index. */
  readonly differs: string | null;
}

const COMPARED = 50;
const TOGETHER = 8;
const WINDOW_TIMES = 2;
const LONGEST_LOAD_MS = 180_000;
const INDEXED = /(\d+) open posts are indexed: ([\d.]+) s, (\d+) MB/;

/** Waits for the index, asks, and compares with the same questions without an index. */
export async function largeSuggestions(
  { url }: LargeWorld,
  { warmUpSeconds, windowSeconds, tries }: BenchOptions,
  stores: readonly number[],
): Promise<LargeSuggestions> {
  const asked = await suggestionRequests(url);
  const requests = asked.map(({ request }) => request);
  let printed = '';
  const product = productRung(url);
  const indexed: Rung = {
    ...product,
    requests,
    environment: { ...product.environment, LOG_LEVEL: 'debug' },
    heard: (text) => (printed += text),
  };
  const running = await startRung(indexed);
  let index: LargeSuggestions['index'];
  let [alone, eight]: (Loop | null)[] = [null, null];
  const answers: unknown[] = [];
  try {
    index = await indexTold(() => printed);
    const loop = (clients: number): Promise<Loop> =>
      quietLoop(running, { requests, clients, seconds: windowSeconds * WINDOW_TIMES }, stores, tries);
    await closedLoop(running, { requests, clients: TOGETHER, seconds: warmUpSeconds }, stores);
    alone = await loop(1);
    eight = await loop(TOGETHER);
    for (const request of requests.slice(0, COMPARED)) answers.push(await ask(running.url, request));
  } finally {
    await running.stop();
  }
  const differs = await compare({ ...product, requests }, answers);
  return { index, alone, eight, compared: COMPARED, differs };
}

async function indexTold(printed: () => string): Promise<LargeSuggestions['index']> {
  for (const until = Date.now() + LONGEST_LOAD_MS; Date.now() < until;) {
    const [, posts, seconds, megabytes] = INDEXED.exec(printed()) ?? [];
    if (posts !== undefined) return { posts: Number(posts), seconds: Number(seconds), megabytes: Number(megabytes) };
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`The index was not read in ${LONGEST_LOAD_MS / 1_000} s.`);
}

/** Asks the same of a process that keeps no index. */
async function compare(product: Rung, expected: readonly unknown[]): Promise<string | null> {
  const running = await startRung({ ...product, environment: { ...product.environment, MATCH_INDEX: 'no' } });
  try {
    for (const [at, answer] of expected.entries()) {
      const request = product.requests[at];
      const found = request ? difference(await ask(running.url, request), answer) : 'there is no question';
      if (found !== null) return `answer ${at + 1}: ${found}`;
    }
    return null;
  } finally {
    await running.stop();
  }
}
