import type { Result } from '#kernel';

/** The value of a result that cannot fail in the demo world; a failure means that the data breaks a rule. */
export function must<T>(what: string, result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo world could not be made: ${what} was refused: ${JSON.stringify(result.error)}`);
}
