import { err, lengthOf, ok, plainText } from '#kernel';
import type { Result } from '#kernel';

/** What somebody fills in who would like to be phoned. */
export interface CallBackForm {
  /** As it was typed; null or empty means: the number of my account. */
  readonly phone: string | null;
  readonly words: string;
  /** Where; null means: where I live. */
  readonly areaCode: string | null;
}

/** A field that cannot be used. */
export interface CallBackInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'phone' | 'words' | 'areaCode';
  readonly rule: 'required' | 'unknown' | 'tooLong' | 'form';
  readonly bound: number | null;
}

/** No broker works for this area, so nobody would phone. */
export interface NoBrokerHere {
  readonly kind: 'NoBrokerHere';
}

/** Most characters of what it is about. */
export const CALL_BACK_WORDS_MOST = 500;

const DAY_MS = 86_400_000;
const KEPT_DAYS = 90;

/** A field of a call back that cannot be used. */
export const unusable = (
  field: CallBackInputError['field'],
  rule: CallBackInputError['rule'],
  bound: number | null = null,
): Result<never, CallBackInputError> => err({ kind: 'InvalidInput', field, rule, bound });

/** What it is about, tidied; may be empty. */
export function checkWords(text: string): Result<string, CallBackInputError> {
  const words = plainText(text);
  return lengthOf(words) > CALL_BACK_WORDS_MOST ? unusable('words', 'tooLong', CALL_BACK_WORDS_MOST) : ok(words);
}

/** What was done before this moment is forgotten: number and words are kept for 90 days after. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - KEPT_DAYS * DAY_MS);
