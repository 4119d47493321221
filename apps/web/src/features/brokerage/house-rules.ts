import type { HouseRule } from '../../lib/graphql/generated/schema.js';

/** The house rules, those that are broken most first. */
export const RULES = [
  'contactInText',
  'paidWork',
  'unclear',
  'notNeighbourHelp',
  'advertising',
  'dangerous',
  'discrimination',
  'other',
] as const satisfies readonly HouseRule[];
