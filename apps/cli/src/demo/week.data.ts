import { DAYS } from '#kernel';
import type { Day, DayPart, Part } from '#kernel';

const WORKING_DAYS = DAYS.slice(0, 5);

/** The day parts of a week that is written day by day. */
export const week = (parts: Partial<Record<Day, readonly Part[]>>): readonly DayPart[] =>
  DAYS.flatMap((day) => (parts[day] ?? []).map((part) => ({ day, part })));

/** Monday to Friday before noon. */
export const WEEKDAY_MORNINGS: readonly DayPart[] = WORKING_DAYS.map((day) => ({ day, part: 'morning' }));

/** Monday to Friday from noon to six. */
export const WEEKDAY_AFTERNOONS: readonly DayPart[] = WORKING_DAYS.map((day) => ({ day, part: 'afternoon' }));

/** Monday to Friday after six. */
export const WEEKDAY_EVENINGS: readonly DayPart[] = WORKING_DAYS.map((day) => ({ day, part: 'evening' }));

/** Saturday and Sunday by day. */
export const WEEKEND_DAYS: readonly DayPart[] = week({
  saturday: ['morning', 'afternoon'],
  sunday: ['morning', 'afternoon'],
});
