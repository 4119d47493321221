import type { Points } from './points.js';
import type { NearAreas } from './near-areas.js';

/** One tree to look in, with what its activity brings. */
export interface AskedTree {
  readonly root: number;
  readonly points: number;
  /** Whether help by telephone or online stands in it; all of it does then. */
  readonly remote: boolean;
  /** Whether the activity speaks for the posts in it. */
  readonly speaks: boolean;
}

/** A question in numbers: by what the best posts are searched. */
export interface Question {
  readonly trees: readonly AskedTree[];
  readonly near: NearAreas;
  /** Which posts go by telephone or online with this one: bit 1 those where it is possible, bit 2 where there is no other way. */
  readonly attainable: number;
  /** Whether it is help that is sought, of people who may not be free yet. */
  readonly wantsHelp: boolean;
  /** Day parts, 0 = not said. */
  readonly week: number;
  /** A bit for each language, 0 = not said, and those that share one bit. */
  readonly languages: number;
  readonly rareLanguages: readonly string[];
  /** The one date in days since 2020, 0 = none. */
  readonly day: number;
  readonly dateHidden: boolean;
  /** What this side names: 1 by number of the activity, and each in one of 32 bits. */
  readonly named: Uint8Array;
  readonly namedBits: number;
  /** Number of the municipality whose posts about absence may be shown, or NOT_SEEN. */
  readonly absenceIn: number;
  /** Numbers of authors whose posts are no answer: the asking one, and whom a block parts. */
  readonly excluded: ReadonlySet<number>;
  /** ms since 1970; and in minutes since 2020, rounded down: what is open until then is over. */
  readonly now: number;
  readonly minute: number;
  readonly points: Points;
}
