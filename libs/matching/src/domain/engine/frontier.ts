const ASKED = 2 ** 17;
const SCORE = 2 ** 33;
const START = Date.UTC(2020, 0, 1);
const STEP_MS = 4 * 3_600_000;

/**
 * Nodes that are still to be looked into, the most promising first (a binary heap). Promises of the same score are put in
 * order as well as one number can: days asked exactly, waiting in steps of four hours.
 */
export class Frontier {
  private length = 0;
  private keys = new Float64Array(1 << 10);
  private items = new Int32Array(1 << 10);
  /** What the item that was taken last promises, in millionths. */
  score = 0;

  clear(): void {
    this.length = 0;
  }

  /** @param score in millionths; @param asked in days since 2020; @param waiting in ms since 1970. */
  add(item: number, score: number, asked: number, waiting: number): void {
    if (this.length === this.keys.length) this.widen();
    const steps = Math.max(0, Math.min(ASKED - 1, Math.floor((waiting - START) / STEP_MS)));
    const key = score * SCORE + (0xffff - asked) * ASKED + (ASKED - 1 - steps);
    let at = this.length;
    this.length += 1;
    for (; at > 0; at = (at - 1) >> 1) {
      const above = (at - 1) >> 1;
      if ((this.keys[above] ?? 0) >= key) break;
      this.move(above, at);
    }
    this.keys[at] = key;
    this.items[at] = item;
  }

  /** The most promising item, which is forgotten; -1 when there is none. */
  next(): number {
    if (this.length === 0) return -1;
    const first = this.items[0] ?? -1;
    this.score = Math.floor((this.keys[0] ?? 0) / SCORE);
    this.length -= 1;
    const key = this.keys[this.length] ?? 0;
    const item = this.items[this.length] ?? -1;
    let at = 0;
    for (let below = 1; below < this.length; below = 2 * at + 1) {
      const other = below + 1;
      const child = other < this.length && (this.keys[other] ?? 0) > (this.keys[below] ?? 0) ? other : below;
      if ((this.keys[child] ?? 0) <= key) break;
      this.move(child, at);
      at = child;
    }
    this.keys[at] = key;
    this.items[at] = item;
    return first;
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from] ?? 0;
    this.items[to] = this.items[from] ?? 0;
  }

  private widen(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    const items = new Int32Array(keys.length);
    items.set(this.items);
    this.items = items;
  }
}
