import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { QuickExit } from '../../components/quick-exit.js';
import { MyRingsDocument } from '../../lib/graphql/generated/negotiation-rings.js';
import { useWords } from '../../lib/wording/wording.js';
import './negotiation.css';
import { RingCard } from './ring-card.js';

/** The rings that you are in: each helps the next one. */
export function RingsPage() {
  const say = useWords('agreements');
  return (
    <Page title={say('ringsTitle')}>
      <QuickExit />
      <Paragraph kind="lead">{say('ringsIntro')}</Paragraph>
      <Loaded />
    </Page>
  );
}

function Loaded() {
  const say = useWords('agreements');
  const query = useQuery({ query: MyRingsDocument });
  const [, again] = query;
  return (
    <Answered query={query}>
      {({ myRings }) =>
        myRings.length === 0 ? (
          <Paragraph>{say('ringsNone')}</Paragraph>
        ) : (
          <ul className="tve-list">
            {myRings.map((ring) => (
              <RingCard key={ring.id} ring={ring} onDone={() => again({ requestPolicy: 'network-only' })} />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
