import type { Choice } from './choices.js';
import { Field } from './field.js';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly choices: readonly Choice<Value>[];
  /** The words for "nothing chosen"; without it something always is. */
  readonly none?: string;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** A question with one answer of many. */
export const Select = <Value extends string>({
  label,
  hint,
  error,
  isOptional,
  choices,
  none,
  value,
  onChange,
}: SelectProps<Value>) => (
  <Field label={label} hint={hint} error={error} isOptional={isOptional}>
    {(control) => (
      <select
        {...control}
        className="utrecht-select utrecht-select--html-select"
        value={value ?? ''}
        onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? null)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    )}
  </Field>
);
