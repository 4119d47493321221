import { OneOf, SomeOf } from '../../components/choices.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import type { MandateScope } from '../../lib/graphql/generated/schema.js';
import { today } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { MONTHS, SCOPES, type MandateDraft } from './interview.rules.js';

interface MandateFieldsProps {
  readonly draft: MandateDraft;
  readonly errorOf: (field: string) => string | undefined;
  /** Told or signed, so that the day and the way are asked; not when the resident says yes on line. */
  readonly isSpoken: boolean;
  readonly onChange: (draft: MandateDraft) => void;
}

/** What a mandate covers, for how long, and how it was given. */
export function MandateFields({ draft, errorOf, isSpoken, onChange }: MandateFieldsProps) {
  const say = useWords('deskPeople');
  const error = errorOf('scopes') ?? errorOf('mandate.scopes');
  return (
    <>
      {error === undefined ? null : (
        <p className="tve-field__error" role="alert">
          {error}
        </p>
      )}
      <SomeOf<MandateScope>
        legend={say('mandateScopes')}
        hint={say('mandateRead')}
        choices={SCOPES.map((value) => ({ value, text: say('scope', { scope: value }) }))}
        values={draft.scopes}
        onChange={(scopes) => onChange({ ...draft, scopes })}
      />
      <Select
        label={say('months')}
        choices={MONTHS.map((value) => ({ value, text: say('monthsCount', { count: Number(value) }) }))}
        value={draft.months}
        onChange={(months) => onChange({ ...draft, months: months ?? '6' })}
      />
      {isSpoken ? (
        <>
          <TextField
            label={say('givenDate')}
            error={errorOf('givenOn') ?? errorOf('mandate.givenOn')}
            type="date"
            max={today()}
            value={draft.givenOn}
            onChange={(givenOn) => onChange({ ...draft, givenOn })}
          />
          <OneOf
            legend={say('how')}
            choices={[
              { value: 'oral', text: say('oral') },
              { value: 'written', text: say('written') },
            ]}
            value={draft.how}
            onChange={(how) => onChange({ ...draft, how })}
          />
        </>
      ) : null}
    </>
  );
}
