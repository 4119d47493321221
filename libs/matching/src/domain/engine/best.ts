/** A place in the order of suggestions: better score, asked longer ago, waiting longer, then by id. */
export interface Found {
  readonly number: number;
  /** In millionths. */
  readonly score: number;
  /** Days since 2020, 0 = never asked. */
  readonly asked: number;
  /** ms since 1970. */
  readonly waiting: number;
}

/** The best so far, at most `most`, in the order of suggestions. */
export class Best {
  private readonly found: Found[] = [];

  /** @param byId the order of two numbers when nothing else tells them apart. */
  constructor(
    private readonly most: number,
    private readonly byId: (a: number, b: number) => number,
  ) {}

  /** Whether something that is at best so good could still come in. */
  couldTake(score: number, asked: number, waiting: number): boolean {
    const last = this.found.length < this.most ? undefined : this.found.at(-1);
    if (last === undefined) return this.most > 0;
    if (score !== last.score) return score > last.score;
    if (asked !== last.asked) return asked < last.asked;
    return waiting <= last.waiting;
  }

  /** Whether nothing with so low a score, or lower, can come in any more. */
  isBeyond(score: number): boolean {
    const last = this.found.length < this.most ? undefined : this.found.at(-1);
    return last === undefined ? this.most === 0 : score < last.score;
  }

  take(found: Found): void {
    let at = this.found.length;
    while (at > 0 && this.comesBefore(found, this.found[at - 1] as Found)) at -= 1;
    if (at >= this.most) return;
    this.found.splice(at, 0, found);
    if (this.found.length > this.most) this.found.pop();
  }

  inOrder(): readonly Found[] {
    return this.found;
  }

  private comesBefore(a: Found, b: Found): boolean {
    const order = b.score - a.score || a.asked - b.asked || a.waiting - b.waiting || this.byId(a.number, b.number);
    return order < 0;
  }
}
