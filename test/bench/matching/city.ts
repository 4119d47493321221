import { ACTIVITIES } from '#activities';
import type { Point } from '#kernel';

import type { ExchangePost } from '../../../libs/matching/src/domain/exchange/people.js';
import { chanceFrom } from '../runner/chance.js';

import { SEED } from '../world/seeded.js';

/** A city of cells, with the open posts of its residents. */
export interface City {
  readonly areas: ReadonlyMap<string, Point>;
  readonly posts: readonly ExchangePost[];
}

/** A city of 15 by 12 km. */
const COLUMNS = 30;
const ROWS = 24;
/** From one cell to the next a little under 500 m, so that the four around lie within 500 m. */
const STEP_M = 495;
const CENTRE: Point = { lat: 52.37, lon: 5.22 };
const METRES_PER_DEGREE = 111_195;
/** Where people live close together: few large centres, many small ones. */
const CENTRES = 30;
const SPREAD_CELLS = 2.2;

const cellCode = (row: number, column: number): string =>
  `BU0098${String(row).padStart(2, '0')}${String(column).padStart(2, '0')}`;

function cells(): Map<string, Point> {
  const lon = METRES_PER_DEGREE * Math.cos((CENTRE.lat * Math.PI) / 180);
  const areas = new Map<string, Point>();
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      areas.set(cellCode(row, column), {
        lat: CENTRE.lat + ((row - ROWS / 2) * STEP_M) / METRES_PER_DEGREE,
        lon: CENTRE.lon + ((column - COLUMNS / 2) * STEP_M) / lon,
      });
    }
  }
  return areas;
}

/** Chances that a resident speaks a language; somebody who says none has said nothing. */
const LANGUAGES = { nl: 0.9, en: 0.4, tr: 0.06, ar: 0.08, pl: 0.05, uk: 0.03 };

/**
 * A city of so many residents, each with one or two offers and one or two requests, the same in every run: hot
 * neighbourhoods, popular activities, some parts of the week, a few languages. Nothing goes at a distance.
 */
export function makeCity(residents: number): City {
  const chance = chanceFrom(SEED + residents);
  const areas = cells();
  const whole = (below: number): number => Math.floor(chance() * below);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const within = (value: number, size: number): number => Math.min(size - 1, Math.max(0, Math.round(value)));
  const centres = Array.from({ length: CENTRES }, () => ({ row: whole(ROWS), column: whole(COLUMNS) }));
  const home = (): string => {
    const centre = centres[Math.floor(chance() ** 1.5 * CENTRES)] ?? { row: 0, column: 0 };
    return cellCode(
      within(centre.row + normal() * SPREAD_CELLS, ROWS),
      within(centre.column + normal() * SPREAD_CELLS, COLUMNS),
    );
  };
  const activity = (): string => ACTIVITIES[Math.floor(chance() ** 1.8 * ACTIVITIES.length)]?.slug ?? '';
  const week = (): number => {
    if (chance() < 0.15) return 0;
    const first = whole(28);
    let cells = 0;
    for (let parts = 2 + whole(4); parts > 0; parts -= 1)
      cells |= 1 << (chance() < 0.5 ? (first + parts) % 28 : whole(28));
    return cells;
  };
  const posts: ExchangePost[] = [];
  for (let resident = 0; resident < residents; resident += 1) {
    const areaCode = home();
    const languages = Object.entries(LANGUAGES).flatMap(([code, share]) => (chance() < share ? [code] : []));
    for (const kind of ['offer', 'request'] as const) {
      for (let number = 1 + whole(2); number > 0; number -= 1) {
        const [authorId, postId] = [idOf(1, resident), idOf(2, posts.length)];
        const said = { activity: activity(), availability: week(), atDistance: 'no' } as const;
        posts.push({ postId, authorId, kind, areaCode, languages, ...said });
      }
    }
  }
  return { areas, posts };
}

/** A number as the id of something: a UUID that passes for version 7, in no order of place. */
function idOf(what: number, number: number): string {
  const hex = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const tail = `${String(what)}${number.toString(16).padStart(11, '0')}`;
  return `${hex.toString(16).padStart(8, '0')}-0000-7000-8000-${tail}`;
}
