import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { Arrival } from '../../components/arrival.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { useDeed } from '../../lib/deed.js';
import { BlockResidentDocument } from '../../lib/graphql/generated/residents.js';
import { useWords } from '../../lib/wording/wording.js';

interface KeepAwayProps {
  readonly personId: string;
  readonly name: string;
  /** Where what was said can be reported. */
  readonly reportAt: string;
  /** There is an agreement between the two: that goes on. */
  readonly agreed?: boolean;
}

/** When something feels wrong: telling a broker, and keeping somebody away. */
export function KeepAway({ personId, name, reportAt, agreed = false }: KeepAwayProps) {
  const say = useWords('residents');
  const common = useWords('app');
  const navigate = useNavigate();
  const place = useRef<HTMLElement>(null);
  const [isSure, setIsSure] = useState(false);
  const blocking = useDeed(BlockResidentDocument);
  const block = async (): Promise<void> => {
    if (await blocking.attempt({ personId })) await navigate('/account/blocks');
  };
  return (
    <section ref={place} tabIndex={-1} className="tve-no-print tve-arrival">
      <Refused by={blocking} />
      {isSure ? (
        <Arrival>
          <Paragraph>{say('blockSure', { name, agreed: agreed ? 'yes' : 'no' })}</Paragraph>
        </Arrival>
      ) : null}
      <div className="tve-buttons">
        {isSure ? (
          <>
            <Button kind="danger" isBusy={blocking.isBusy} onClick={() => void block()}>
              {say('blockYes', { name })}
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setIsSure(false);
                place.current?.focus();
              }}
            >
              {common('cancel')}
            </Button>
          </>
        ) : (
          <Button kind="subtle" onClick={() => setIsSure(true)}>
            {say('block', { name })}
          </Button>
        )}
        <TextLink to={reportAt}>{say('reportThis')}</TextLink>
      </div>
    </section>
  );
}
