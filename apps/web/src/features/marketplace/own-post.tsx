import { useState } from 'react';
import { useNavigate } from 'react-router';

import { Alert } from '../../components/alert.js';
import { Arrival } from '../../components/arrival.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import { SubmitPostDocument } from '../../lib/graphql/generated/composing.js';
import { ReopenPostDocument, WithdrawPostDocument, type PostWordsFragment } from '../../lib/graphql/generated/posts.js';
import { keepDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { WhoFits } from '../matching/who-fits.js';
import { NEW_POST } from './composing.js';
import { draftOf, type PostDraft } from './draft.rules.js';
import { RefusalAppeal } from './refusal-appeal.js';
import { ReviewNote } from './review-note.js';

/** How an own post stands, what can be done with it, and who fits. */
export function OwnPost({ post }: { readonly post: PostWordsFragment }) {
  const say = useWords('marketplace');
  const common = useWords('app');
  const { day } = useMoments();
  const navigate = useNavigate();
  const [moves, setMoves] = useState(0);
  const refusalOf = ({ __typename }: { readonly __typename: string }): string | undefined => {
    if (__typename === 'PostFullError') return say('full');
    if (__typename === 'NeverApprovedError') return say('neverApproved');
    return __typename === 'PostClosedError' ? say('closed') : undefined;
  };
  const withdraw = useDeed(WithdrawPostDocument, refusalOf);
  const reopen = useDeed(ReopenPostDocument, refusalOf);
  const submit = useDeed(SubmitPostDocument, refusalOf);
  const { id, state, latest, allowedMoves, openUntil } = post;
  const may = (move: (typeof allowedMoves)[number]): boolean => allowedMoves.includes(move);
  const hasNote = latest?.state === 'changeAsked' || latest?.state === 'refused';
  const isWithdrawn = state === 'withdrawn';
  const writeAgain = async (draft: PostDraft): Promise<void> => {
    keepDraft(NEW_POST, { ...draft, written: null });
    await navigate('/new/check');
  };
  const how = (
    <Alert kind={state === 'open' ? 'ok' : 'info'}>
      <Paragraph>{isWithdrawn ? say('withdrawn') : say('state', { state })}</Paragraph>
      {state === 'open' && latest?.state === 'inReview' ? <Paragraph>{say('newWords')}</Paragraph> : null}
      {state === 'open' && openUntil !== null ? (
        <Paragraph>{say('openUntil', { date: day(openUntil) })}</Paragraph>
      ) : null}
    </Alert>
  );
  // The button that was pressed is gone then.
  const told = (answer: unknown): void => setMoves(answer === null ? moves : moves + 1);
  return (
    <>
      <div className="tve-stack">
        {hasNote && state === 'draft' ? null : moves === 0 ? how : <Arrival key={moves}>{how}</Arrival>}
        {latest === null ? null : <ReviewNote latest={latest} />}
      </div>
      <RefusalAppeal postId={id} />
      <Refused by={latestOf(withdraw, reopen, submit)} />
      <div className="tve-buttons">
        {may('submit') && !hasNote ? (
          <Button isBusy={submit.isBusy} onClick={() => void submit.attempt({ postId: id }).then(told)}>
            {say('submitPost')}
          </Button>
        ) : null}
        {may('edit') ? (
          <ButtonLink to={`/posts/${id}/edit`} kind={hasNote ? 'primary' : 'secondary'}>
            {hasNote ? say('writeOver') : say('editPost')}
          </ButtonLink>
        ) : null}
        {may('reopen') ? (
          <Button
            kind="secondary"
            isBusy={reopen.isBusy}
            onClick={() => void reopen.attempt({ postId: id }).then(told)}
          >
            {isWithdrawn ? common('undo') : say('reopen')}
          </Button>
        ) : null}
        {may('withdraw') ? (
          <Button
            kind="secondary"
            isBusy={withdraw.isBusy}
            onClick={() => void withdraw.attempt({ postId: id }).then(told)}
          >
            {say('withdraw')}
          </Button>
        ) : null}
        {latest !== null && allowedMoves.length === 0 && state !== 'fulfilled' ? (
          <Button kind="secondary" onClick={() => void writeAgain(draftOf(post, latest))}>
            {say('writeAgain')}
          </Button>
        ) : null}
      </div>
      {state === 'open' ? <WhoFits postId={id} /> : null}
    </>
  );
}
