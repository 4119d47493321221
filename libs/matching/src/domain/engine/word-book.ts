import { RARE_LANGUAGE } from './layout.js';

const MOST_ACTIVITIES = 255;
const COMMON_LANGUAGES = 31;

/** Numbers for activities and bits for languages, given as they are met. */
export class WordBook {
  private readonly activities = new Map<string, number>();
  private readonly languages = new Map<string, number>();

  /** The number of an activity: 1 to 255. */
  activity(slug: string): number {
    const known = this.activities.get(slug);
    if (known !== undefined) return known;
    const number = this.activities.size + 1;
    if (number > MOST_ACTIVITIES) throw new Error(`The index has room for ${MOST_ACTIVITIES} activities.`);
    this.activities.set(slug, number);
    return number;
  }

  /** The bits of languages: one for each of the first 31 that are met, and one for all others. */
  bitsOf(codes: readonly string[]): number {
    let bits = 0;
    for (const code of codes) bits |= this.bitOf(code);
    return bits >>> 0;
  }

  /** Those that share one bit. */
  rareAmong(codes: readonly string[]): readonly string[] {
    return codes.filter((code) => this.bitOf(code) === RARE_LANGUAGE);
  }

  private bitOf(code: string): number {
    const known = this.languages.get(code);
    if (known !== undefined) return known;
    const bit = this.languages.size < COMMON_LANGUAGES ? 1 << this.languages.size : RARE_LANGUAGE;
    this.languages.set(code, bit);
    return bit;
  }
}
