import { dayPartInWords, weekdayInWords } from '#wording';

import { useLanguage, useWords } from '../lib/wording/wording.js';
import './week-grid.css';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;

/** One part of one day of the week. */
export interface WeekPart {
  readonly day: (typeof DAYS)[number];
  readonly part: (typeof PARTS)[number];
}

interface WeekGridProps {
  readonly legend: string;
  readonly value: readonly WeekPart[];
  /** Told what is chosen then, Monday morning first. */
  readonly onChange: (value: WeekPart[]) => void;
}

/** A week of four parts a day: a table of boxes to tick. */
export function WeekGrid({ legend, value, onChange }: WeekGridProps) {
  const say = useWords('app');
  const { locale } = useLanguage();
  const isChosen = (one: WeekPart): boolean => value.some(({ day, part }) => day === one.day && part === one.part);
  const toggle = (one: WeekPart): void =>
    onChange(
      DAYS.flatMap((day) => PARTS.map((part) => ({ day, part }))).filter((other) =>
        other.day === one.day && other.part === one.part ? !isChosen(other) : isChosen(other),
      ),
    );
  return (
    <fieldset className="tve-week">
      <legend>{legend}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="tve-hidden">{say('weekday')}</span>
            </th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {say('partOfDay', { part })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day) => (
            <tr key={day}>
              <th scope="row">{weekdayInWords(day, locale)}</th>
              {PARTS.map((part) => (
                <td key={part}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isChosen({ day, part })}
                      aria-label={dayPartInWords({ day, part }, locale)}
                      onChange={() => toggle({ day, part })}
                    />
                    <span className="tve-week__part">{say('partOfDay', { part })}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
