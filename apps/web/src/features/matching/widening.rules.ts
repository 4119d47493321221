import type { WiderBy } from '../../lib/graphql/generated/schema.js';

const STEPS = {
  day: 'when',
  part: 'when',
  atDistance: 'where',
  language: 'languages',
  activity: 'activity',
  // How far others come is theirs to say: there is no answer of a post that changes it.
  distance: null,
} as const satisfies Record<WiderBy, string | null>;

/** The question of a post that makes it wider in this way; null when none does. */
export const stepOfWidening = (by: WiderBy): (typeof STEPS)[WiderBy] => STEPS[by];
