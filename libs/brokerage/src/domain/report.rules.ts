import { err, lengthOf, ok, plainText } from '#kernel';
import type { Result } from '#kernel';

/** What can be reported: a post, what was said in talks, somebody met there. */
export const REPORT_ABOUT = ['post', 'talks', 'person'] as const;
/** One of `REPORT_ABOUT`. */
export type ReportAbout = (typeof REPORT_ABOUT)[number];

/** Where a case stands; nothing but a broker's decision moves it. */
export const CASE_STATES = ['open', 'upheld', 'dismissed'] as const;
/** One of `CASE_STATES`. */
export type CaseState = (typeof CASE_STATES)[number];

/** Words of an author or a reporter that cannot be used. */
export interface WordsLength {
  readonly kind: 'WordsLength';
  readonly length: number;
  readonly min: number;
  readonly max: number;
}

/** Bounds of what people write to a broker, in characters after tidying. */
export const OWN_WORDS_BOUNDS = { min: 5, max: 500 } as const;

/** What somebody writes to a broker, tidied. */
export function ownWords(text: string): Result<string, WordsLength> {
  const words = plainText(text);
  const length = lengthOf(words);
  const { min, max } = OWN_WORDS_BOUNDS;
  return length < min || length > max ? err({ kind: 'WordsLength', length, min, max }) : ok(words);
}
