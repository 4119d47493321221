const UNITS_NL = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS_NL = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS_NL = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const UNITS_EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS_EN = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS_EN = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const counted = (words: readonly string[], first: number, step = 1): [string, string][] =>
  words.map((word, index) => [word, String(first + index * step)]);

const compounds = (tens: readonly string[], units: readonly string[], join: (ten: string, unit: string) => string) =>
  tens.flatMap((ten, t) =>
    units.slice(1).map((unit, u): [string, string] => [join(ten, unit), String((t + 2) * 10 + u + 1)]),
  );

/**
 * Number words of 0 to 99, Dutch and English, without diacritics, with the digits that they stand for; "oh" and "o"
 * are a zero.
 */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...counted(UNITS_NL, 0),
  ...counted(TEENS_NL, 10),
  ...counted(TENS_NL, 20, 10),
  ...compounds(TENS_NL, UNITS_NL, (ten, unit) => `${unit}en${ten}`),
  ...counted(UNITS_EN, 0),
  ...counted(TEENS_EN, 10),
  ...counted(TENS_EN, 20, 10),
  ...compounds(TENS_EN, UNITS_EN, (ten, unit) => `${ten}-${unit}`),
  ...compounds(TENS_EN, UNITS_EN, (ten, unit) => `${ten} ${unit}`),
  ['oh', '0'],
  ['o', '0'],
]);
