import { ACTIVITIES, GROUPS } from '#activities';

/** An area of the bench's own municipality. */
export interface BenchArea {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'district' | 'neighbourhood';
  readonly parentCode: string | null;
  readonly lat: number;
  readonly lon: number;
}

const DISTRICTS = 3;
const NEIGHBOURHOODS_EACH = 10;
const CENTRE = { lat: 52.37, lon: 5.22 };
/** About 1.7 km from one neighbourhood to the next, as in a town of 15 by 5 km. */
const STEP = { lat: 0.012, lon: 0.025 };

const two = (number: number): string => String(number).padStart(2, '0');

/** One municipality, three districts in rows, ten neighbourhoods in each. */
export const AREAS: readonly BenchArea[] = [
  { code: 'GM0099', name: 'Proefstad', kind: 'municipality', parentCode: null, ...CENTRE },
  ...Array.from({ length: DISTRICTS }, (_, row): BenchArea[] => {
    const district = `WK0099${two(row + 1)}`;
    const lat = CENTRE.lat + (row - 1) * STEP.lat;
    return [
      { code: district, name: `Wijk ${row + 1}`, kind: 'district', parentCode: 'GM0099', lat, lon: CENTRE.lon },
      ...Array.from({ length: NEIGHBOURHOODS_EACH }, (_, column): BenchArea => {
        const lon = CENTRE.lon + (column - NEIGHBOURHOODS_EACH / 2) * STEP.lon;
        const name = `Buurt ${row + 1}-${column + 1}`;
        return {
          code: `BU${district.slice(2)}${two(column + 1)}`,
          name,
          kind: 'neighbourhood',
          parentCode: district,
          lat,
          lon,
        };
      }),
    ];
  }).flat(),
];

/** Codes of the neighbourhoods that people live in. */
export const NEIGHBOURHOODS: readonly string[] = AREAS.filter(({ kind }) => kind === 'neighbourhood').map(
  ({ code }) => code,
);

const ACTIVITIES_EACH = 4;
const GROUPS_USED = 6;

/** Twenty-four activities, four of each of six groups, none of which tells that somebody is away. */
export const BENCH_ACTIVITIES: readonly string[] = GROUPS.map((group) =>
  ACTIVITIES.filter(({ group: of, absence }) => of === group.slug && !absence).slice(0, ACTIVITIES_EACH),
)
  .filter((activities) => activities.length === ACTIVITIES_EACH)
  .slice(0, GROUPS_USED)
  .flatMap((activities) => activities.map(({ slug }) => slug));
