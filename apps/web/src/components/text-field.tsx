import type { InputHTMLAttributes } from 'react';

import { Field } from './field.js';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** More lines than one. */
  readonly lines?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A question that is answered by typing. */
export const TextField = ({ label, hint, error, isOptional, lines = 1, value, onChange, ...rest }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} isOptional={isOptional}>
    {(control) =>
      lines > 1 ? (
        <textarea
          {...control}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={lines}
          maxLength={rest.maxLength}
          value={value}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...rest}
          {...control}
          className="utrecht-textbox utrecht-textbox--html-input"
          value={value}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
        />
      )
    }
  </Field>
);
