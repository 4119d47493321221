import { useState } from 'react';

import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { NotForMeDocument, TakeBackNotForMeDocument } from '../../lib/graphql/generated/matching.js';
import { useWords } from '../../lib/wording/wording.js';

/** Says that a post is not for somebody, and takes it back. */
export function NotForMe({ postId }: { readonly postId: string }) {
  const say = useWords('matching');
  const common = useWords('app');
  const [isSaid, setIsSaid] = useState(false);
  const tell = useDeed(NotForMeDocument);
  const takeBack = useDeed(TakeBackNotForMeDocument);
  const deed = isSaid ? takeBack : tell;
  const perform = async (): Promise<void> => {
    if (await deed.attempt({ postId })) setIsSaid(!isSaid);
  };
  return (
    <div>
      <div role="status">
        {isSaid ? (
          <Alert kind="info">
            <Paragraph>{say('notForMeSaid')}</Paragraph>
          </Alert>
        ) : null}
      </div>
      <Refused by={deed} />
      <Button kind="subtle" isBusy={deed.isBusy} onClick={() => void perform()}>
        {isSaid ? common('undo') : say('notForMe')}
      </Button>
    </div>
  );
}
