import { Suspense, type ReactNode } from 'react';
import { howFar, wallTimeInWords } from '#wording';

import { Busy } from '../../components/busy.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import {
  AcceptMoveDocument,
  CancelOccurrenceDocument,
  DropMoveDocument,
  EndStandInDocument,
  ExcuseOccurrenceDocument,
} from '../../lib/graphql/generated/negotiation-times.js';
import type { OccurrenceAction } from '../../lib/graphql/generated/schema.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import type { TimeShown } from './agreement-times.js';
import { hoursBefore } from './agreements.rules.js';
import { Confirm } from './confirm.js';
import { MovePanel } from './move-panel.js';
import { WITHDRAWAL_REASONS } from './reasons.data.js';
import { ConsentPanel, StandInPanel } from './stand-in-panel.js';

/** What belongs to every deed about one time. */
export interface TimePanelProps {
  readonly time: TimeShown;
  readonly name: string;
  readonly now: Date;
  readonly onDone: (did: string) => void;
  readonly onClose: () => void;
}

/** What one action about a time asks before it is done. */
export function TimePanel({ action, ...rest }: TimePanelProps & { readonly action: OccurrenceAction }): ReactNode {
  switch (action) {
    case 'cancel':
      return <CancelPanel {...rest} />;
    case 'excuse':
      return <ExcusePanel {...rest} />;
    case 'proposeMove':
      // Its words may still have to come: the page must not wait for them.
      return (
        <Suspense fallback={<Busy />}>
          <MovePanel {...rest} />
        </Suspense>
      );
    case 'acceptMove':
    case 'dropMove':
      return <AnswerMovePanel {...rest} action={action} />;
    case 'askStandIn':
      return <StandInPanel {...rest} />;
    case 'endStandIn':
      return <EndStandInPanel {...rest} />;
    case 'consentToStandIn':
      return <ConsentPanel {...rest} />;
  }
}

function CancelPanel({ time, name, now, onDone, onClose }: TimePanelProps) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const cancel = useDeed(CancelOccurrenceDocument);
  const hours = hoursBefore(time.startsAt, now);
  return (
    <Confirm
      title={say('cancelTitle')}
      reasons={WITHDRAWAL_REASONS}
      reasonIsNeeded
      yes={say('cancelYes')}
      isBusy={cancel.isBusy}
      refusal={cancel.refusal}
      onYes={(reason) =>
        reason && void cancel.attempt({ occurrenceId: time.id, reason }).then((done) => done && onDone('cancel'))
      }
      onNo={onClose}
    >
      <Paragraph>{wallTimeInWords(time.localStart, locale, now, time.zone)}</Paragraph>
      <Paragraph>
        {now > new Date(time.lateFrom)
          ? say('cancelLate', { hours, name })
          : say('cancelInTime', { far: howFar(new Date(time.startsAt), time.zone, locale, now), name })}
      </Paragraph>
    </Confirm>
  );
}

function ExcusePanel({ time, name, onDone, onClose }: TimePanelProps) {
  const say = useWords('agreements');
  const excuse = useDeed(ExcuseOccurrenceDocument);
  return (
    <Confirm
      title={say('excuseTitle')}
      reasons={WITHDRAWAL_REASONS}
      reasonIsNeeded
      yes={say('excuseYes')}
      isBusy={excuse.isBusy}
      refusal={excuse.refusal}
      onYes={(reason) =>
        reason && void excuse.attempt({ occurrenceId: time.id, reason }).then((done) => done && onDone('excuse'))
      }
      onNo={onClose}
    >
      <Paragraph>{say('excuseText', { name })}</Paragraph>
    </Confirm>
  );
}

function AnswerMovePanel({
  action,
  time,
  name,
  now,
  onDone,
  onClose,
}: TimePanelProps & { readonly action: 'acceptMove' | 'dropMove' }) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const accept = useDeed(AcceptMoveDocument);
  const drop = useDeed(DropMoveDocument);
  const { move } = time;
  if (move === null) return null;
  const deed = action === 'acceptMove' ? accept : drop;
  return (
    <Confirm
      title={say('moveTitle', { action, mine: move.mine ? 'yes' : 'no' })}
      yes={say('action', { action })}
      isBusy={deed.isBusy}
      refusal={deed.refusal}
      onYes={() => void deed.attempt({ moveId: move.id }).then((done) => done && onDone(action))}
      onNo={onClose}
    >
      <Paragraph>
        {say('moveFromTo', {
          from: wallTimeInWords(time.localStart, locale, now, time.zone),
          to: wallTimeInWords(move.localStart, locale, now, time.zone),
        })}
      </Paragraph>
      {action === 'dropMove' ? <Paragraph>{say('moveStays', { name })}</Paragraph> : null}
    </Confirm>
  );
}

function EndStandInPanel({ time, onDone, onClose }: TimePanelProps) {
  const say = useWords('agreements');
  const end = useDeed(EndStandInDocument);
  const { standIn } = time;
  if (standIn === null) return null;
  return (
    <Confirm
      title={say('endStandInTitle', { name: standIn.person.firstName })}
      yes={say('action', { action: 'endStandIn' })}
      isBusy={end.isBusy}
      refusal={end.refusal}
      onYes={() => void end.attempt({ standInId: standIn.id }).then((done) => done && onDone('endStandIn'))}
      onNo={onClose}
    />
  );
}
