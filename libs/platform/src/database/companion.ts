import { AsyncLocalStorage } from 'node:async_hooks';

import type { Tx } from './tx.js';

/** Goes along with every transaction of what it accompanies: a check at the beginning, a note at the end. */
export interface Companion {
  /** Runs first in the transaction. @throws to stop it. */
  begin(tx: Tx): Promise<void>;
  /** Runs last, before the commit, with what the use case answers. */
  end(tx: Tx, value: unknown): Promise<void>;
}

const companions = new AsyncLocalStorage<Companion>();

/** Lets a companion go along with each transaction that this work begins (docs/decisions/0022). */
export const accompanied = <T>(companion: Companion, work: () => Promise<T>): Promise<T> =>
  companions.run(companion, work);

/** Who goes along here; undefined for almost everything. */
export const companionHere = (): Companion | undefined => companions.getStore();
