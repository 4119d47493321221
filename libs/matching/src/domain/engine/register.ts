import { widened } from './widened.js';

const FIRST_ROOM = 1 << 10;
const GONE = -1;

/** A UUID as four words, written into `into`; the order of the words is the order of the texts. */
function read(id: string, into: Uint32Array): void {
  into[0] = Number.parseInt(id.slice(0, 8), 16);
  into[1] = Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16);
  into[2] = Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16);
  into[3] = Number.parseInt(id.slice(28), 16);
}

const hex = (word: number): string => word.toString(16).padStart(8, '0');

/**
 * Small numbers for UUIDs, which arrays can be kept by. An id takes 16 bytes and a place in a table here; in a Map of
 * strings it would take about a hundred.
 */
export class Register {
  private words = new Uint32Array(4 * FIRST_ROOM);
  /** Open addressing: 1 + number, 0 = free, GONE = was taken. */
  private table = new Int32Array(2 * FIRST_ROOM);
  private readonly free: number[] = [];
  private readonly asked = new Uint32Array(4);
  /** Places of the table that are not free. */
  private used = 0;
  private numbers = 0;

  /** How many ids there are. */
  get size(): number {
    return this.numbers - this.free.length;
  }

  /** Every number is below this. */
  get room(): number {
    return this.numbers;
  }

  /** Bytes taken. */
  get bytes(): number {
    return this.words.byteLength + this.table.byteLength;
  }

  /** The number of an id, or -1. */
  numberOf(id: string): number {
    read(id, this.asked);
    const place = this.placeOf();
    const found = this.table[place] ?? 0;
    return found > 0 ? found - 1 : -1;
  }

  /** The number of an id, a new one when it has none. */
  take(id: string): number {
    const known = this.numberOf(id);
    if (known >= 0) return known;
    if ((this.used + 1) * 4 > this.table.length * 3) this.rehash();
    const number = this.free.pop() ?? this.numbers++;
    if ((number + 1) * 4 > this.words.length) this.words = widened(this.words, (number + 1) * 4);
    read(id, this.asked);
    this.words.set(this.asked, number * 4);
    this.table[this.placeOf()] = number + 1;
    this.used += 1;
    return number;
  }

  /** Gives a number back; it may stand for another id afterwards. */
  release(number: number): void {
    this.asked.set(this.words.subarray(number * 4, number * 4 + 4));
    this.table[this.placeOf()] = GONE;
    this.free.push(number);
  }

  idOf(number: number): string {
    const at = number * 4;
    const [a, b, c, d] = [0, 1, 2, 3].map((word) => hex(this.words[at + word] ?? 0)) as [
      string,
      string,
      string,
      string,
    ];
    return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`;
  }

  /** The order of the ids of two numbers, as their texts would stand. */
  compare(a: number, b: number): number {
    for (let word = 0; word < 4; word += 1) {
      const order = (this.words[a * 4 + word] ?? 0) - (this.words[b * 4 + word] ?? 0);
      if (order !== 0) return order;
    }
    return 0;
  }

  /** Where the asked id stands in the table, or the first free place behind where it should. */
  private placeOf(): number {
    const { table, words, asked } = this;
    const mask = table.length - 1;
    const [a = 0, b = 0, c = 0, d = 0] = asked;
    let mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ (c + d), 0x85ebca6b) ^ d;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
    for (let place = (mixed ^ (mixed >>> 13)) & mask; ; place = (place + 1) & mask) {
      const found = table[place] ?? 0;
      if (found === 0) return place;
      const at = (found - 1) * 4;
      if (found > 0 && words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d)
        return place;
    }
  }

  /** A table without the places of ids that are gone, wider when most of it is taken. */
  private rehash(): void {
    const old = this.table;
    this.table = new Int32Array(this.size * 2 > old.length ? old.length * 2 : old.length);
    this.used = 0;
    for (const found of old) {
      if (found <= 0) continue;
      this.asked.set(this.words.subarray((found - 1) * 4, found * 4));
      this.table[this.placeOf()] = found;
      this.used += 1;
    }
  }
}
