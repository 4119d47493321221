import { useState } from 'react';

import { TextField } from '../../../components/text-field.js';
import { useWords } from '../../../lib/wording/wording.js';
import { useComposing } from '../composing.js';
import { LONGEST_TEXT, SHORTEST_TEXT } from '../draft.rules.js';
import { StepPage } from './step-page.js';
import { useUnderstanding } from './understanding.js';

/** In one's own words. */
export function WhatStep() {
  const say = useWords('marketplace');
  const common = useWords('app');
  const { draft, change, goOn } = useComposing();
  const { isBusy, understand } = useUnderstanding();
  const [isShort, setIsShort] = useState(false);
  const send = async (): Promise<void> => {
    const tooShort = draft.text.trim().length < SHORTEST_TEXT;
    setIsShort(tooShort);
    if (!tooShort) goOn(await understand(draft));
  };
  return (
    <StepPage title={say('whatTitle')} intro={say('whatIntro')} isBusy={isBusy} onNext={() => void send()}>
      <TextField
        label={say('whatLabel')}
        hint={say('whatHint')}
        lines={5}
        maxLength={LONGEST_TEXT}
        error={isShort ? common('invalid', { rule: 'tooShort', bound: SHORTEST_TEXT }) : undefined}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
    </StepPage>
  );
}
