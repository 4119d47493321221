import type { DemoPerson } from './demo-world.types.js';
import { PEOPLE_OF_CENTRUM } from './people-centrum.data.js';
import { PEOPLE_OF_DE_HOVEN } from './people-hoven.data.js';
import { PEOPLE_OF_DE_MARKEN } from './people-marken.data.js';
import { DEMO_STAFF } from './people-staff.data.js';
import { PEOPLE_OF_DE_WERVEN } from './people-werven.data.js';

/** Everybody in the demo world: 40 residents, then the brokers and the administrator; all invented. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...PEOPLE_OF_CENTRUM,
  ...PEOPLE_OF_DE_WERVEN,
  ...PEOPLE_OF_DE_HOVEN,
  ...PEOPLE_OF_DE_MARKEN,
  ...DEMO_STAFF,
];
