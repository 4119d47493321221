import { useState, type ReactNode } from 'react';

import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { Select } from '../../components/select.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refusal, type RefusedDeed } from './refused.js';

interface ConfirmProps<Reason extends string> {
  readonly title: string;
  readonly children?: ReactNode;
  /** Reasons to choose from; without them none is asked. */
  readonly reasons?: readonly Reason[];
  readonly reasonIsNeeded?: boolean;
  readonly yes: string;
  readonly kind?: 'primary' | 'danger';
  readonly isBusy: boolean;
  readonly refusal: RefusedDeed | null;
  readonly onYes: (reason: Reason | null) => void;
  readonly onNo: () => void;
}

/** Asks once more before something is done that the other notices. */
export function Confirm<Reason extends string = never>({
  title,
  children,
  reasons,
  reasonIsNeeded = false,
  yes,
  kind = 'primary',
  isBusy,
  refusal,
  onYes,
  onNo,
}: ConfirmProps<Reason>) {
  const say = useWords('negotiation');
  const common = useWords('app');
  const [reason, setReason] = useState<Reason | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const confirm = (): void => {
    if (reasonIsNeeded && reason === null) setIsMissing(true);
    else onYes(reason);
  };
  return (
    <div className="tve-panel">
      <ArrivalHeading level={3}>{title}</ArrivalHeading>
      {children}
      {reasons === undefined ? null : (
        <Select
          label={say('why')}
          isOptional={!reasonIsNeeded}
          none={say('noReason')}
          error={isMissing && reason === null ? common('invalid', { rule: 'required', bound: 0 }) : undefined}
          choices={reasons.map((value) => ({ value, text: say('reason', { reason: value }) }))}
          value={reason}
          onChange={setReason}
        />
      )}
      <Refusal refusal={refusal} />
      <div className="tve-buttons">
        <Button kind={kind} isBusy={isBusy} onClick={confirm}>
          {yes}
        </Button>
        <Button kind="secondary" onClick={onNo}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
