import type { WeekPart } from '../../components/week-grid.js';

/** Days that have the same parts. */
export interface DaysTogether {
  readonly days: readonly WeekPart['day'][];
  readonly parts: readonly WeekPart['part'][];
}

/** Parts of the week told together: days with the same parts stand beside each other, the first day first. */
export function daysTogether(week: readonly WeekPart[]): DaysTogether[] {
  const together = new Map<string, { days: WeekPart['day'][]; parts: WeekPart['part'][] }>();
  for (const day of new Set(week.map((one) => one.day))) {
    const parts = week.filter((one) => one.day === day).map(({ part }) => part);
    const key = parts.join(' ');
    const same = together.get(key);
    if (same) same.days.push(day);
    else together.set(key, { days: [day], parts });
  }
  return [...together.values()];
}
