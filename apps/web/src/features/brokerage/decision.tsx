import { useState } from 'react';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Refused } from '../../components/refused.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { ApprovePostDocument, AskChangeDocument, RefusePostDocument } from '../../lib/graphql/generated/review.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';
import { useReviewWords } from './review-words.js';
import { RuleAndReasonFields, type RuleAndReason } from './rule-and-reason.js';

/** What was decided. */
export type Decided = 'approved' | 'asked' | 'refused';

interface DecisionProps {
  readonly postId: string;
  readonly revision: number;
  /** What the api allows. */
  readonly moves: readonly string[];
  readonly onDecided: (deed: Decided) => void;
}

/** The decision about a version: approve it, ask for other words, or refuse it under a house rule. */
export function Decision({ postId, revision, moves, onDecided }: DecisionProps) {
  const say = useWords('brokerage');
  const approving = useDeed(ApprovePostDocument, useReviewWords());
  const [open, setOpen] = useState<'change' | 'refusal' | null>(null);
  const approve = async (): Promise<void> => {
    if (await approving.attempt({ postId, revision })) onDecided('approved');
  };
  const toggle = (which: 'change' | 'refusal'): void => setOpen(open === which ? null : which);
  return (
    <>
      <Refused by={approving} />
      <div className="tve-buttons">
        {moves.includes('approve') ? (
          <Button isBusy={approving.isBusy} onClick={() => void approve()}>
            {say('approve')}
          </Button>
        ) : null}
        {moves.includes('askChange') ? (
          <Button kind="secondary" aria-expanded={open === 'change'} onClick={() => toggle('change')}>
            {say('askChange')}
          </Button>
        ) : null}
        {moves.includes('refuse') ? (
          <Button kind="secondary" aria-expanded={open === 'refusal'} onClick={() => toggle('refusal')}>
            {say('refuse')}
          </Button>
        ) : null}
      </div>
      {open === 'change' ? <Change postId={postId} revision={revision} onDone={() => onDecided('asked')} /> : null}
      {open === 'refusal' ? <Refusal postId={postId} revision={revision} onDone={() => onDecided('refused')} /> : null}
    </>
  );
}

interface AnswerProps {
  readonly postId: string;
  readonly revision: number;
  readonly onDone: () => void;
}

function Change({ postId, revision, onDone }: AnswerProps) {
  const say = useWords('brokerage');
  const [note, setNote, done] = useDraft(`change:${postId}`, '');
  const deed = useDeed(AskChangeDocument, useReviewWords());
  const send = async (): Promise<void> => {
    if (!(await deed.attempt({ postId, revision, note }))) return;
    done();
    onDone();
  };
  return (
    <DeedForm deed={deed} send={say('sendChange')} onSend={() => void send()}>
      <TextField
        label={say('askChangeTitle')}
        hint={say('askChangeHint')}
        error={deed.errorOf('note')}
        lines={4}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </DeedForm>
  );
}

function Refusal({ postId, revision, onDone }: AnswerProps) {
  const say = useWords('brokerage');
  const [why, change, done] = useDraft<RuleAndReason>(`refusal:${postId}`, {
    rule: 'unclear',
    reason: '',
  });
  const deed = useDeed(RefusePostDocument, useReviewWords());
  const send = async (): Promise<void> => {
    if (!(await deed.attempt({ postId, revision, ...why }))) return;
    done();
    onDone();
  };
  return (
    <DeedForm deed={deed} send={say('sendRefusal')} onSend={() => void send()}>
      <RuleAndReasonFields value={why} label={say('refuseReason')} error={deed.errorOf('reason')} onChange={change} />
    </DeedForm>
  );
}
