import { err, lengthOf, ok, plainText, type Result } from '#kernel';

/** Bounds of the reason of a suspension, in characters after tidying. */
export const SUSPENSION_REASON = { min: 5, max: 500 } as const;

/** The person is suspended already, or was erased. */
export interface NotActive {
  readonly kind: 'NotActive';
}
/** There is no suspension to lift. */
export interface NotSuspended {
  readonly kind: 'NotSuspended';
}
/** Why somebody is kept out has to be told, in so many characters. */
export interface ReasonLength {
  readonly kind: 'ReasonLength';
  readonly length: number;
  readonly min: number;
  readonly max: number;
}

/** The reason, tidied. */
export function checkReason(text: string): Result<string, ReasonLength> {
  const reason = plainText(text);
  const length = lengthOf(reason);
  const { min, max } = SUSPENSION_REASON;
  return length < min || length > max ? err({ kind: 'ReasonLength', length, min, max }) : ok(reason);
}
