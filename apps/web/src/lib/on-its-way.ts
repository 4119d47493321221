import { useSyncExternalStore } from 'react';

/** A connection of a phone mostly brings a part of the product within this. */
const PATIENCE_MS = 1_000;

/** Parts of the product that are awaited for longer than that. */
const late = new Set<Promise<unknown>>();
const watchers = new Set<() => void>();

const tell = (): void => watchers.forEach((changed) => changed());

/** A part of the product that is fetched; when it takes long, `useIsOnItsWay` says so. */
export async function onItsWay<Part>(part: Promise<Part>): Promise<Part> {
  const patience = setTimeout(() => {
    late.add(part);
    tell();
  }, PATIENCE_MS);
  try {
    return await part;
  } finally {
    clearTimeout(patience);
    if (late.delete(part)) tell();
  }
}

/** Whether a part of the product keeps somebody waiting. */
export const useIsOnItsWay = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => late.size > 0,
  );
