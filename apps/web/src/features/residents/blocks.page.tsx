import { useState } from 'react';

import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Outcome } from '../../components/outcome.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import {
  BlockResidentDocument,
  MyBlocksDocument,
  UnblockResidentDocument,
} from '../../lib/graphql/generated/residents.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

interface Person {
  readonly personId: string;
  readonly firstName: string;
}

/** Whom somebody blocked; taking a block away can be undone. */
export function BlocksPage() {
  const say = useWords('residents');
  const common = useWords('app');
  const { day } = useMoments();
  const [letIn, setLetIn] = useState<Person | null>(null);
  const unblocking = useDeed(UnblockResidentDocument);
  const blocking = useDeed(BlockResidentDocument);
  const unblock = async (person: Person): Promise<void> => {
    if (await unblocking.attempt({ personId: person.personId })) setLetIn(person);
  };
  const undo = async ({ personId }: Person): Promise<void> => {
    if (await blocking.attempt({ personId })) setLetIn(null);
  };
  return (
    <Page title={say('blocksTitle')}>
      <Paragraph kind="lead">{say('blocksIntro')}</Paragraph>
      <Refused by={latestOf(unblocking, blocking)} />
      {letIn === null ? null : (
        <Outcome key={letIn.personId}>
          <Paragraph>{say('unblocked', { name: letIn.firstName })}</Paragraph>
          <Button kind="secondary" isBusy={blocking.isBusy} onClick={() => void undo(letIn)}>
            {common('undo')}
          </Button>
        </Outcome>
      )}
      <PagedList
        document={MyBlocksDocument}
        variables={{}}
        also={['ResidentBlocked', 'ResidentUnblocked']}
        connectionOf={({ myBlocks }) => myBlocks}
        keyOf={({ personId }) => personId}
        empty={
          <>
            <Paragraph>{say('blocksEmpty')}</Paragraph>
            <Paragraph kind="soft">{say('blocksHow')}</Paragraph>
          </>
        }
      >
        {(block) => (
          <>
            <p className="nl-paragraph">
              <strong>{block.firstName}</strong>
            </p>
            <Paragraph kind="soft">{say('blockedOn', { day: day(block.blockedAt) })}</Paragraph>
            <Button kind="secondary" isBusy={unblocking.isBusy} onClick={() => void unblock(block)}>
              {say('unblock', { name: block.firstName })}
            </Button>
          </>
        )}
      </PagedList>
    </Page>
  );
}
