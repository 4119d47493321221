/** The features of a text, each with how much it counts, above 0. */
export type Features = ReadonlyMap<string, number>;

/** Something to learn from: features, the number of the class they belong to, and how much it counts, above 0. */
export interface Lesson {
  readonly features: Features;
  readonly belongsTo: number;
  readonly counts: number;
}

/** What was learned: for each known feature how much it speaks for the classes it was met in. */
export interface Learned {
  /** How much the features of a text speak for each class, by number; 0 where nothing does. */
  readonly scores: (features: Features) => Float64Array;
}

const ROUNDS = 6;
const FIRST_STEP = 3;
/** Each round takes smaller steps, the last about a fifth of the first, so that the order of the lessons matters little. */
const SLOWING = 0.95;

/** Weighted lists of features: those of lesson n stand from `from[n]` up to `from[n + 1]`. */
interface Rows {
  readonly from: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

interface Known {
  readonly ids: ReadonlyMap<string, number>;
  /** How rare each feature is: what stands everywhere tells little. */
  readonly rarity: Float64Array;
}

function knownIn(lessons: readonly Lesson[]): Known {
  const ids = new Map<string, number>();
  const met: number[] = [];
  for (const { features } of lessons) {
    for (const feature of features.keys()) {
      const id = ids.get(feature);
      if (id === undefined) {
        ids.set(feature, met.length);
        met.push(1);
      } else met[id] = (met[id] ?? 0) + 1;
    }
  }
  return { ids, rarity: Float64Array.from(met, (times) => Math.log(1 + lessons.length / times)) };
}

/** The known features of a text with their weights, as a vector of length 1. */
function vectorOf(features: Features, { ids, rarity }: Known): readonly (readonly [id: number, weight: number])[] {
  const found: [number, number][] = [];
  let square = 0;
  for (const [feature, counts] of features) {
    const id = ids.get(feature);
    if (id === undefined) continue;
    const weight = counts * (rarity[id] ?? 0);
    found.push([id, weight]);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  return found.map(([id, weight]) => [id, weight / length] as const);
}

function rowsOf(lessons: readonly Lesson[], known: Known): Rows {
  const vectors = lessons.map(({ features }) => vectorOf(features, known));
  const from = new Int32Array(lessons.length + 1);
  for (const [at, vector] of vectors.entries()) from[at + 1] = (from[at] ?? 0) + vector.length;
  const flat = vectors.flat();
  return {
    from,
    ids: Int32Array.from(flat, ([id]) => id),
    weights: Float64Array.from(flat, ([, weight]) => weight),
  };
}

/** For each feature the classes it was met in: those of feature n stand from `from[n]` up to `from[n + 1]`. */
function metIn(lessons: readonly Lesson[], rows: Rows, features: number): { from: Int32Array; classes: Int32Array } {
  const met = Array.from({ length: features }, () => new Set<number>());
  for (const [at, { belongsTo }] of lessons.entries())
    for (let n = rows.from[at] ?? 0; n < (rows.from[at + 1] ?? 0); n += 1) met[rows.ids[n] ?? 0]?.add(belongsTo);
  const from = new Int32Array(features + 1);
  for (const [feature, classes] of met.entries()) from[feature + 1] = (from[feature] ?? 0) + classes.size;
  return { from, classes: Int32Array.from(met.flatMap((classes) => Array.from(classes))) };
}

/** The numbers below `count` in an order that looks like chance and is always the same. */
function shuffled(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  let seed = 1;
  for (let at = count - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const other = seed % (at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/**
 * Learns from lessons to tell classes apart: logistic regression in small steps, in which a feature has a say only in
 * the classes it was met in. The same lessons always teach the same.
 */
export function learnFrom(lessons: readonly Lesson[], classes: number): Learned {
  const known = knownIn(lessons);
  const rows = rowsOf(lessons, known);
  const met = metIn(lessons, rows, known.ids.size);
  const says = new Float64Array(met.classes.length);
  const order = shuffled(lessons.length);
  const odds = new Float64Array(classes);
  const moving = new Int32Array(classes);
  const movedAt = new Int32Array(classes);
  for (let round = 0; round < ROUNDS; round += 1) {
    movedAt.fill(-1);
    const step = FIRST_STEP * (1 - (SLOWING * round) / ROUNDS);
    for (const at of order) {
      const lesson = lessons[at];
      const begin = rows.from[at] ?? 0;
      const end = rows.from[at + 1] ?? 0;
      if (lesson === undefined || begin === end) continue;
      // Only the classes that its features were met in move; of all others the odds are 1.
      let moved = 0;
      for (let n = begin; n < end; n += 1) {
        const feature = rows.ids[n] ?? 0;
        for (let k = met.from[feature] ?? 0; k < (met.from[feature + 1] ?? 0); k += 1) {
          const one = met.classes[k] ?? 0;
          if (movedAt[one] !== at) {
            movedAt[one] = at;
            odds[one] = 0;
            moving[moved] = one;
            moved += 1;
          }
        }
        add(odds, met, says, feature, rows.weights[n] ?? 0);
      }
      let whole = classes - moved;
      for (let n = 0; n < moved; n += 1) {
        const one = moving[n] ?? 0;
        const odd = Math.exp(odds[one] ?? 0);
        odds[one] = odd;
        whole += odd;
      }
      for (let n = begin; n < end; n += 1) {
        const feature = rows.ids[n] ?? 0;
        const by = step * lesson.counts * (rows.weights[n] ?? 0);
        for (let k = met.from[feature] ?? 0; k < (met.from[feature + 1] ?? 0); k += 1) {
          const one = met.classes[k] ?? 0;
          says[k] = (says[k] ?? 0) + by * ((one === lesson.belongsTo ? 1 : 0) - (odds[one] ?? 0) / whole);
        }
      }
    }
  }
  return {
    scores: (features) => {
      const scores = new Float64Array(classes);
      for (const [id, weight] of vectorOf(features, known)) add(scores, met, says, id, weight);
      return scores;
    },
  };
}

function add(
  to: Float64Array,
  met: { readonly from: Int32Array; readonly classes: Int32Array },
  says: Float64Array,
  feature: number,
  weight: number,
): void {
  for (let k = met.from[feature] ?? 0; k < (met.from[feature + 1] ?? 0); k += 1) {
    const one = met.classes[k] ?? 0;
    to[one] = (to[one] ?? 0) + (says[k] ?? 0) * weight;
  }
}
