import { dateInWords, howOftenInWords, weekdayInWords, weekdayOf } from '#wording';

import { Button } from '../../components/button.js';
import { OneOf, SomeOf } from '../../components/choices.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import type { HowOftenKind, WeekDay } from '../../lib/graphql/generated/schema.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { More } from './more.js';
import type { FieldsProps } from './terms-form-section.js';
import { withCapital } from './terms-told.rules.js';
import { weekdayOfMonth, type TermsDraft } from './terms-form.rules.js';

const WEEK: readonly WeekDay[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKS = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Once, or in which rhythm and until when. */
export function HowOftenFields(fields: FieldsProps) {
  const { terms, errorOf, onChange } = fields;
  const say = useWords('terms');
  const { locale } = useLanguage();
  const { date } = terms.at;
  const hasDate = terms.whenKind === 'at' && date !== '';
  const rhythms: readonly { value: HowOftenKind; text: string }[] = [
    { value: 'once', text: say('rhythm', { kind: 'once' }) },
    { value: 'weekly', text: say('rhythm', { kind: 'weekly' }) },
    // A month takes its day from the first time.
    ...(hasDate
      ? ([
          {
            value: 'monthly',
            text: withCapital(howOftenInWords({ kind: 'monthly', weekdayOfMonth: weekdayOfMonth(date) }, locale, date)),
          },
          {
            value: 'monthlyOnDay',
            text: howOftenInWords({ kind: 'monthlyOnDay', dayOfMonth: Number(date.slice(8)) }, locale),
          },
        ] as const)
      : []),
    { value: 'daily', text: say('rhythm', { kind: 'daily' }) },
  ];
  return (
    <>
      <OneOf
        legend={say('howOften')}
        choices={rhythms}
        value={terms.rhythm}
        onChange={(rhythm) => onChange({ rhythm })}
      />
      {terms.rhythm === 'weekly' ? (
        <Select
          label={say('everyWeeks')}
          error={errorOf('howOften.everyWeeks')}
          choices={WEEKS.map((value) => ({
            value,
            text: withCapital(howOftenInWords({ kind: 'weekly', everyWeeks: Number(value) }, locale)),
          }))}
          value={terms.everyWeeks}
          onChange={(everyWeeks) => onChange({ everyWeeks: everyWeeks ?? '1' })}
        />
      ) : null}
      {terms.rhythm === 'daily' ? (
        <TextField
          label={say('everyDays')}
          type="number"
          inputMode="numeric"
          min={1}
          max={30}
          error={errorOf('howOften.everyDays')}
          value={terms.everyDays}
          onChange={(everyDays) => onChange({ everyDays })}
        />
      ) : null}
      {terms.rhythm === 'once' ? null : (
        <>
          <End {...fields} />
          <More isOpen={terms.weekdays.length > 0 || terms.skipped.length > 0}>
            {terms.rhythm === 'weekly' ? (
              <SomeOf
                legend={say('weekdays')}
                hint={hasDate ? say('weekdaysHint', { day: weekdayInWords(weekdayOf(date), locale) }) : undefined}
                choices={WEEK.map((value) => ({ value, text: weekdayInWords(value, locale) }))}
                values={terms.weekdays}
                onChange={(weekdays) => onChange({ weekdays })}
              />
            ) : null}
            {terms.whenKind === 'at' ? (
              <Skipped terms={terms} error={errorOf('howOften.skipped')} onChange={onChange} />
            ) : null}
          </More>
        </>
      )}
    </>
  );
}

const ENDS: readonly TermsDraft['end'][] = ['none', 'date', 'count'];

function End({ terms, errorOf, onChange }: FieldsProps) {
  const say = useWords('terms');
  return (
    <>
      <OneOf
        legend={say('until')}
        hint={say('untilHint')}
        choices={ENDS.map((value) => ({ value, text: say('end', { kind: value }) }))}
        value={terms.end}
        onChange={(end) => onChange({ end })}
      />
      {terms.end === 'date' ? (
        <TextField
          label={say('lastDay')}
          type="date"
          error={errorOf('until') ?? errorOf('until.date')}
          value={terms.until}
          onChange={(until) => onChange({ until })}
        />
      ) : null}
      {terms.end === 'count' ? (
        <TextField
          label={say('count')}
          type="number"
          inputMode="numeric"
          min={2}
          max={200}
          error={errorOf('howOften.count')}
          value={terms.count}
          onChange={(count) => onChange({ count })}
        />
      ) : null}
    </>
  );
}

interface SkippedProps {
  readonly terms: TermsDraft;
  readonly error: string | undefined;
  readonly onChange: FieldsProps['onChange'];
}

/** Days of the rhythm on which there is none. */
function Skipped({ terms: { skipped }, error, onChange }: SkippedProps) {
  const say = useWords('terms');
  const { locale } = useLanguage();
  return (
    <fieldset className="tve-choices">
      <legend>{say('skipped')}</legend>
      {skipped.map((date, at) => (
        <div className="tve-row" key={at}>
          <TextField
            label={say('skippedDay', { number: at + 1 })}
            type="date"
            error={at === 0 ? error : undefined}
            value={date}
            onChange={(day) => onChange({ skipped: skipped.map((one, place) => (place === at ? day : one)) })}
          />
          <Button kind="subtle" onClick={() => onChange({ skipped: skipped.filter((_, place) => place !== at) })}>
            {say('removeDay')} <span className="tve-hidden">{date === '' ? '' : dateInWords(date, locale, date)}</span>
          </Button>
        </div>
      ))}
      <div className="tve-row">
        <Button kind="secondary" onClick={() => onChange({ skipped: [...skipped, ''] })}>
          {say('addSkipped')}
        </Button>
      </div>
    </fieldset>
  );
}
