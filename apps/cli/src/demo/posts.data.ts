import type { DemoPost } from './demo-world.types.js';
import { OFFERS_AT_HOME } from './posts-offers-home.data.js';
import { OFFERS_TO_LEARN } from './posts-offers-learn.data.js';
import { OFFERS_TO_MEET } from './posts-offers-meet.data.js';
import { REQUESTS_AT_HOME } from './posts-requests-home.data.js';
import { REQUESTS_TO_MEET } from './posts-requests-meet.data.js';

/** Every post of the demo world, requests first. */
export const DEMO_POSTS: readonly DemoPost[] = [
  ...REQUESTS_AT_HOME,
  ...REQUESTS_TO_MEET,
  ...OFFERS_AT_HOME,
  ...OFFERS_TO_MEET,
  ...OFFERS_TO_LEARN,
];
