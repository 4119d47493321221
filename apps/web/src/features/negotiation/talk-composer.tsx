import { useEffect, useRef } from 'react';

import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import {
  AnswerQuestionDocument,
  AskQuestionDocument,
  SendMessageDocument,
} from '../../lib/graphql/generated/negotiation-moves.js';
import type { TalkShown } from './talk.rules.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refusal } from './refused.js';

interface TalkComposerProps {
  readonly talk: TalkShown;
  /** The question that is being answered. */
  readonly answering: number | null;
  readonly onAnswering: (question: number | null) => void;
  readonly onDone: (did: 'message' | 'ask' | 'answer') => void;
}

/** Something said beside the proposals: a message, a question, an answer. It changes nothing that stands. */
export function TalkComposer({ talk, answering, onAnswering, onDone }: TalkComposerProps) {
  const say = useWords('negotiation');
  const [message, setMessage] = useDraft(`say:${talk.id}`, '');
  const send = useDeed(SendMessageDocument);
  const ask = useDeed(AskQuestionDocument);
  const answer = useDeed(AnswerQuestionDocument);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answering !== null) place.current?.querySelector('textarea')?.focus();
  }, [answering]);

  const variables = { negotiationId: talk.id, message: message.trim() };
  const sent = (did: 'message' | 'ask' | 'answer', done: object | null): void => {
    if (!done) return;
    setMessage('');
    onAnswering(null);
    onDone(did);
  };
  const isBusy = send.isBusy || ask.isBusy || answer.isBusy;
  const question = talk.turns.find(({ number }) => number === answering);
  const can = (move: 'ask' | 'message'): boolean => talk.allowedMoves.includes(move);
  if (!can('ask') && !can('message')) return null;
  return (
    <div ref={place} className="tve-composer">
      <Refusal refusal={latestOf(send, ask, answer).refusal} />
      <TextField
        label={question ? say('yourAnswer', { text: question.message ?? '' }) : say('saySomething')}
        hint={say('saysNothing')}
        lines={3}
        maxLength={1000}
        value={message}
        onChange={setMessage}
      />
      <div className="tve-row">
        {question ? (
          <>
            <Button
              isBusy={isBusy}
              onClick={() =>
                void answer.attempt({ ...variables, question: question.number }).then((done) => sent('answer', done))
              }
            >
              {say('sendAnswer')}
            </Button>
            <Button kind="subtle" onClick={() => onAnswering(null)}>
              {say('notAnAnswer')}
            </Button>
          </>
        ) : (
          <>
            {can('message') ? (
              <Button
                kind="secondary"
                isBusy={isBusy}
                onClick={() => void send.attempt(variables).then((done) => sent('message', done))}
              >
                {say('sendMessage')}
              </Button>
            ) : null}
            {can('ask') ? (
              <Button
                kind="secondary"
                isBusy={isBusy}
                onClick={() => void ask.attempt(variables).then((done) => sent('ask', done))}
              >
                {say('sendQuestion')}
              </Button>
            ) : null}
          </>
        )}
      </div>
      {talk.state === 'agreed' ? null : <Paragraph kind="soft">{say('noContact')}</Paragraph>}
    </div>
  );
}
