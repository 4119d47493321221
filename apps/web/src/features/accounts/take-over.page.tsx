import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Refused } from '../../components/refused.js';
import { Outcome } from '../../components/outcome.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { AskTakeOverCodeDocument, ConfirmTakeOverDocument } from '../../lib/graphql/generated/accounts.js';
import { useSession } from '../../lib/session.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** For somebody a broker acted for: with the mailed link and a code by phone the account becomes their own. */
export function TakeOverPage() {
  const say = useWords('accounts');
  const { moment } = useMoments();
  const { renew } = useSession();
  const navigate = useNavigate();
  const link = useSearchParams()[0].get('link') ?? '';
  const [code, setCode] = useState<{ readonly codeId: string; readonly endsAt: string } | null>(null);
  const [digits, setDigits] = useState('');
  const asking = useDeed(AskTakeOverCodeDocument, ({ __typename }) =>
    __typename === 'LinkNotUsableError' ? say('linkNotUsable') : undefined,
  );
  const confirming = useDeed(ConfirmTakeOverDocument, (answer) => {
    switch (answer.__typename) {
      case 'WrongCodeError':
        return say('wrongCode', { tries: answer.triesLeft });
      case 'CodeNotUsableError':
        return say('codeNotUsable');
      case 'LinkNotUsableError':
        return say('linkNotUsable');
      case 'EmailTakenError':
        return say('emailTaken');
      default:
        return undefined;
    }
  });

  const ask = async (): Promise<void> => {
    const sent = await asking.attempt({ link });
    if (sent) setCode(sent);
  };
  const confirm = async (): Promise<void> => {
    if (!code || !(await confirming.attempt({ link, codeId: code.codeId, digits: digits.replace(/\s/g, '') }))) return;
    renew();
    await navigate('/mine', { replace: true });
  };

  return (
    <Page title={say('takeOverTitle')}>
      <Paragraph kind="lead">{say('takeOverIntro')}</Paragraph>
      <Refused by={asking} />
      {link === '' ? (
        <Alert kind="warning">
          <Paragraph>{say('linkNotUsable')}</Paragraph>
        </Alert>
      ) : code === null ? (
        <>
          <Paragraph>{say('takeOverCode')}</Paragraph>
          <Button isBusy={asking.isBusy} onClick={() => void ask()}>
            {say('askCode')}
          </Button>
        </>
      ) : (
        <>
          <Outcome key={code.codeId}>
            <Paragraph>{say('codeSent')}</Paragraph>
          </Outcome>
          <DeedForm
            deed={confirming}
            send={say('takeOver')}
            onSend={() => void confirm()}
            more={
              <Button kind="subtle" isBusy={asking.isBusy} onClick={() => void ask()}>
                {say('askCodeAgain')}
              </Button>
            }
          >
            <TextField
              label={say('digits')}
              hint={say('digitsHint', { until: moment(code.endsAt) })}
              error={confirming.errorOf('digits')}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={digits}
              onChange={setDigits}
            />
          </DeedForm>
        </>
      )}
    </Page>
  );
}
