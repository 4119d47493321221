import { useId, type ReactNode } from 'react';

import { useWords } from '../lib/wording/wording.js';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, in words. */
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** The control; gets its id, and the ids of the texts that belong to it. */
  readonly children: (control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A question with one control: label, hint and error belong to it for everybody. */
export function Field({ label, hint, error, isOptional = false, children }: FieldProps) {
  const say = useWords('app');
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const texts = [...(hint === undefined ? [] : [hintId]), ...(error === undefined ? [] : [errorId])].join(' ');
  return (
    <div className={`utrecht-form-field tve-field${error === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label} {isOptional ? <span className="tve-soft">{say('optional')}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p id={hintId} className="tve-field__hint">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId} className="tve-field__error" role="alert">
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': texts === '' ? undefined : texts,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
