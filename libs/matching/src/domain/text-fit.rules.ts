/** What a text seems to be about; `confidence` is how probable it is, 0 to 1. */
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

/** Above all that the other parts can reach together: two texts of which the first guesses meet come first. */
const FIRST_MEETS = 1.6;
const ACTIVITY_MEETS = 1;
const GROUP_MEETS = 0.3;
const WORDS_MEET = 0.1;

/** Part that each key has in what a text is about; all parts together are 1. */
function shares(guesses: readonly TextGuess[], keyOf: (guess: TextGuess) => string): Map<string, number> {
  const whole = guesses.reduce((sum, guess) => sum + guess.confidence, 0);
  const found = new Map<string, number>();
  if (whole === 0) return found;
  for (const guess of guesses) {
    const key = keyOf(guess);
    found.set(key, (found.get(key) ?? 0) + guess.confidence / whole);
  }
  return found;
}

/** How probable it is that two texts mean the same, by their shares, 0 to 1. */
function agreement(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [key, share] of one) common += share * (other.get(key) ?? 0);
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
  const first = one.guesses[0]?.activity;
  const fit =
    (first !== undefined && first === other.guesses[0]?.activity ? FIRST_MEETS : 0) +
    ACTIVITY_MEETS * agreement(sharesOf(one).activities, sharesOf(other).activities) +
    GROUP_MEETS * agreement(sharesOf(one).groups, sharesOf(other).groups) +
    WORDS_MEET * sharedWords(one.words, other.words);
  // Rounded, so that two pairs that fit alike never differ by an error of floating point.
  return Math.round(fit * 1e6) / 1e6;
}

interface Shares {
  readonly activities: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
}

/** Each text is compared with many others: its shares are counted once. */
const counted = new WeakMap<TextMeaning, Shares>();

function sharesOf(text: TextMeaning): Shares {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const found = {
    activities: shares(text.guesses, ({ activity }) => activity),
    groups: shares(text.guesses, ({ group }) => group),
  };
  counted.set(text, found);
  return found;
}

/** The numbers of the texts that fit one at all, best first, ties in the order in which they stand. */
export function rankTexts(asked: TextMeaning, others: readonly TextMeaning[]): number[] {
  return others
    .map((other, number) => ({ number, fit: textFit(asked, other) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.number - b.number)
    .map(({ number }) => number);
}
