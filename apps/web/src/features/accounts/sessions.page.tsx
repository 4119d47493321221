import { useState } from 'react';

import { Button, ButtonLink } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Outcome } from '../../components/outcome.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import { SignOutDocument, SignOutEverywhereDocument } from '../../lib/graphql/generated/accounts.js';
import { DRAFTS, forgetKept } from '../../lib/kept.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/wording/wording.js';

/** Signing out: in this browser, or in all of them. What this browser kept goes too. */
export function SessionsPage() {
  const say = useWords('accounts');
  const { me, renew } = useSession();
  const here = useDeed(SignOutDocument);
  const everywhere = useDeed(SignOutEverywhereDocument);
  const [isOut, setIsOut] = useState(false);

  const signOut = async (deed: typeof here | typeof everywhere): Promise<void> => {
    if (!(await deed.attempt({}))) return;
    setIsOut(true);
    forgetKept(DRAFTS);
    renew();
  };

  if (isOut || me === null)
    return (
      <Page title={say('loggedOutTitle')}>
        <Outcome>
          <Paragraph>{say('loggedOut')}</Paragraph>
        </Outcome>
        <ButtonLink to="/log-in">{say('logIn')}</ButtonLink>
      </Page>
    );
  return (
    <Page title={say('sessionsTitle')}>
      <Paragraph kind="lead">{say('sessionsIntro')}</Paragraph>
      <Refused by={latestOf(here, everywhere)} />
      <Button isBusy={here.isBusy} onClick={() => void signOut(here)}>
        {say('logOutHere')}
      </Button>
      <Heading level={2}>{say('everywhereTitle')}</Heading>
      <Paragraph>{say('everywhereIntro')}</Paragraph>
      <Button kind="secondary" isBusy={everywhere.isBusy} onClick={() => void signOut(everywhere)}>
        {say('logOutEverywhere')}
      </Button>
    </Page>
  );
}
