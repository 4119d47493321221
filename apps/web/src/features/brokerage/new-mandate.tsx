import { useState } from 'react';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { AskMandateDocument, RecordMandateDocument } from '../../lib/graphql/generated/people.js';
import { useDraft } from '../../lib/kept.js';
import { today } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { emptyMandate, mandateInput } from './interview.rules.js';
import { MandateFields } from './mandate-fields.js';

interface NewMandateProps {
  readonly personId: string;
  /** Somebody with an account says yes on line, and nowhere else. */
  readonly hasAccount: boolean;
}

/** A new mandate: recorded as it was told or signed, or asked of somebody with an account. */
export function NewMandate({ personId, hasAccount }: NewMandateProps) {
  const say = useWords('deskPeople');
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const [draft, change, done] = useDraft(`mandate:${personId}`, emptyMandate(today()));
  const own = ({ __typename }: { readonly __typename: string }): string | undefined =>
    __typename === 'OwnConsentNeededError' ? say('ownConsent') : undefined;
  const recording = useDeed(RecordMandateDocument, own);
  const asking = useDeed(AskMandateDocument, own);
  const deed = hasAccount ? asking : recording;
  const send = async (): Promise<void> => {
    const { scopes, months } = mandateInput(draft);
    const made = hasAccount
      ? await asking.attempt({ personId, input: { scopes, months } })
      : await recording.attempt({ personId, input: mandateInput(draft) });
    if (!made) return;
    done();
    setIsDone(true);
    setIsOpen(false);
  };
  return (
    <>
      <div role="status">
        {isDone ? <Paragraph>{say(hasAccount ? 'mandateAsked' : 'mandateRecorded')}</Paragraph> : null}
      </div>
      <div className="tve-buttons">
        <Button kind="secondary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say(hasAccount ? 'askMandate' : 'newMandate')}
        </Button>
      </div>
      {isOpen ? (
        <DeedForm deed={deed} send={say(hasAccount ? 'askMandate' : 'record')} onSend={() => void send()}>
          {hasAccount ? <Paragraph>{say('askMandateHint')}</Paragraph> : null}
          <MandateFields draft={draft} errorOf={deed.errorOf} isSpoken={!hasAccount} onChange={change} />
        </DeedForm>
      ) : null}
    </>
  );
}
