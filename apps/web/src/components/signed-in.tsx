import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

import { useSession } from '../lib/session.js';
import { useWords } from '../lib/wording/wording.js';
import { Busy } from './busy.js';
import { ButtonLink } from './button.js';
import { Page } from './page.js';
import { Paragraph } from './paragraph.js';

/** A page for who is signed in; everybody else is shown the way, and comes back here. */
export function SignedIn({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const say = useWords('app');
  const { me } = useSession();
  const { pathname, search } = useLocation();
  if (me === undefined) return <Busy />;
  if (me !== null) return children;
  return (
    <Page title={title}>
      <Paragraph>{say('logInFirst')}</Paragraph>
      <ButtonLink to={`/log-in?to=${encodeURIComponent(pathname + search)}`}>{say('logIn')}</ButtonLink>
    </Page>
  );
}
