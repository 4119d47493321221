/** What a text seems to be about; `confidence` between 0 and 1. */
export interface TextGuess {
  readonly activity: string;
  readonly group: string;
  readonly confidence: number;
}

/** What matching reads of a text in own words. */
export interface TextMeaning {
  /** Best first. */
  readonly guesses: readonly TextGuess[];
  /** Its telling words, as stems, each with how much it tells, above 0. */
  readonly words: ReadonlyMap<string, number>;
}

/** Two texts of which the first guesses meet stand before two of which a later guess does. */
const FIRST_MEETS = 1;
const LATER_MEETS = 0.5;
const GROUP_MEETS = 0.2;
const WORDS_MEET = 0.15;

/** Part of all confidence that each key has, in a text with several guesses. */
function shares(guesses: readonly TextGuess[], keyOf: (guess: TextGuess) => string): Map<string, number> {
  const whole = guesses.reduce((sum, { confidence }) => sum + confidence, 0);
  const found = new Map<string, number>();
  for (const guess of guesses) {
    const key = keyOf(guess);
    found.set(key, (found.get(key) ?? 0) + guess.confidence / whole);
  }
  return found;
}

/** How far two texts agree on what they are about, 0 to 1. */
function agreement(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [key, share] of one) common += Math.min(share, other.get(key) ?? 0);
  return common;
}

/** How far the telling words of two texts are the same, 0 to 1. */
function sharedWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  let ofOne = 0;
  let ofOther = 0;
  for (const [word, weight] of one) {
    ofOne += weight * weight;
    if (other.has(word)) common += weight * weight;
  }
  for (const weight of other.values()) ofOther += weight * weight;
  return common === 0 ? 0 : common / Math.sqrt(ofOne * ofOther);
}

/**
 * How well two texts fit by what they say alone, 0 and up: the same first guess before guesses that meet later, then
 * the same group, then the same words. The same seen from either side; 0 when nothing meets.
 */
export function textFit(one: TextMeaning, other: TextMeaning): number {
  const [first, others] = [one.guesses[0], other.guesses[0]];
  const byActivity = agreement(
    shares(one.guesses, ({ activity }) => activity),
    shares(other.guesses, ({ activity }) => activity),
  );
  const byGroup = agreement(
    shares(one.guesses, ({ group }) => group),
    shares(other.guesses, ({ group }) => group),
  );
  const sameFirst = first !== undefined && first.activity === others?.activity;
  const fit =
    (sameFirst ? FIRST_MEETS : 0) +
    LATER_MEETS * byActivity +
    GROUP_MEETS * byGroup +
    WORDS_MEET * sharedWords(one.words, other.words);
  return Math.round(fit * 1e6) / 1e6;
}

/** The numbers of the texts that fit one at all, best first, ties in the order in which they stand. */
export function rankTexts(asked: TextMeaning, others: readonly TextMeaning[]): number[] {
  return others
    .map((other, number) => ({ number, fit: textFit(asked, other) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.number - b.number)
    .map(({ number }) => number);
}
