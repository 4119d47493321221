/** What a rule or a use case answers: a value, or an expected failure as a tagged fact. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A rule error: a tag and the facts that a screen needs to word it. */
export interface Fact {
  readonly kind: string;
}

/** The success side of a Result. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The failure side of a Result. */
export const err = <const E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
