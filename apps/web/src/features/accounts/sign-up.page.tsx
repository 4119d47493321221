import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { useDeed } from '../../lib/deed.js';
import { SignUpDocument } from '../../lib/graphql/generated/accounts.js';
import { useDraft } from '../../lib/kept.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { LinkSent } from './link-sent.js';
import { pathOnly } from './path-only.rules.js';

/** Making an account: a first name and an e-mail address; a password only for who wants one. */
export function SignUpPage() {
  const say = useWords('accounts');
  const { locale } = useLanguage();
  const [search] = useSearchParams();
  const to = pathOnly(search.get('to'), '/account/profile');
  const [draft, change, done] = useDraft('sign-up', { firstName: '', email: '' });
  const [password, setPassword] = useState<string | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const deed = useDeed(SignUpDocument, (answer) =>
    answer.__typename === 'SignUpClosedError' ? say('signUpClosed') : undefined,
  );

  const send = async (): Promise<void> => {
    if (!(await deed.attempt({ input: { ...draft, locale, password } }))) return;
    setSentTo(draft.email);
    done();
  };

  if (sentTo !== null) return <LinkSent email={sentTo} to={to} onOther={() => setSentTo(null)} />;
  return (
    <Page title={say('signUpTitle')}>
      <Paragraph kind="lead">{say('signUpIntro')}</Paragraph>
      <DeedForm
        deed={deed}
        send={say('signUp')}
        onSend={() => void send()}
        more={
          <Button kind="subtle" onClick={() => setPassword(password === null ? '' : null)}>
            {password === null ? say('wantPassword') : say('noPassword')}
          </Button>
        }
      >
        <TextField
          label={say('firstName')}
          hint={say('firstNameHint')}
          error={deed.errorOf('firstName')}
          autoComplete="given-name"
          required
          value={draft.firstName}
          onChange={(firstName) => change({ ...draft, firstName })}
        />
        <TextField
          label={say('email')}
          error={deed.errorOf('email')}
          type="email"
          autoComplete="email"
          required
          value={draft.email}
          onChange={(email) => change({ ...draft, email })}
        />
        {password === null ? null : (
          <TextField
            label={say('password')}
            hint={say('passwordHint')}
            error={deed.errorOf('password')}
            type="password"
            autoComplete="new-password"
            required
            value={password}
            onChange={setPassword}
          />
        )}
      </DeedForm>
      <Paragraph>
        {say('haveAccount')}{' '}
        <TextLink to={`/log-in${search.size > 0 ? `?${search.toString()}` : ''}`}>{say('logIn')}</TextLink>
      </Paragraph>
      <Paragraph>
        {say('noEmail')} <TextLink to="/help">{say('toHelp')}</TextLink>
      </Paragraph>
    </Page>
  );
}
