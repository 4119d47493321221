import { ACTIVITIES, GROUPS } from '#activities';

/** An area of the bench's own municipalities. */
export interface BenchArea {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'district' | 'neighbourhood';
  readonly parentCode: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** Where a municipality lies and how large it is. */
export interface Town {
  /** Four digits. */
  readonly number: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** In rows, ten neighbourhoods in each. */
  readonly districts: number;
}

const NEIGHBOURHOODS_EACH = 10;
/** About 1.7 km from one neighbourhood to the next, as in a town of 15 by 5 km. */
const STEP = { lat: 0.012, lon: 0.025 };

const two = (number: number): string => String(number).padStart(2, '0');

/** One municipality, its districts in rows from south to north, ten neighbourhoods in each. */
export function areasOf({ number, name, lat: centre, lon: middle, districts }: Town): BenchArea[] {
  const municipality = `GM${number}`;
  return [
    { code: municipality, name, kind: 'municipality', parentCode: null, lat: centre, lon: middle },
    ...Array.from({ length: districts }, (_, row): BenchArea[] => {
      const district = `WK${number}${two(row + 1)}`;
      const lat = centre + (row - (districts - 1) / 2) * STEP.lat;
      return [
        { code: district, name: `Wijk ${row + 1}`, kind: 'district', parentCode: municipality, lat, lon: middle },
        ...Array.from({ length: NEIGHBOURHOODS_EACH }, (_, column): BenchArea => {
          const lon = middle + (column - NEIGHBOURHOODS_EACH / 2) * STEP.lon;
          return {
            code: `BU${district.slice(2)}${two(column + 1)}`,
            name: `Buurt ${row + 1}-${column + 1}`,
            kind: 'neighbourhood',
            parentCode: district,
            lat,
            lon,
          };
        }),
      ];
    }).flat(),
  ];
}

/** Codes of the neighbourhoods among areas. */
export const neighbourhoodsOf = (areas: readonly BenchArea[]): string[] =>
  areas.filter(({ kind }) => kind === 'neighbourhood').map(({ code }) => code);

/** The areas of the town that most parts of the bench are about. */
export const AREAS: readonly BenchArea[] = areasOf({
  number: '0099',
  name: 'Proefstad',
  lat: 52.37,
  lon: 5.22,
  districts: 3,
});

/** Codes of the neighbourhoods that people live in there. */
export const NEIGHBOURHOODS: readonly string[] = neighbourhoodsOf(AREAS);

const ACTIVITIES_EACH = 4;
const GROUPS_USED = 6;

/** Twenty-four activities, four of each of six groups, none of which tells that somebody is away. */
export const BENCH_ACTIVITIES: readonly string[] = GROUPS.map((group) =>
  ACTIVITIES.filter(({ group: of, absence }) => of === group.slug && !absence).slice(0, ACTIVITIES_EACH),
)
  .filter((activities) => activities.length === ACTIVITIES_EACH)
  .slice(0, GROUPS_USED)
  .flatMap((activities) => activities.map(({ slug }) => slug));
