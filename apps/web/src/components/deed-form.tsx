import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { useWords } from '../lib/wording/wording.js';
import { Button } from './button.js';
import { Refused } from './refused.js';

interface DeedFormProps {
  readonly deed: { readonly isBusy: boolean; readonly refused: string | undefined };
  /** The words on the button. */
  readonly send: string;
  readonly isSaved?: boolean;
  readonly onSend: () => void;
  readonly children?: ReactNode;
  /** Buttons beside the first one. */
  readonly more?: ReactNode;
}

/** Fields and the button that sends them; a refusal stands at its field, or on top when it has none here. */
export function DeedForm({ deed, send, isSaved = false, onSend, children, more }: DeedFormProps) {
  const say = useWords('app');
  const form = useRef<HTMLFormElement>(null);
  const [isAtField, setIsAtField] = useState(false);
  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    setIsAtField(Boolean(field));
    if (deed.refused !== undefined) field?.focus();
  }, [deed.refused]);
  return (
    <form
      ref={form}
      className="tve-deed-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!deed.isBusy) onSend();
      }}
    >
      {deed.refused === undefined || isAtField ? null : <Refused by={deed} />}
      {children}
      <div className="tve-buttons">
        <Button type="submit" isBusy={deed.isBusy}>
          {send}
        </Button>
        {more}
      </div>
      <div role="status">{isSaved ? <p className="nl-paragraph tve-good">{say('saved')}</p> : null}</div>
    </form>
  );
}
