import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

/**
 * What a code confirms: exactly one version of terms, or of a ring, another moment, somebody who stands in, or that an account
 * is one's own from now on.
 */
export type CodePurpose = 'terms' | 'ring' | 'move' | 'standIn' | 'takeOver';

/** What a code for another moment or a stand-in is bound to besides its id: nothing, since neither ever changes. */
export const UNCHANGING = { version: 0, boundTo: '0'.repeat(64) } as const;

/** What a code belongs to; it confirms nothing else. */
export interface CodeBinding {
  readonly personId: PersonId;
  readonly purpose: CodePurpose;
  /** The talks, the ring, the move, the stand-in, or the take-over. */
  readonly subjectId: string;
  /** The version in the talks or of the ring; 0 for what has none. */
  readonly version: number;
  /** The hash of that version, or of the address that the account gets; 64 hex digits. */
  readonly boundTo: string;
}

/** A code is right once, within ten minutes, at the fifth try at the latest. */
export const CODE_BOUNDS = { minutes: 10, tries: 5 } as const;

/** When a code that is sent now is over. */
export const codeEnd = (now: Date): Date => new Date(now.getTime() + CODE_BOUNDS.minutes * 60_000);

/** What was typed is no code at all; that is no try. */
export interface CodeForm {
  readonly kind: 'InvalidInput';
  readonly field: 'digits';
  readonly rule: 'form';
  readonly bound: number;
}

const DIGITS = 6;
/** Longer than any way of typing six digits. */
const TYPED_MOST = 40;

/** Six digits, without the blanks, dots and dashes that people type between them. */
export function checkDigits(typed: string): Result<string, CodeForm> {
  const digits = typed.length > TYPED_MOST ? '' : typed.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits)
    ? ok(digits)
    : err({ kind: 'InvalidInput', field: 'digits', rule: 'form', bound: DIGITS });
}
