import { useState } from 'react';
import { useNavigate } from 'react-router';

import { Button, ButtonLink } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { FinishWorkItemDocument, type WorkItemPartsFragment } from '../../lib/graphql/generated/brokerage.js';
import { JoinMediationDocument } from '../../lib/graphql/generated/mediation.js';
import { useDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { endsWithNote, wayOf } from './work-item.rules.js';

interface WorkItemProps {
  readonly item: WorkItemPartsFragment;
  readonly onFinished: () => void;
}

/** One task: what it asks for, who is at it, and the one deed that fits. */
export function WorkItemCard({ item, onFinished }: WorkItemProps) {
  const say = useWords('brokerage');
  const { day, moment, ahead } = useMoments();
  const { claim, doneAt, doneBy } = item;
  return (
    <>
      <Heading level={2}>{say('kind', { kind: item.kind })}</Heading>
      {item.undeliveredTo === null ? null : <Paragraph>{say('aboutPerson', { name: item.undeliveredTo })}</Paragraph>}
      {item.postTitle === null ? null : <Paragraph>{say('aboutPost', { title: item.postTitle })}</Paragraph>}
      {item.callBack === null ? null : <Call call={item.callBack} />}
      <Paragraph kind="soft">
        {item.area === null ? null : `${say('inArea', { area: item.area.name })}. `}
        {doneAt === null ? say('sinceWhen', { day: day(item.openedAt), ahead: ahead(item.openedAt) }) : null}
      </Paragraph>
      {claim === null || doneAt !== null ? null : (
        <Paragraph>
          {claim.mine
            ? say('claimedByYou', { until: moment(claim.until) })
            : say('claimedBy', { name: claim.firstName, until: moment(claim.until) })}
        </Paragraph>
      )}
      {doneAt === null ? (
        <Deeds item={item} onFinished={onFinished} />
      ) : (
        <>
          <Paragraph>
            {doneBy === null
              ? say('doneByItself', { day: day(doneAt) })
              : say('doneBy', { day: day(doneAt), name: doneBy })}
          </Paragraph>
          {item.note === null ? null : <p className="nl-paragraph tve-words">{item.note}</p>}
        </>
      )}
    </>
  );
}

function Call({
  call: { firstName, phone, words },
}: {
  readonly call: NonNullable<WorkItemPartsFragment['callBack']>;
}) {
  const say = useWords('brokerage');
  return (
    <>
      <Paragraph>{firstName === null ? say('callGuest') : say('callFrom', { name: firstName })}</Paragraph>
      <Paragraph>
        <a className="nl-link" href={`tel:${phone}`}>
          {say('call', { phone })}
        </a>
      </Paragraph>
      {words === '' ? null : (
        <p className="nl-paragraph tve-words" dir="auto">
          {words}
        </p>
      )}
    </>
  );
}

function Deeds({ item, onFinished }: WorkItemProps) {
  const say = useWords('brokerage');
  const [isFinishing, setIsFinishing] = useState(false);
  const way = wayOf(item);
  return (
    <>
      <Paragraph>{say('kindHint', { kind: item.kind })}</Paragraph>
      <div className="tve-buttons">
        {way ? <ButtonLink to={way.to}>{say(way.words)}</ButtonLink> : null}
        {item.kind === 'mediationAsked' ? <Join negotiationId={item.subjectId} /> : null}
        {endsWithNote(item) ? (
          <Button kind="secondary" aria-expanded={isFinishing} onClick={() => setIsFinishing(!isFinishing)}>
            {say('finish')}
          </Button>
        ) : null}
      </div>
      {isFinishing ? <Finish id={item.id} onFinished={onFinished} /> : null}
    </>
  );
}

function Join({ negotiationId }: { readonly negotiationId: string }) {
  const say = useWords('brokerage');
  const navigate = useNavigate();
  const deed = useDeed(JoinMediationDocument, ({ __typename }) => {
    switch (__typename) {
      case 'AlreadyMediatedError':
        return say('alreadyMediated');
      case 'NotMediatedError':
        return say('notMediated');
      case 'PostClosedError':
        return say('postClosed');
      default:
        return undefined;
    }
  });
  const join = async (): Promise<void> => {
    if (await deed.attempt({ negotiationId })) await navigate(`/desk/talks/${negotiationId}`);
  };
  return (
    <>
      <Refused by={deed} />
      <Button isBusy={deed.isBusy} onClick={() => void join()}>
        {say('goJoin')}
      </Button>
    </>
  );
}

function Finish({ id, onFinished }: { readonly id: string; readonly onFinished: () => void }) {
  const say = useWords('brokerage');
  const common = useWords('app');
  const { moment } = useMoments();
  const [note, setNote, done] = useDraft(`work-item:${id}`, '');
  const deed = useDeed(FinishWorkItemDocument, (answer) => {
    switch (answer.__typename) {
      case 'ReviewUndecidedError':
        return say('reviewUndecided');
      case 'WorkItemDoneError':
        return say('alreadyDone');
      case 'ClaimedByOtherError':
        return say('claimedByOther', { until: moment(answer.until) });
      default:
        return undefined;
    }
  });
  const send = async (): Promise<void> => {
    if (!(await deed.attempt({ id, note }))) return;
    done();
    onFinished();
  };
  return (
    <DeedForm deed={deed} send={common('save')} onSend={() => void send()}>
      <TextField
        label={say('finishNote')}
        hint={say('finishHint')}
        error={deed.errorOf('note')}
        lines={3}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </DeedForm>
  );
}
