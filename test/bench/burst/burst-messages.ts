/** What a process that sends the burst tells: everything is due from now on, and what went out. */
export type BurstMessage =
  | { readonly is: 'due' }
  | { readonly is: 'out'; readonly keys: number; readonly doubles: number; readonly lateMs: readonly number[] };
