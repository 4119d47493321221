import { useCallback, useState } from 'react';

/** What this browser keeps, by name; a browser that keeps nothing is no reason to fail. */
export function readKept<Value>(name: string): Value | null {
  try {
    const text = localStorage.getItem(name);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

/** Keeps a value in this browser; null forgets it. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or closed store: the page goes on without.
  }
}

/** Forgets everything whose name begins so: what is about a person goes when that person signs out. */
export function forgetKept(beginning: string): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(beginning)) localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

/** Names of drafts begin so. */
export const DRAFTS = 'draft:';

/**
 * A draft that outlives a reload, a lost connection and another language: its value, how to change it, and how to be
 * done with it.
 */
export function useDraft<Value>(name: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const key = `${DRAFTS}${name}`;
  const [value, setValue] = useState<Value>(() => readKept<Value>(key) ?? initial);
  const change = useCallback(
    (next: Value) => {
      setValue(next);
      keep(key, next);
    },
    [key],
  );
  const done = useCallback(() => keep(key, null), [key]);
  return [value, change, done];
}
