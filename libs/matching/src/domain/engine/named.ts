import { MORE_NAMED } from './layout.js';

/** An activity that could stand against the help, and where alone it may be seen (a municipality), or EVERYWHERE. */
export interface Named {
  readonly activity: number;
  readonly seenIn: number;
}

/** In no municipality more than in others; a municipality that is not known is -1. */
export const EVERYWHERE = -2;
/** In the place of a municipality for somebody who may see no absence at all. */
export const NOT_SEEN = -3;

/** So many fit into the words of a post. */
export const NAMED_AT_MOST = 4;

/** One of 32 bits for an activity: two activities may share one. */
export const namedBit = (activity: number): number => 1 << (activity & 31);

/** The bits of the activities in the words of a post: all of them when it names more than fits there. */
export function namedBits(words: number, flags: number): number {
  if ((flags & MORE_NAMED) !== 0) return -1;
  let bits = 0;
  for (let rest = words; rest !== 0; rest >>>= 8) bits |= namedBit(rest & 0xff);
  return bits;
}
