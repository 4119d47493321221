import { useEffect } from 'react';
import { Navigate } from 'react-router';

import { Button } from '../../components/button.js';
import { Outcome } from '../../components/outcome.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/wording/wording.js';

interface LinkSentProps {
  readonly email: string;
  /** Where somebody goes once the link was used. */
  readonly to: string;
  readonly onOther: () => void;
}

/** Says that a mail is on its way; goes on when the link was used in another tab of this browser. */
export function LinkSent({ email, to, onOther }: LinkSentProps) {
  const say = useWords('accounts');
  const { me, renew } = useSession();
  useEffect(() => {
    window.addEventListener('focus', renew);
    return () => window.removeEventListener('focus', renew);
  }, [renew]);
  if (me) return <Navigate to={to} replace />;
  return (
    <Page title={say('linkSentTitle')}>
      <Outcome>
        <Paragraph>{say('linkSent', { email })}</Paragraph>
      </Outcome>
      <Paragraph>{say('linkNotThere')}</Paragraph>
      <Button kind="secondary" onClick={onOther}>
        {say('otherAddress')}
      </Button>
    </Page>
  );
}
