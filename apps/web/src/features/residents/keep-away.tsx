import { useNavigate } from 'react-router';

import { AskFirst } from '../../components/ask-first.js';
import { Paragraph } from '../../components/paragraph.js';
import { Refused } from '../../components/refused.js';
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
  const navigate = useNavigate();
  const blocking = useDeed(BlockResidentDocument);
  const block = async (): Promise<void> => {
    if (await blocking.attempt({ personId })) await navigate('/account/blocks');
  };
  return (
    <section className="tve-no-print">
      <Refused by={blocking} />
      <AskFirst
        text={say('block', { name })}
        what={say('blockSure', { name, agreed: agreed ? 'yes' : 'no' })}
        yes={say('blockYes', { name })}
        isBusy={blocking.isBusy}
        onYes={() => void block()}
      />
      <Paragraph>
        <TextLink to={reportAt}>{say('reportThis')}</TextLink>
      </Paragraph>
    </section>
  );
}
