import { err, lengthOf, ok, plainText } from '#kernel';
import type { Result } from '#kernel';

/** Bounds of what somebody told, in characters after tidying. */
export const NEEDS_BOUNDS = { min: 5, max: 2000 } as const;

/** What somebody told cannot be written down so. */
export interface NeedsLength {
  readonly kind: 'InvalidInput';
  readonly field: 'needs';
  readonly rule: 'tooShort' | 'tooLong';
  readonly bound: number;
}

/** What somebody needs and can do, in plain text of 5 to 2,000 characters. */
export function checkNeeds(text: string): Result<string, NeedsLength> {
  const written = plainText(text);
  const { min, max } = NEEDS_BOUNDS;
  if (lengthOf(written) < min) return err({ kind: 'InvalidInput', field: 'needs', rule: 'tooShort', bound: min });
  return lengthOf(written) > max
    ? err({ kind: 'InvalidInput', field: 'needs', rule: 'tooLong', bound: max })
    : ok(written);
}
