import { useState, type SyntheticEvent } from 'react';

import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { PauseAgreementDocument } from '../../lib/graphql/generated/negotiation-changes.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';
import type { AgreementShown } from './agreement.page.js';
import { Refusal } from './refused.js';

interface PausePanelProps {
  readonly agreement: AgreementShown;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** From when to when an agreement rests. */
export function PausePanel({ agreement, onDone, onClose }: PausePanelProps) {
  const say = useWords('agreements');
  const common = useWords('app');
  const pause = useDeed(PauseAgreementDocument);
  const [days, setDays, forget] = useDraft(`pause:${agreement.id}`, { from: '', to: '' });
  const [isAsked, setIsAsked] = useState(false);
  const missing = (day: string): string | undefined =>
    isAsked && day === '' ? common('invalid', { rule: 'required', bound: 0 }) : undefined;
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setIsAsked(true);
    if (days.from === '' || days.to === '') return;
    if (await pause.attempt({ agreementId: agreement.id, ...days })) {
      forget();
      onDone();
    }
  };
  return (
    <form className="tve-panel" noValidate onSubmit={(event) => void send(event)}>
      <ArrivalHeading level={3}>{say('pauseTitle')}</ArrivalHeading>
      <Paragraph>{say('pauseText', { name: agreement.other.firstName })}</Paragraph>
      <TextField
        label={say('pauseFrom')}
        type="date"
        error={missing(days.from)}
        value={days.from}
        onChange={(from) => setDays({ ...days, from })}
      />
      <TextField
        label={say('pauseTo')}
        type="date"
        error={missing(days.to)}
        value={days.to}
        onChange={(to) => setDays({ ...days, to })}
      />
      <Refusal refusal={pause.refusal} />
      <div className="tve-buttons">
        <Button type="submit" isBusy={pause.isBusy}>
          {say('agreementAction', { action: 'pause' })}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
