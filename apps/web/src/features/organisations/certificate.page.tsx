import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';

import { Alert } from '../../components/alert.js';
import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Fact, Facts } from '../../components/facts.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { CheckCertificateDocument, type CheckCertificateQuery } from '../../lib/graphql/generated/organisations.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

type Checked = CheckCertificateQuery['checkCertificate'];

/** Whoever was shown a certificate looks here whether it is genuine: what the paper should say, and nothing more. */
export function CertificatePage() {
  const say = useWords('organisations');
  const { code } = useParams();
  return (
    <Page title={say('checkTitle')}>
      {code === undefined ? (
        <TypedCode />
      ) : (
        <>
          <CodeChecked code={code} />
          <ButtonLink kind="secondary" to="/certificates">
            {say('another')}
          </ButtonLink>
        </>
      )}
    </Page>
  );
}

function TypedCode() {
  const say = useWords('organisations');
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') void navigate(`/certificates/${encodeURIComponent(code.trim())}`);
      }}
    >
      <Paragraph>{say('checkIntro')}</Paragraph>
      <TextField label={say('code')} hint={say('codeHint')} value={code} onChange={setCode} required maxLength={40} />
      <Button type="submit">{say('check')}</Button>
    </form>
  );
}

function CodeChecked({ code }: { readonly code: string }) {
  const query = useQuery({ query: CheckCertificateDocument, variables: { code } });
  return <Answered query={query}>{({ checkCertificate }) => <Outcome of={checkCertificate} code={code} />}</Answered>;
}

function Outcome({ of: checked, code }: { readonly of: Checked; readonly code: string }) {
  const say = useWords('organisations');
  const { day } = useMoments();
  switch (checked.__typename) {
    case 'CertificateOnPaper':
      return <OnPaper paper={checked} code={code} />;
    case 'CertificateWithdrawn':
      return (
        <Alert kind="warning">
          <Paragraph>{say('withdrawn', { date: day(checked.withdrawnAt) })}</Paragraph>
        </Alert>
      );
    case 'TooOftenError':
      return (
        <Alert kind="warning">
          <Paragraph>{say('tooOften', { minutes: Math.ceil(checked.retryAfterSeconds / 60) })}</Paragraph>
        </Alert>
      );
    case 'NotFoundError':
      return (
        <Alert kind="error">
          <Paragraph>{say('unknown')}</Paragraph>
          <Paragraph>{say('unknownHelp')}</Paragraph>
        </Alert>
      );
  }
}

interface OnPaperProps {
  readonly paper: Extract<Checked, { readonly __typename: 'CertificateOnPaper' }>;
  readonly code: string;
}

function OnPaper({ paper: { locale, lines, tasks }, code }: OnPaperProps) {
  const say = useWords('organisations');
  return (
    <>
      <Alert kind="ok">
        <Paragraph>{say('stands')}</Paragraph>
      </Alert>
      <Paragraph>{say('standsHow')}</Paragraph>
      <div lang={locale}>
        <Facts>
          {lines.map(({ label, value }) => (
            <Fact key={label} name={label} lines={[value]} />
          ))}
        </Facts>
      </div>
      <Heading level={2}>{say('tasks')}</Heading>
      <ul lang={locale}>
        {tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      <p className="nl-paragraph">
        <a className="nl-link" href={`/certificates/${encodeURIComponent(code)}/pdf`}>
          {say('paper')}
        </a>
      </p>
    </>
  );
}
