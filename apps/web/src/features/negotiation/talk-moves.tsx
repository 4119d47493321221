import type { ReactNode } from 'react';

import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import {
  AcceptTermsDocument,
  CounterProposalDocument,
  DeclineTalksDocument,
  LeaveTalksDocument,
  ProposeTermsDocument,
  WithdrawProposalDocument,
} from '../../lib/graphql/generated/negotiation-moves.js';
import type { NegotiationMove } from '../../lib/graphql/generated/schema.js';
import type { TalkShown } from './talk.rules.js';
import { useWords } from '../../lib/wording/wording.js';
import { AcceptPanel } from './accept-panel.js';
import { Confirm } from './confirm.js';
import { FirstTermsPanel } from './first-terms-panel.js';
import { WITHDRAWAL_REASONS } from './reasons.data.js';
import { proposalsOf } from './talk.rules.js';
import { TermsPanel } from './terms-panel.js';
import type { Reader } from './terms-told.rules.js';

/** Moves that open a panel, in the order of their buttons. */
const BUTTONS = ['accept', 'counter', 'propose', 'withdrawProposal', 'decline', 'leave'] as const;

/** One of them. */
export type OpenMove = (typeof BUTTONS)[number];

interface TalkMovesProps {
  readonly talk: TalkShown;
  readonly reader: Reader;
  readonly open: OpenMove | null;
  /** It was open from the beginning. */
  readonly waits: boolean;
  readonly onOpen: (move: OpenMove | null) => void;
  readonly onDone: (did: NegotiationMove) => void;
  /** Looks again at how it stands. */
  readonly onRefused: () => void;
}

/** What can be done now: buttons for what the api allows, and what each of them asks. */
export function TalkMoves(props: TalkMovesProps) {
  const say = useWords('negotiation');
  const { talk, open, onOpen } = props;
  const allowed = BUTTONS.filter((move) => talk.allowedMoves.includes(move));
  // What is open stays open when the other acts: the draft is not lost, and what can be done is told there.
  if (open !== null) return <OpenPanel key={open} {...props} open={open} />;
  if (allowed.length === 0) return null;
  return (
    <div className="tve-buttons">
      {allowed.map((move) => (
        <Button key={move} kind={kindOf(move)} onClick={() => onOpen(move)}>
          {say('move', { move })}
        </Button>
      ))}
    </div>
  );
}

const kindOf = (move: OpenMove): 'primary' | 'secondary' | 'subtle' => {
  if (move === 'accept' || move === 'propose') return 'primary';
  return move === 'counter' ? 'secondary' : 'subtle';
};

function OpenPanel({
  talk,
  reader,
  open,
  waits,
  onOpen,
  onDone,
  onRefused,
}: TalkMovesProps & { readonly open: OpenMove }): ReactNode {
  const say = useWords('negotiation');
  const accept = useDeed(AcceptTermsDocument);
  const counter = useDeed(CounterProposalDocument);
  const propose = useDeed(ProposeTermsDocument);
  const withdraw = useDeed(WithdrawProposalDocument);
  const decline = useDeed(DeclineTalksDocument);
  const leave = useDeed(LeaveTalksDocument);
  const { id: negotiationId, other } = talk;
  const close = (): void => onOpen(null);
  const finish = (done: object | null): boolean => {
    if (done) onDone(open);
    else onRefused();
    return done !== null;
  };
  switch (open) {
    case 'accept':
      return (
        <AcceptPanel
          standing={talk.standing}
          reader={reader}
          isBusy={accept.isBusy}
          refusal={accept.refusal}
          onAccept={({ version, termsHash }) => void accept.attempt({ negotiationId, version, termsHash }).then(finish)}
          onClose={close}
        />
      );
    case 'counter':
      return (
        <TermsPanel
          name={talk.id}
          waits={waits}
          title={say('move', { move: open })}
          standing={talk.standing}
          reader={reader}
          isAllowed={talk.allowedMoves.includes(open)}
          sendText={say('sendCounter')}
          isBusy={counter.isBusy}
          refusal={counter.refusal}
          onSend={async (terms, message, seenVersion) =>
            finish(
              await counter.attempt({ negotiationId, terms, seenVersion, message: message === '' ? null : message }),
            )
          }
          onClose={close}
        />
      );
    case 'propose': {
      const panel = {
        name: talk.id,
        waits,
        title: say('move', { move: open }),
        reader,
        sendText: say('sendProposal'),
        isBusy: propose.isBusy,
        refusal: propose.refusal,
        onSend: async (terms: Parameters<typeof propose.attempt>[0]['terms'], message: string) =>
          finish(await propose.attempt({ negotiationId, terms, message: message === '' ? null : message })),
        onClose: close,
      };
      const last = proposalsOf(talk).at(-1) ?? null;
      return last === null ? (
        <FirstTermsPanel {...panel} postId={talk.postId} />
      ) : (
        <TermsPanel {...panel} standing={last} />
      );
    }
    case 'withdrawProposal':
      return (
        <Confirm
          title={say('withdrawTitle')}
          yes={say('withdrawYes')}
          isBusy={withdraw.isBusy}
          refusal={withdraw.refusal}
          onYes={() => void withdraw.attempt({ negotiationId }).then(finish)}
          onNo={close}
        >
          <Paragraph>{say('withdrawText', { name: other.firstName })}</Paragraph>
        </Confirm>
      );
    case 'decline':
      return (
        <Confirm
          title={say('declineTitle')}
          reasons={WITHDRAWAL_REASONS}
          yes={say('declineYes')}
          isBusy={decline.isBusy}
          refusal={decline.refusal}
          onYes={(reason) => void decline.attempt({ negotiationId, reason }).then(finish)}
          onNo={close}
        >
          <Paragraph>{say('declineText', { name: other.firstName })}</Paragraph>
        </Confirm>
      );
    case 'leave':
      return (
        <Confirm
          title={say('leaveTitle')}
          yes={say('leaveYes')}
          isBusy={leave.isBusy}
          refusal={leave.refusal}
          onYes={() => void leave.attempt({ negotiationId }).then(finish)}
          onNo={close}
        >
          <Paragraph>{say('declineText', { name: other.firstName })}</Paragraph>
        </Confirm>
      );
  }
}
