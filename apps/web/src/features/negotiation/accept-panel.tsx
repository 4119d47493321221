import { useState } from 'react';

import { Alert } from '../../components/alert.js';
import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refusal, type RefusedDeed } from './refused.js';
import { TermsList } from './terms-list.js';
import type { Reader, TermsToTell } from './terms-told.rules.js';

/** A version to which somebody says yes. */
export interface SeenVersion {
  readonly version: number;
  readonly termsHash: string;
  readonly terms: TermsToTell;
}

interface AcceptPanelProps {
  readonly standing: SeenVersion | null;
  readonly reader: Reader;
  readonly isBusy: boolean;
  readonly refusal: RefusedDeed | null;
  /** Called with exactly the version that stood on the screen. */
  readonly onAccept: (seen: SeenVersion) => void;
  readonly onClose: () => void;
}

/** The last look before a yes: all terms once more; another version in the meantime is shown first. */
export function AcceptPanel({ standing, reader, isBusy, refusal, onAccept, onClose }: AcceptPanelProps) {
  const say = useWords('negotiation');
  const [seen, setSeen] = useState(standing);
  const isStale = seen !== null && standing?.version !== seen.version;
  if (seen === null || standing === null) {
    return (
      <div className="tve-panel">
        <ArrivalHeading level={3}>{say('proposalGone')}</ArrivalHeading>
        <Button kind="secondary" onClick={onClose}>
          {say('notYet')}
        </Button>
      </div>
    );
  }
  return (
    <div className="tve-panel">
      {isStale ? (
        <div key="stale">
          <ArrivalHeading level={3}>{say('staleTitle')}</ArrivalHeading>
          <Alert kind="warning">
            <Paragraph>{say('staleText')}</Paragraph>
          </Alert>
          <TermsList terms={standing.terms} before={seen.terms} reader={reader} />
        </div>
      ) : (
        <div key={seen.version}>
          <ArrivalHeading level={3}>{say('acceptTitle')}</ArrivalHeading>
          <Paragraph>{say('acceptText')}</Paragraph>
          <TermsList terms={seen.terms} reader={reader} />
          {refusal?.__typename === 'StaleVersionError' ? null : <Refusal refusal={refusal} />}
        </div>
      )}
      <div className="tve-buttons">
        {isStale ? (
          <Button onClick={() => setSeen(standing)}>{say('seenNew')}</Button>
        ) : (
          <Button isBusy={isBusy} onClick={() => onAccept(seen)}>
            {say('acceptYes')}
          </Button>
        )}
        <Button kind="secondary" onClick={onClose}>
          {say('notYet')}
        </Button>
      </div>
    </div>
  );
}
