/** A cursor is signed by one server and not by another: what it says is compared by the page that it leads to. */
const OPAQUE = new Set(['cursor', 'endCursor']);

/** The same text for the same answer, in whatever order its fields came. */
export function normalised(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (OPAQUE.has(key)) return value === null ? null : 'a cursor';
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Where two answers begin to differ, with a little of what stands there; null when they do not. */
export function difference(expected: unknown, given: unknown): string | null {
  const [a, b] = [normalised(expected), normalised(given)];
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `expected …${around(a)}… but got …${around(b)}…`;
}
