/** The week, Monday first. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Day = (typeof DAYS)[number];

/** Morning 6-12, afternoon 12-18, evening 18-24, night 0-6, local time. */
export const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
export type Part = (typeof PARTS)[number];

/** One cell of the week. */
export interface DayPart {
  readonly day: Day;
  readonly part: Part;
}

/** A week as 28 bits, bit = day * 4 + part; 0 means "not said". */
export type WeekGrid = number;

/** Every cell of the week. */
export const WHOLE_WEEK: WeekGrid = 2 ** 28 - 1;

const bitOf = ({ day, part }: DayPart): number => 1 << (DAYS.indexOf(day) * PARTS.length + PARTS.indexOf(part));

/** The grid that holds just these cells. */
export const gridOf = (cells: readonly DayPart[]): WeekGrid => cells.reduce((grid, cell) => grid | bitOf(cell), 0);

/** Every cell in the order of its bits. */
const CELLS: readonly DayPart[] = DAYS.flatMap((day) => PARTS.map((part) => ({ day, part })));

/** The cells of a grid, Monday morning first. */
export const cellsOf = (grid: WeekGrid): DayPart[] => CELLS.filter((_, bit) => (grid & (1 << bit)) !== 0);

/** The cells that two grids share. */
export const sharedCells = (a: WeekGrid, b: WeekGrid): WeekGrid => a & b;

/** How many cells a grid holds, 0 to 28. */
export function countCells(grid: WeekGrid): number {
  let count = 0;
  for (let rest = grid; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
