import type { Circle, CircleSearch } from './rings.rules.js';

/** Which of two circles comes first: negative when `a` does. Names are compared by place: neighbourhood, then id. */
export function compareCircles(a: Circle, b: Circle): number {
  const order = b.weakest - a.weakest || a.members.length - b.members.length || b.sum - a.sum;
  if (order !== 0) return order;
  const at = a.members.findIndex((member, place) => member !== b.members[place]);
  return at < 0 ? 0 : (a.members[at] as number) - (b.members[at] as number);
}

/** The best circles that were seen so far. */
class Best {
  readonly circles: Circle[] = [];

  constructor(private readonly limit: number) {}

  /** What the weakest leg of the next one must have at least. */
  get least(): number {
    return this.circles.length < this.limit ? 0 : (this.circles.at(-1)?.weakest ?? 0);
  }

  add(circle: Circle): void {
    const same = this.circles.findIndex(
      ({ members }) =>
        members.every((one, at) => one === circle.members[at]) && members.length === circle.members.length,
    );
    const known = this.circles[same];
    if (known && compareCircles(known, circle) <= 0) return;
    if (known) this.circles.splice(same, 1);
    const at = this.circles.findIndex((other) => compareCircles(circle, other) < 0);
    this.circles.splice(at < 0 ? this.circles.length : at, 0, circle);
    if (this.circles.length > this.limit) this.circles.pop();
  }
}

/**
 * The best exchanges and rings of three through a person, at most `limit`, each once: the strongest weakest leg first, then
 * the fewest people, then the most points, then by the place of the second and the third one. The same people in the same
 * order of helping are one ring, whichever posts they help by.
 * @param taken people who are left out, or null.
 */
export function ringsOf(
  search: CircleSearch,
  person: number,
  limit: number,
  taken: Uint8Array | null = null,
): Circle[] {
  if (limit < 1) return [];
  const best = new Best(limit);
  const least = (): number => best.least;
  search.through(person, taken, least, (second, third, weakest, sum) => {
    if (weakest >= best.least)
      best.add({ members: third < 0 ? [person, second] : [person, second, third], weakest, sum });
    return false;
  });
  return best.circles;
}
