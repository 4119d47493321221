import { useRef, useState } from 'react';
import { howFar, momentInWords } from '#wording';

import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import {
  AcceptAmendmentDocument,
  CounterAmendmentDocument,
  DeclineAmendmentDocument,
  WithdrawAmendmentDocument,
} from '../../lib/graphql/generated/negotiation-changes.js';
import type { AmendmentMove } from '../../lib/graphql/generated/schema.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { AcceptPanel } from './accept-panel.js';
import type { AgreementShown } from './agreement.page.js';
import { Confirm } from './confirm.js';
import { WITHDRAWAL_REASONS } from './reasons.data.js';
import { TermsList } from './terms-list.js';
import { keptMove } from './terms-draft.js';
import { TermsPanel } from './terms-panel.js';
import type { Reader } from './terms-told.rules.js';

interface AgreementPartProps {
  readonly agreement: AgreementShown;
  readonly reader: Reader;
  readonly onDone: (did: string) => void;
  readonly onRefused: () => void;
}

const MOVES: readonly AmendmentMove[] = ['accept', 'counter', 'decline', 'withdraw'];

/** Other terms that were put forward: what would change, whose turn it is, and what stands until then. */
export function AgreementAmendment(props: AgreementPartProps) {
  const say = useWords('agreements');
  const { agreement, reader } = props;
  const { amendment, other, yourSide } = agreement;
  const [begun] = useState<AmendmentMove | null>(() =>
    amendment === null ? null : keptMove(draftAbout(amendment), ['counter'], amendment.allowedMoves),
  );
  const [open, setOpen] = useState<AmendmentMove | null>(begun);
  const [waits, setWaits] = useState(begun !== null);
  const choose = (move: AmendmentMove | null): void => {
    setWaits(false);
    setOpen(move);
  };
  const place = useRef<HTMLElement>(null);
  if (amendment === null || (amendment.whoseTurn === null && open === null)) return null;
  const { answerBy } = amendment;
  const who = amendment.whoseTurn === yourSide ? 'you' : 'other';
  const until = answerBy === null ? null : new Date(answerBy);
  return (
    <section
      ref={place}
      tabIndex={-1}
      className="tve-turn-now tve-no-print tve-arrival"
      aria-labelledby="agreement-amendment"
    >
      <Heading level={2} id="agreement-amendment">
        {say('amendmentTitle', { by: amendment.by === yourSide ? 'you' : 'other', name: other.firstName })}
      </Heading>
      <Paragraph>{say('amendmentStands')}</Paragraph>
      {until === null ? null : (
        <Paragraph>
          {say('amendmentTurn', {
            who,
            name: other.firstName,
            moment: momentInWords(until, ZONE, reader.locale, reader.now),
            far: howFar(until, ZONE, reader.locale, reader.now),
          })}
        </Paragraph>
      )}
      {amendment.message === null ? null : <p className="nl-paragraph tve-words">{amendment.message}</p>}
      <TermsList terms={amendment.terms} before={agreement.terms} reader={reader} />
      {open === null ? (
        <div className="tve-buttons">
          {MOVES.filter((move) => amendment.allowedMoves.includes(move)).map((move) => (
            <Button
              key={move}
              kind={move === 'accept' ? 'primary' : move === 'counter' ? 'secondary' : 'subtle'}
              onClick={() => choose(move)}
            >
              {say('amendmentMove', { move })}
            </Button>
          ))}
        </div>
      ) : (
        <AmendmentPanel
          {...props}
          open={open}
          waits={waits}
          onClose={() => {
            choose(null);
            place.current?.focus();
          }}
        />
      )}
    </section>
  );
}

interface AmendmentPanelProps extends AgreementPartProps {
  readonly open: AmendmentMove;
  /** It was open from the beginning. */
  readonly waits: boolean;
  readonly onClose: () => void;
}

const draftAbout = ({ id }: { readonly id: string }): string => `amend:${id}`;

function AmendmentPanel({ agreement, reader, open, waits, onDone, onRefused, onClose }: AmendmentPanelProps) {
  const say = useWords('agreements');
  const accept = useDeed(AcceptAmendmentDocument);
  const counter = useDeed(CounterAmendmentDocument);
  const decline = useDeed(DeclineAmendmentDocument);
  const withdraw = useDeed(WithdrawAmendmentDocument);
  const { id: agreementId, amendment, other } = agreement;
  const finish = (done: object | null): boolean => {
    if (done) {
      onClose();
      onDone(`${open}Amendment`);
    } else onRefused();
    return done !== null;
  };
  switch (open) {
    case 'accept':
      return (
        <AcceptPanel
          standing={amendment}
          reader={reader}
          isBusy={accept.isBusy}
          refusal={accept.refusal}
          onAccept={({ version, termsHash }) => void accept.attempt({ agreementId, version, termsHash }).then(finish)}
          onClose={onClose}
        />
      );
    case 'counter':
      return (
        <TermsPanel
          name={amendment === null ? '' : draftAbout(amendment)}
          waits={waits}
          title={say('amendmentMove', { move: open })}
          standing={amendment}
          reader={reader}
          sendText={say('amendmentSend')}
          isBusy={counter.isBusy}
          refusal={counter.refusal}
          onSend={async (terms, message, seenVersion) =>
            finish(await counter.attempt({ agreementId, terms, seenVersion, message: message === '' ? null : message }))
          }
          onClose={onClose}
        />
      );
    case 'decline':
      return (
        <Confirm
          title={say('amendmentDecline')}
          reasons={WITHDRAWAL_REASONS}
          yes={say('amendmentDeclineYes')}
          isBusy={decline.isBusy}
          refusal={decline.refusal}
          onYes={(reason) => void decline.attempt({ agreementId, reason }).then(finish)}
          onNo={onClose}
        >
          <Paragraph>{say('amendmentKeeps', { name: other.firstName })}</Paragraph>
        </Confirm>
      );
    case 'withdraw':
      return (
        <Confirm
          title={say('amendmentWithdraw')}
          yes={say('amendmentWithdrawYes')}
          isBusy={withdraw.isBusy}
          refusal={withdraw.refusal}
          onYes={() => void withdraw.attempt({ agreementId }).then(finish)}
          onNo={onClose}
        >
          <Paragraph>{say('amendmentKeeps', { name: other.firstName })}</Paragraph>
        </Confirm>
      );
  }
}
