import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery, useSubscription } from 'urql';

import { Answered } from '../../components/answered.js';
import { AskFirst } from '../../components/ask-first.js';
import { ButtonLink } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import { QuickExit } from '../../components/quick-exit.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import {
  LeaveMediationDocument,
  MediatedTalksChangedDocument,
  MediatedTalksDocument,
  SayAsMediatorDocument,
  type MediatedPartsFragment,
} from '../../lib/graphql/generated/mediation.js';
import { useDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { MediationNotes } from './mediation-notes.js';
import { SuggestTerms, TermsTold } from './suggest-terms.js';
import { TalksThread } from './talks-thread.js';

/** Talks that a broker stands beside: terms and thread, and what a broker can do there. It follows what the two do. */
export function TalksPage() {
  const say = useWords('deskMatches');
  const { id = '' } = useParams();
  const [hasLeft, setHasLeft] = useState(false);
  const query = useQuery({ query: MediatedTalksDocument, variables: { negotiationId: id }, pause: hasLeft });
  const [live] = useSubscription({
    query: MediatedTalksChangedDocument,
    variables: { negotiationId: id },
    pause: hasLeft,
  });
  if (hasLeft)
    return (
      <DeskPage title={say('talksTitle')}>
        <Outcome>
          <Paragraph>{say('left')}</Paragraph>
        </Outcome>
        <ButtonLink to="/desk/talks">{say('toTalks')}</ButtonLink>
      </DeskPage>
    );
  return (
    <Answered query={query}>
      {({ mediatedTalks }) =>
        mediatedTalks === null ? (
          <DeskPage title={say('talksTitle')}>
            <Paragraph>{say('notBeside')}</Paragraph>
            <ButtonLink to="/desk/talks">{say('toTalks')}</ButtonLink>
          </DeskPage>
        ) : (
          <Beside talks={newest(mediatedTalks, live.data?.mediatedTalksChanged)} onLeft={() => setHasLeft(true)} />
        )
      }
    </Answered>
  );
}

/** What was read and what came by itself may cross each other. */
const newest = (read: MediatedPartsFragment, live: MediatedPartsFragment | undefined): MediatedPartsFragment =>
  live?.id === read.id && live.turns.length >= read.turns.length ? live : read;

function Beside({ talks, onLeft }: { readonly talks: MediatedPartsFragment; readonly onLeft: () => void }) {
  const say = useWords('deskMatches');
  const { moment } = useMoments();
  const { helper, requester, allowedMoves } = talks;
  const leaving = useDeed(LeaveMediationDocument);
  const names = { helper: helper.firstName, requester: requester.firstName };
  const leave = async (): Promise<void> => {
    if (await leaving.attempt({ negotiationId: talks.id })) onLeft();
  };
  return (
    <DeskPage title={say('talkOf', names)}>
      <QuickExit />
      <Paragraph kind="lead">{talks.postTitle}</Paragraph>
      <div role="status">
        <Paragraph>{say('turnOf', { turn: talks.state, ...names, until: moment(talks.answerBy) })}</Paragraph>
      </div>
      <div className="tve-columns">
        <section aria-labelledby="talks-thread">
          <Heading level={2} id="talks-thread">
            {say('threadTitle')}
          </Heading>
          <TalksThread talks={talks} />
          {allowedMoves.includes('message') ? <SayIt negotiationId={talks.id} /> : null}
        </section>
        <section aria-labelledby="talks-terms">
          <Heading level={2} id="talks-terms">
            {say('termsTitle')}
          </Heading>
          <TermsTold talks={talks} />
          {allowedMoves.includes('suggest') ? <SuggestTerms talks={talks} /> : null}
        </section>
      </div>
      <MediationNotes negotiationId={talks.id} />
      <Refused by={leaving} />
      {allowedMoves.includes('leave') ? (
        <AskFirst
          text={say('leave')}
          what={say('leaveSure')}
          yes={say('leaveYes')}
          isBusy={leaving.isBusy}
          onYes={() => void leave()}
        />
      ) : null}
    </DeskPage>
  );
}

function SayIt({ negotiationId }: { readonly negotiationId: string }) {
  const say = useWords('deskMatches');
  const [message, setMessage, done] = useDraft(`mediator:${negotiationId}`, '');
  const deed = useDeed(SayAsMediatorDocument);
  const send = async (): Promise<void> => {
    if (!(await deed.attempt({ negotiationId, message }))) return;
    setMessage('');
    done();
  };
  return (
    <DeedForm deed={deed} send={say('saySend')} onSend={() => void send()}>
      <TextField
        label={say('say')}
        hint={say('sayHint')}
        error={deed.errorOf('message')}
        lines={3}
        maxLength={1000}
        value={message}
        onChange={setMessage}
      />
    </DeedForm>
  );
}
