import { useRef, useState } from 'react';

import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import {
  EndAgreementDocument,
  ProposeAmendmentDocument,
  ResumeAgreementDocument,
} from '../../lib/graphql/generated/negotiation-changes.js';
import type { AgreementAction } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import type { AgreementShown } from './agreement.page.js';
import { Confirm } from './confirm.js';
import { PausePanel } from './pause-panel.js';
import { END_REASONS } from './reasons.data.js';
import { ReviewPanel } from './review-panel.js';
import { keptMove } from './terms-draft.js';
import { TermsPanel } from './terms-panel.js';
import type { Reader } from './terms-told.rules.js';

/** What the deeds about an agreement get. */
export interface AgreementMovesProps {
  readonly agreement: AgreementShown;
  readonly reader: Reader;
  readonly onDone: (did: string) => void;
  readonly onRefused: () => void;
}

const ACTIONS: readonly AgreementAction[] = ['proposeAmendment', 'pause', 'resume', 'end'];

/** What can be done with an agreement as a whole. */
export function AgreementMoves(props: AgreementMovesProps) {
  const say = useWords('agreements');
  const { agreement } = props;
  const [begun] = useState<AgreementAction | null>(() =>
    keptMove(draftAbout(agreement), ['proposeAmendment'], agreement.allowedActions),
  );
  const [open, setOpen] = useState<AgreementAction | null>(begun);
  const [waits, setWaits] = useState(begun !== null);
  const place = useRef<HTMLDivElement>(null);
  const choose = (action: AgreementAction | null): void => {
    setWaits(false);
    setOpen(action);
  };
  const allowed = ACTIONS.filter((action) => agreement.allowedActions.includes(action));
  return (
    <div ref={place} tabIndex={-1} className="tve-no-print tve-arrival">
      {agreement.allowedActions.includes('answerReview') && agreement.reviewMonths !== null ? (
        <ReviewPanel {...props} />
      ) : null}
      {allowed.length === 0 ? null : <Heading level={2}>{say('changeTitle')}</Heading>}
      {open === null ? (
        <div className="tve-row">
          {allowed.map((action) => (
            <Button key={action} kind={action === 'end' ? 'subtle' : 'secondary'} onClick={() => choose(action)}>
              {say('agreementAction', { action })}
            </Button>
          ))}
        </div>
      ) : (
        <ActionPanel
          key={open}
          {...props}
          open={open}
          waits={waits}
          onClose={() => {
            choose(null);
            place.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface ActionPanelProps extends AgreementMovesProps {
  readonly open: AgreementAction;
  /** It was open from the beginning. */
  readonly waits: boolean;
  readonly onClose: () => void;
}

const draftAbout = ({ id }: AgreementShown): string => `agreement:${id}`;

function ActionPanel({ agreement, reader, open, waits, onDone, onRefused, onClose }: ActionPanelProps) {
  const say = useWords('agreements');
  const amend = useDeed(ProposeAmendmentDocument);
  const resume = useDeed(ResumeAgreementDocument);
  const end = useDeed(EndAgreementDocument);
  const { id: agreementId, other } = agreement;
  const finish = (done: object | null): boolean => {
    if (done) {
      onClose();
      onDone(open);
    } else onRefused();
    return done !== null;
  };
  switch (open) {
    case 'proposeAmendment':
      return (
        <TermsPanel
          name={draftAbout(agreement)}
          waits={waits}
          title={say('agreementAction', { action: open })}
          standing={agreement}
          reader={reader}
          sendText={say('amendmentSend')}
          isBusy={amend.isBusy}
          refusal={amend.refusal}
          onSend={async (terms, message) =>
            finish(await amend.attempt({ agreementId, terms, message: message === '' ? null : message }))
          }
          onClose={onClose}
        />
      );
    case 'pause':
      return <PausePanel agreement={agreement} onDone={() => finish(agreement)} onClose={onClose} />;
    case 'resume':
      return (
        <Confirm
          title={say('resumeTitle')}
          yes={say('agreementAction', { action: open })}
          isBusy={resume.isBusy}
          refusal={resume.refusal}
          onYes={() => void resume.attempt({ agreementId }).then(finish)}
          onNo={onClose}
        >
          <Paragraph>{say('resumeText', { name: other.firstName })}</Paragraph>
        </Confirm>
      );
    case 'end':
      return (
        <Confirm
          title={say('endTitle')}
          reasons={END_REASONS}
          reasonIsNeeded
          yes={say('endYes')}
          kind="danger"
          isBusy={end.isBusy}
          refusal={end.refusal}
          onYes={(reason) => reason && void end.attempt({ agreementId, reason }).then(finish)}
          onNo={onClose}
        >
          <Paragraph>{say('endText', { name: other.firstName })}</Paragraph>
        </Confirm>
      );
    case 'answerReview':
      return null;
  }
}
