import { randomBytes } from 'node:crypto';

import { uuidV7 } from '#kernel';

/** A new id for a row: UUID version 7. */
export const newId = (now: Date): string => uuidV7(now, randomBytes(10));
