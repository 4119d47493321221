import { Around, eachMeeting } from './legs.rules.js';
import type { ExchangePeople, Lists } from './people.js';
import type { Work } from './work.js';

/** Who can help whom: of each person the numbers of those whom it can help, and who can help it, in order, each once. */
export interface Edges {
  readonly helps: Lists;
  readonly isHelped: Lists;
}

/** Every edge, for looking at everybody at once; one person's rings need none of it. */
export function* edgesOf(people: ExchangePeople): Work<Edges> {
  const helps = yield* helpsOf(people);
  return { helps, isHelped: yield* turned(helps) };
}

function* helpsOf(people: ExchangePeople): Work<Lists> {
  const around = new Around(people);
  const from = new Int32Array(people.size + 1);
  const seen = new Int32Array(people.size).fill(-1);
  const met: number[] = [];
  let items = new Int32Array(Math.max(16, people.size * 8));
  let count = 0;
  for (let person = 0; person < people.size; person += 1) {
    met.length = 0;
    eachMeeting(people, around, person, 'helps', (other) => {
      if (seen[other] === person) return;
      seen[other] = person;
      met.push(other);
    });
    if (count + met.length > items.length) {
      const larger = new Int32Array(Math.max(items.length * 2, count + met.length));
      larger.set(items);
      items = larger;
    }
    items.set(met, count);
    items.subarray(count, count + met.length).sort();
    count += met.length;
    from[person + 1] = count;
    yield;
  }
  return { from, items: items.slice(0, count) };
}

/** The same edges from the other side. */
function* turned({ from, items }: Lists): Work<Lists> {
  const people = from.length - 1;
  const start = new Int32Array(people + 1);
  for (const other of items) start[other + 1] = (start[other + 1] as number) + 1;
  yield;
  for (let person = 0; person < people; person += 1) {
    start[person + 1] = (start[person + 1] as number) + (start[person] as number);
  }
  const next = start.slice();
  const back = new Int32Array(items.length);
  for (let person = 0; person < people; person += 1) {
    for (let at = from[person] as number; at < (from[person + 1] as number); at += 1) {
      const other = items[at] as number;
      const place = next[other] as number;
      back[place] = person;
      next[other] = place + 1;
    }
    yield;
  }
  return { from: start, items: back };
}

/** Tells every exchange once, the one with the lower number first; answers how many there are. */
export function* allPairs({ helps, isHelped }: Edges, tell: (a: number, b: number) => void = nothing): Work<number> {
  let count = 0;
  yield* eachMarked(helps, isHelped, (a, marked) => {
    for (let at = helps.from[a] as number; at < (helps.from[a + 1] as number); at += 1) {
      const b = helps.items[at] as number;
      if (b < a || marked[b] !== 1) continue;
      count += 1;
      tell(a, b);
    }
  });
  return count;
}

/** Tells every ring of three once, from its lowest number on; answers how many there are. */
export function* allRings(
  { helps, isHelped }: Edges,
  tell: (a: number, b: number, c: number) => void = nothing,
): Work<number> {
  const { from, items } = helps;
  // Of those whom each one helps, where those behind `a` begin: it only ever moves on.
  const behind = from.slice();
  let count = 0;
  yield* eachMarked(helps, isHelped, (a, marked) => {
    for (let at = from[a] as number; at < (from[a + 1] as number); at += 1) {
      const b = items[at] as number;
      if (b < a) continue;
      const end = from[b + 1] as number;
      let next = behind[b] as number;
      while (next < end && (items[next] as number) <= a) next += 1;
      behind[b] = next;
      for (; next < end; next += 1) {
        const c = items[next] as number;
        if (marked[c] !== 1) continue;
        count += 1;
        tell(a, b, c);
      }
    }
  });
  return count;
}

const nothing = (): void => undefined;

/** For each person who helps and is helped: those behind it in order who help it are marked with 1. */
function* eachMarked(helps: Lists, isHelped: Lists, look: (person: number, marked: Uint8Array) => void): Work<void> {
  const people = helps.from.length - 1;
  const marked = new Uint8Array(people);
  for (let person = 0; person < people; person += 1) {
    const [first, last] = [isHelped.from[person] as number, isHelped.from[person + 1] as number];
    if (first === last || helps.from[person] === helps.from[person + 1]) continue;
    for (let at = first; at < last; at += 1) {
      const giver = isHelped.items[at] as number;
      if (giver > person) marked[giver] = 1;
    }
    look(person, marked);
    for (let at = first; at < last; at += 1) marked[isHelped.items[at] as number] = 0;
    yield;
  }
}
