import { useState } from 'react';

import { OneOf } from '../../../components/choices.js';
import { TextField } from '../../../components/text-field.js';
import { WeekGrid } from '../../../components/week-grid.js';
import { useWords } from '../../../lib/wording/wording.js';
import { today } from '../../../lib/wording/moments.js';
import { useComposing } from '../composing.js';
import { StepPage } from './step-page.js';

/** When it suits: some parts of the week, or one day. */
export function WhenStep() {
  const say = useWords('marketplace');
  const common = useWords('app');
  const { draft, change, goOn } = useComposing();
  const [way, setWay] = useState<'week' | 'date'>(draft.onceOn === null ? 'week' : 'date');
  const isOver = way === 'date' && draft.onceOn !== null && draft.onceOn < today();
  return (
    <StepPage
      title={say('whenTitle')}
      onNext={() => (isOver ? undefined : goOn(way === 'week' ? { onceOn: null } : {}))}
      onSkip={() => goOn({ availability: [], onceOn: null })}
    >
      <OneOf
        legend={say('whenWay')}
        choices={[
          { value: 'week', text: say('whenWeek') },
          { value: 'date', text: say('whenDate') },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'week' ? (
        <WeekGrid
          legend={say('whenGrid')}
          value={draft.availability}
          onChange={(availability) => change({ availability })}
        />
      ) : (
        <TextField
          label={say('whenDay')}
          type="date"
          min={today()}
          error={isOver ? common('invalid', { rule: 'past' }) : undefined}
          value={draft.onceOn ?? ''}
          onChange={(day) => change({ onceOn: day === '' ? null : day })}
        />
      )}
    </StepPage>
  );
}
