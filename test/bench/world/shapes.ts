import { chanceFrom, some } from '../runner/chance.js';
import { AREAS, areasOf, NEIGHBOURHOODS, neighbourhoodsOf, type BenchArea, type Town } from './places.js';
import { SEED } from './seeded.js';

/** How large a world of the bench is and where its people live. */
export interface WorldShape {
  readonly name: string;
  readonly people: number;
  readonly posts: number;
  readonly blocks: number;
  readonly areas: readonly BenchArea[];
  /** Codes of neighbourhoods, the most wanted first. */
  readonly homes: readonly string[];
  /** 1: as many people in each; more: so much more of them in the first. */
  readonly homeSkew: number;
}

/** The world of most parts: 30 neighbourhoods, as many people in each. */
export const TOWN = {
  name: 'town',
  people: 20_000,
  posts: 100_000,
  blocks: 4_000,
  areas: AREAS,
  homes: NEIGHBOURHOODS,
  homeSkew: 1,
} as const satisfies WorldShape;

/** In the hottest of 120 neighbourhoods lives one in eleven, in the quietest one in 240. */
const HOT = 2;

/** So many posts; people and blocks in proportion, hot neighbourhoods spread by chance over the areas. */
const crowded = (name: string, posts: number, areas: readonly BenchArea[]): WorldShape => {
  const neighbourhoods = neighbourhoodsOf(areas);
  return {
    name,
    posts,
    people: posts / 5,
    blocks: posts / 25,
    areas,
    homes: some(neighbourhoods, neighbourhoods.length, chanceFrom(SEED)),
    homeSkew: HOT,
  };
};

/** One city of 18 by 16 km with 120 neighbourhoods. */
export const cityOf = (posts: number): WorldShape =>
  crowded('city', posts, areasOf({ number: '0200', name: 'Grootstad', lat: 52.37, lon: 5.22, districts: 12 }));

const TOWNS = 120;
const TOWNS_IN_A_ROW = 10;
const LARGEST_TOWN = 15;

/** A country of 300 by 250 km with 120 towns, few of them large: 15 districts in the first, 3 in the last. */
export const countryOf = (posts: number): WorldShape =>
  crowded(
    'country',
    posts,
    Array.from({ length: TOWNS }, (_, nth): Town => {
      // Far apart in the order of their size, so that the large ones do not stand together.
      const place = (nth * 37) % TOWNS;
      return {
        number: String(1_000 + nth),
        name: `Stad ${nth + 1}`,
        lat: 50.9 + Math.floor(place / TOWNS_IN_A_ROW) * 0.22,
        lon: 3.7 + (place % TOWNS_IN_A_ROW) * 0.34,
        districts: Math.round(LARGEST_TOWN / (nth + 1) ** 0.35),
      };
    }).flatMap(areasOf),
  );
