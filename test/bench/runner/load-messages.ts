import type { BenchRequest } from './rung.js';

/** What the load process is asked to do. */
export interface LoadTask {
  readonly url: string;
  readonly requests: readonly BenchRequest[];
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly windowSeconds: number;
  /** Asks each question just once, however long that takes; their number is a multiple of that of the connections. */
  readonly once?: true;
}

/** What the load process tells: the window begins, and what came of it. */
export type LoadMessage = { readonly is: 'begun' } | { readonly is: 'ended'; readonly result: LoadResult };

/** One window, seen from the asking side. */
export interface LoadResult {
  readonly answers: number;
  /** Answers that were no success, and requests without any. */
  readonly failures: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}
