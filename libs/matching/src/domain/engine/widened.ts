const GROWTH = 1.25;

type Words = Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The same words with room for at least so many, and a quarter more; always an even number. */
export function widened<Kept extends Words>(words: Kept, least: number): Kept {
  const room = 2 * Math.ceil((Math.max(least, words.length) * GROWTH) / 2);
  const wider = new (words.constructor as new (length: number) => Kept)(room);
  wider.set(words);
  return wider;
}
