import { foldAccents } from './dutch-words.rules.js';

/** A word or number of a text, in the form it is compared in, and where it stands in the text (form NFC). */
export interface TextToken {
  readonly token: string;
  readonly from: number;
  readonly to: number;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
}

const TOKEN = /[\p{L}\p{M}]+|\d+|[.!?;\n]/gu;
const SENTENCE_END = /^[.!?;\n]$/;

/** The words and numbers of a text in their order; an apostrophe parts words ('s ochtends: s, ochtends). */
export function tokensIn(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let sentence = 0;
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    if (!SENTENCE_END.test(written)) {
      tokens.push({ token: foldAccents(written), from: index, to: index + written.length, sentence });
    } else if (written !== '.' || !/\d/.test(text[index - 1] ?? '')) sentence += 1;
  }
  return tokens;
}

/** Turns of phrase by their first word, the longest first, each with what it means. */
export type Turns<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly means: T }[]>;

/** Turns of phrase from lists that separate them by commas, each list with what its turns mean. */
export function turnsOf<T>(lists: readonly (readonly [texts: string, means: T])[]): Turns<T> {
  const found = new Map<string, { words: readonly string[]; means: T }[]>();
  for (const [texts, means] of lists) {
    for (const turn of texts.split(',')) {
      const words = tokensIn(turn).map(({ token }) => token);
      const [first] = words;
      if (first !== undefined) found.set(first, [...(found.get(first) ?? []), { words, means }]);
    }
  }
  for (const turns of found.values()) turns.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** A turn of phrase in a text: its tokens from number `at`, `length` of them. */
export interface TurnFound<T> {
  readonly means: T;
  readonly at: number;
  readonly length: number;
}

/** The longest turn that begins at a token, or null. */
export function turnAt<T>(tokens: readonly TextToken[], at: number, turns: Turns<T>): TurnFound<T> | null {
  const turn = turns
    .get(tokens[at]?.token ?? '')
    ?.find(({ words }) => words.every((word, step) => tokens[at + step]?.token === word));
  return turn === undefined ? null : { means: turn.means, at, length: turn.words.length };
}

/** All turns in a text in their order; a token belongs to one turn at most, the longest that begins first. */
export function turnsIn<T>(tokens: readonly TextToken[], turns: Turns<T>): TurnFound<T>[] {
  const found: TurnFound<T>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const turn = turnAt(tokens, at, turns);
    if (turn === null) continue;
    found.push(turn);
    at += turn.length - 1;
  }
  return found;
}

/** The part of a text from one token up to and including another, as somebody wrote it. */
export const writtenBetween = (text: string, tokens: readonly TextToken[], first: number, last: number): string =>
  text.slice(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0);
