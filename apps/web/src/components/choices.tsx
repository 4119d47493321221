import { useId } from 'react';

/** One thing that can be chosen. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly hint?: string;
}

interface Common<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  /** What is wrong with it, in words. */
  readonly error?: string | undefined;
  readonly choices: readonly Choice<Value>[];
}

interface OneOfProps<Value extends string> extends Common<Value> {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** A question with one answer of a few. */
export function OneOf<Value extends string>({ legend, hint, error, choices, value, onChange }: OneOfProps<Value>) {
  const name = useId();
  return (
    <Group legend={legend} hint={hint} error={error}>
      {choices.map((choice) => (
        <div key={choice.value} className="tve-choice">
          <input
            id={`${name}-${choice.value}`}
            type="radio"
            name={name}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <ChoiceLabel id={`${name}-${choice.value}`} choice={choice} />
        </div>
      ))}
    </Group>
  );
}

interface SomeOfProps<Value extends string> extends Common<Value> {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** A question with any number of answers of a few. */
export function SomeOf<Value extends string>({ legend, hint, error, choices, values, onChange }: SomeOfProps<Value>) {
  const name = useId();
  const toggle = (value: Value): void =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <Group legend={legend} hint={hint} error={error}>
      {choices.map((choice) => (
        <div key={choice.value} className="tve-choice">
          <input
            id={`${name}-${choice.value}`}
            type="checkbox"
            checked={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
          <ChoiceLabel id={`${name}-${choice.value}`} choice={choice} />
        </div>
      ))}
    </Group>
  );
}

const Group = ({
  legend,
  hint,
  error,
  children,
}: {
  readonly legend: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly children: React.ReactNode;
}) => (
  <fieldset className="tve-choices">
    <legend>{legend}</legend>
    {hint === undefined ? null : <p className="tve-field__hint">{hint}</p>}
    {error === undefined ? null : (
      <p className="tve-field__error" role="alert">
        {error}
      </p>
    )}
    {children}
  </fieldset>
);

const ChoiceLabel = ({ id, choice }: { readonly id: string; readonly choice: Choice<string> }) => (
  <label htmlFor={id}>
    {choice.text}
    {choice.hint === undefined ? null : <span className="tve-soft"> {choice.hint}</span>}
  </label>
);
