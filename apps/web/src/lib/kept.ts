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

interface Draft<Value> {
  /** What was saved when it was written. */
  readonly on: string;
  readonly value: Value;
}

const draftNamed = <Value>(name: string): Draft<Value> | null => readKept<Draft<Value>>(`${DRAFTS}${name}`);

/** What was written under a name and not sent yet. */
export const readDraft = <Value>(name: string): Value | null => draftNamed<Value>(name)?.value ?? null;

/** Keeps what is to be gone on with. */
export const keepDraft = (name: string, value: unknown, on = ''): void =>
  keep(`${DRAFTS}${name}`, value === null ? null : ({ on, value } satisfies Draft<unknown>));

/**
 * A draft that outlives a reload, a lost connection and another language: its value, how to change it, and how to be
 * done with it. One that changes what is saved already names that in `on`: when it was saved anew since, here or
 * elsewhere, what is saved counts and the draft is dropped.
 */
export function useDraft<Value>(name: string, initial: Value, on = ''): [Value, (value: Value) => void, () => void] {
  const [draft, setDraft] = useState<Draft<Value>>(() => {
    const kept = draftNamed<Value>(name);
    return kept?.on === on ? kept : { on, value: initial };
  });
  const change = useCallback(
    (value: Value) => {
      setDraft({ on, value });
      keepDraft(name, value, on);
    },
    [name, on],
  );
  const done = useCallback(() => keepDraft(name, null), [name]);
  return [draft.on === on ? draft.value : initial, change, done];
}
