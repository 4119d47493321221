import { useState } from 'react';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import {
  RestoreResidentDocument,
  StartTakeOverDocument,
  SuspendResidentDocument,
} from '../../lib/graphql/generated/people.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** Gives somebody a way to an account of their own. */
export function TakeOver({ personId }: { readonly personId: string }) {
  const say = useWords('deskPeople');
  const { moment } = useMoments();
  const [email, setEmail] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const deed = useDeed(StartTakeOverDocument, ({ __typename }) =>
    __typename === 'HasAccountError' ? say('alreadyAccount') : undefined,
  );
  const start = async (): Promise<void> => {
    const started = await deed.attempt({ personId, email });
    if (started) setUntil(started.endsAt);
  };
  return (
    <>
      <Heading level={2}>{say('takeOverTitle')}</Heading>
      <Paragraph>{say('takeOverIntro')}</Paragraph>
      <div role="status">
        {until === null ? null : <Paragraph>{say('takeOverStarted', { until: moment(until) })}</Paragraph>}
      </div>
      <DeedForm deed={deed} send={say('startTakeOver')} onSend={() => void start()}>
        <TextField label={say('email')} error={deed.errorOf('email')} type="email" value={email} onChange={setEmail} />
      </DeedForm>
    </>
  );
}

/** Keeps somebody out, or lets them in again. */
export function KeepOut({ personId }: { readonly personId: string }) {
  const say = useWords('deskPeople');
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isOut, setIsOut] = useState<boolean | null>(null);
  const own = ({ __typename }: { readonly __typename: string }): string | undefined =>
    __typename === 'SameAsBeforeError' ? say('sameAsBefore') : undefined;
  const suspending = useDeed(SuspendResidentDocument, own);
  const restoring = useDeed(RestoreResidentDocument, own);
  const suspend = async (): Promise<void> => {
    const done = await suspending.attempt({ personId, reason });
    if (!done) return;
    setIsOut(done.suspended);
    setIsOpen(false);
  };
  const restore = async (): Promise<void> => {
    const done = await restoring.attempt({ personId });
    if (done) setIsOut(done.suspended);
  };
  return (
    <>
      <Heading level={2}>{say('suspendTitle')}</Heading>
      <div role="status">{isOut === null ? null : <Paragraph>{say(isOut ? 'suspended' : 'restored')}</Paragraph>}</div>
      <Paragraph>{say('suspendIntro')}</Paragraph>
      <Refused by={restoring} />
      <div className="tve-buttons">
        <Button kind="secondary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say('suspend')}
        </Button>
        <Button kind="subtle" isBusy={restoring.isBusy} onClick={() => void restore()}>
          {say('restore')}
        </Button>
      </div>
      {isOpen ? (
        <DeedForm deed={suspending} send={say('suspend')} onSend={() => void suspend()}>
          <TextField
            label={say('suspendReason')}
            error={suspending.errorOf('reason')}
            lines={3}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        </DeedForm>
      ) : null}
    </>
  );
}
