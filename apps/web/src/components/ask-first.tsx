import { useState } from 'react';

import { useWords } from '../lib/wording/wording.js';
import { Arrival } from './arrival.js';
import { Button } from './button.js';
import { Paragraph } from './paragraph.js';

interface AskFirstProps {
  /** The words on the button. */
  readonly text: string;
  /** What will happen. */
  readonly what: string;
  /** The words on the button that does it. */
  readonly yes: string;
  readonly kind?: 'secondary' | 'subtle';
  readonly isBusy: boolean;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it says what will happen, and asks once more. */
export function AskFirst({ text, what, yes, kind = 'subtle', isBusy, onYes }: AskFirstProps) {
  const say = useWords('app');
  const [isAsked, setIsAsked] = useState<boolean | null>(null);
  return isAsked === true ? (
    <Arrival key="asked">
      <Paragraph>{what}</Paragraph>
      <div className="tve-buttons">
        <Button kind="danger" isBusy={isBusy} onClick={onYes}>
          {yes}
        </Button>
        <Button kind="secondary" onClick={() => setIsAsked(false)}>
          {say('cancel')}
        </Button>
      </div>
    </Arrival>
  ) : (
    <Arrival key="button" waits={isAsked === null}>
      <Button kind={kind} onClick={() => setIsAsked(true)}>
        {text}
      </Button>
    </Arrival>
  );
}
