import { lengthInWords } from '#wording';

import { Button } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import type { WhenKind } from '../../lib/graphql/generated/schema.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { MomentFields } from './moment-fields.js';
import { More } from './more.js';
import type { FieldsProps } from './terms-form-section.js';
import { DATES } from './terms-form.rules.js';

const LENGTHS = ['15', '30', '45', '60', '90', '120', '180', '240', '360', '480'];
const KINDS: readonly WhenKind[] = ['at', 'open', 'dates'];

/** When it starts, and how long it takes. */
export function WhenFields({ terms, errorOf, onChange }: FieldsProps) {
  const say = useWords('terms');
  const { locale } = useLanguage();
  const lengths = LENGTHS.includes(terms.minutes) ? LENGTHS : [...LENGTHS, terms.minutes];
  return (
    <>
      <OneOf
        legend={say('when')}
        choices={KINDS.map((value) => ({ value, text: say('whenKind', { kind: value }) }))}
        value={terms.whenKind}
        onChange={(whenKind) => onChange({ whenKind })}
      />
      {terms.whenKind === 'at' ? (
        <MomentFields
          moment={terms.at}
          dateLabel={say('date')}
          timeLabel={say('time')}
          error={errorOf('when.start')}
          onChange={(at) => onChange({ at })}
        />
      ) : null}
      {terms.whenKind === 'dates' ? <Dates terms={terms} errorOf={errorOf} onChange={onChange} /> : null}
      {terms.whenKind === 'open' ? (
        <TextField
          label={say('note')}
          hint={say('whenNoteHint')}
          maxLength={200}
          error={errorOf('when.note')}
          value={terms.whenNote}
          onChange={(whenNote) => onChange({ whenNote })}
        />
      ) : (
        <Select
          label={say('length')}
          error={errorOf('when.minutes')}
          choices={lengths.map((value) => ({ value, text: lengthInWords(Number(value), locale) }))}
          value={terms.minutes}
          onChange={(minutes) => onChange({ minutes: minutes ?? '60' })}
        />
      )}
      {terms.whenKind === 'open' ? null : (
        <More isOpen={!LENGTHS.includes(terms.minutes)}>
          <TextField
            label={say('minutes')}
            type="number"
            inputMode="numeric"
            min={15}
            max={1440}
            value={terms.minutes}
            onChange={(minutes) => onChange({ minutes })}
          />
        </More>
      )}
    </>
  );
}

function Dates({ terms, errorOf, onChange }: Pick<FieldsProps, 'terms' | 'errorOf' | 'onChange'>) {
  const say = useWords('terms');
  const { dates } = terms;
  const last = dates.at(-1);
  return (
    <fieldset className="tve-choices">
      <legend>{say('dates')}</legend>
      {dates.map((moment, at) => (
        <MomentFields
          // A day has no other name than its place in the list.
          key={at}
          moment={moment}
          dateLabel={say('dateNumber', { number: at + 1 })}
          timeLabel={say('timeNumber', { number: at + 1 })}
          error={at === 0 ? errorOf('when.starts') : undefined}
          onChange={(changed) => onChange({ dates: dates.map((one, place) => (place === at ? changed : one)) })}
        />
      ))}
      <div className="tve-row">
        {dates.length < DATES.most ? (
          <Button
            kind="secondary"
            onClick={() => onChange({ dates: [...dates, { date: '', time: last?.time ?? '' }] })}
          >
            {say('moreDates')}
          </Button>
        ) : null}
        {dates.length > DATES.least ? (
          <Button kind="subtle" onClick={() => onChange({ dates: dates.slice(0, -1) })}>
            {say('fewerDates')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
