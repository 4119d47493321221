import type { DemoTalk } from './demo-world.types.js';
import { AGREED_TALKS } from './talks-agreed.data.js';
import { ENDED_TALKS } from './talks-ended.data.js';
import { MEDIATED_TALKS } from './talks-mediated.data.js';
import { OPEN_TALKS } from './talks-open.data.js';

/** Every talk of the demo world. */
export const DEMO_TALKS: readonly DemoTalk[] = [...AGREED_TALKS, ...OPEN_TALKS, ...MEDIATED_TALKS, ...ENDED_TALKS];
