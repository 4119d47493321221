import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { cellsOf, DAYS, gridOf, PARTS, type Day, type DayPart, type Part, type WeekGrid } from '#kernel';
import { Open } from '#platform';

const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

/** The days of the week, Monday first. */
export const WeekDays = named(DAYS);
/** The parts of a day, morning first. */
export const PartsOfDay = named(PARTS);

registerEnumType(WeekDays, { name: 'WeekDay', description: 'A day of the week.' });
registerEnumType(PartsOfDay, {
  name: 'PartOfDay',
  description: 'A part of the day, local time.',
  valuesMap: {
    morning: { description: '6 to 12.' },
    afternoon: { description: '12 to 18.' },
    evening: { description: '18 to 24.' },
    night: { description: '0 to 6.' },
  },
});

/** Day parts of one week: more are doubles. */
export const WEEK_CELLS = DAYS.length * PARTS.length;

@ObjectType('DayPart', { description: 'A part of a day of the week.' })
export class DayPartType {
  @Open(() => WeekDays, { description: 'The day.' })
  day: Day;

  @Open(() => PartsOfDay, { description: 'The part of it.' })
  part: Part;

  /** The cells of a week, Monday morning first. */
  static of(grid: WeekGrid): DayPartType[] {
    return cellsOf(grid).map((cell) => Object.assign(new DayPartType(), cell));
  }
}

@InputType({ description: 'A part of a day of the week.' })
export class DayPartInput implements DayPart {
  @Field(() => WeekDays, { description: 'The day.' })
  @IsIn(DAYS)
  day: Day;

  @Field(() => PartsOfDay, { description: 'The part of it.' })
  @IsIn(PARTS)
  part: Part;

  /** The week that holds just these cells. */
  static grid(cells: readonly DayPartInput[]): WeekGrid {
    return gridOf(cells);
  }
}
