import { useState, type SyntheticEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useMutation } from 'urql';

import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { AskSignInLinkDocument, SignInWithPasswordDocument } from '../../lib/graphql/generated/accounts.js';
import { refusalInWords } from '../../lib/refusal.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/wording/wording.js';
import { LinkSent } from './link-sent.js';
import { pathOnly } from './path-only.rules.js';

/** Signing in: by a mailed link, or with a password for who has one. */
export function LogInPage() {
  const say = useWords('accounts');
  const common = useWords('app');
  const { me, renew } = useSession();
  const [search] = useSearchParams();
  const to = pathOnly(search.get('to'));
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [link, askLink] = useMutation(AskSignInLinkDocument);
  const [signIn, trySignIn] = useMutation(SignInWithPasswordDocument);

  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setError(undefined);
    if (password === null) {
      const answer = (await askLink({ email })).data?.askSignInLink;
      if (answer?.__typename === 'LinkSent') setSentTo(email);
      else setError(refusalInWords(common, answer));
      return;
    }
    const answer = (await trySignIn({ email, password })).data?.signInWithPassword;
    if (answer?.__typename === 'SignedInNow') {
      renew();
    } else if (answer?.__typename === 'WrongCredentialsError') setError(say('wrong'));
    else setError(refusalInWords(common, answer));
  };

  // Once it is known who is there, the page goes on by itself.
  if (me) return <Navigate to={to} replace />;
  if (sentTo !== null) return <LinkSent email={sentTo} to={to} onOther={() => setSentTo(null)} />;
  return (
    <Page title={say('logInTitle')}>
      {search.has('to') ? <Paragraph>{common('logInFirst')}</Paragraph> : null}
      <Paragraph kind="lead">{say('logInIntro')}</Paragraph>
      <form onSubmit={(event) => void send(event)} noValidate>
        {error === undefined ? null : (
          <Alert kind="error">
            <Paragraph>{error}</Paragraph>
          </Alert>
        )}
        <TextField label={say('email')} type="email" autoComplete="email" required value={email} onChange={setEmail} />
        {password === null ? null : (
          <TextField
            label={say('password')}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={setPassword}
          />
        )}
        <div className="tve-buttons">
          <Button type="submit" isBusy={link.fetching || signIn.fetching}>
            {password === null ? say('sendLink') : say('logIn')}
          </Button>
          <Button kind="subtle" onClick={() => setPassword(password === null ? '' : null)}>
            {password === null ? say('withPassword') : say('withLink')}
          </Button>
        </div>
      </form>
      <Paragraph>
        {say('noAccount')}{' '}
        <TextLink to={`/sign-up${search.size > 0 ? `?${search.toString()}` : ''}`}>{say('signUp')}</TextLink>
      </Paragraph>
      <Paragraph>
        {say('noEmail')} <TextLink to="/help">{say('toHelp')}</TextLink>
      </Paragraph>
    </Page>
  );
}
