import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useClient, useQuery, useSubscription } from 'urql';

import { Alert } from '../../components/alert.js';
import { Answered } from '../../components/answered.js';
import { Button } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { QuickExit } from '../../components/quick-exit.js';
import { TextLink } from '../../components/text-link.js';
import { download } from '../../lib/download.js';
import { TalkChangedDocument, TalkDocument, TalkHistoryDocument } from '../../lib/graphql/generated/negotiation.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { KeepAway } from '../residents/keep-away.js';
import './negotiation.css';
import { StandingTerms } from './standing-terms.js';
import { TalkComposer } from './talk-composer.js';
import { TalkMediation } from './talk-mediation.js';
import { TalkMoves, type OpenMove } from './talk-moves.js';
import { TalkStatus } from './talk-status.js';
import { TalkThread } from './talk-thread.js';
import { readerOf, type TalkShown } from './talk.rules.js';
import { keptMove } from './terms-draft.js';
import { useNow } from './use-now.js';

/** A talk: its thread and its terms side by side, and what can be done now. */
export function TalkPage() {
  const { id = '' } = useParams();
  return <LoadedTalk key={id} id={id} />;
}

function LoadedTalk({ id }: { readonly id: string }) {
  const say = useWords('negotiation');
  const query = useQuery({ query: TalkDocument, variables: { id } });
  const [, again] = query;
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  // One source of what is shown: the socket says that something changed, the query says what.
  useSubscription({ query: TalkChangedDocument, variables: { id } }, (_, changed) => {
    refresh();
    return changed;
  });
  return (
    <Answered query={query}>
      {({ negotiation }) =>
        negotiation === null ? (
          <Page title={say('talkTitle')}>
            <Paragraph>{say('noTalk')}</Paragraph>
            <TextLink to="/talks">{say('toTalks')}</TextLink>
          </Page>
        ) : (
          <TalkTold talk={negotiation} refresh={refresh} />
        )
      }
    </Answered>
  );
}

/** What was done here last, and the last turn that was there before. */
interface Did {
  readonly move: string;
  readonly seen: number;
}

function TalkTold({ talk, refresh }: { readonly talk: TalkShown; readonly refresh: () => void }) {
  const say = useWords('negotiation');
  const common = useWords('app');
  const { locale } = useLanguage();
  const now = useNow();
  const reader = readerOf(talk, locale, now);
  // What was being written when the page went away is open again, whatever the other did meanwhile.
  const [begun] = useState<OpenMove | null>(() => keptMove(talk.id, ['counter', 'propose'], talk.allowedMoves));
  const [open, setOpen] = useState<OpenMove | null>(begun);
  const [waits, setWaits] = useState(begun !== null);
  const [answering, setAnswering] = useState<number | null>(null);
  const [did, setDid] = useState<Did | null>(null);
  const status = useRef<HTMLHeadingElement>(null);
  const news = useNews(talk);

  // What came after one's own last deed is what one has to know now.
  const isNews = news !== null && (did === null || news.number > did.seen);
  const again = (['propose', 'counter'] as const).find((move) => talk.allowedMoves.includes(move));

  const done = (move: string): void => {
    setDid({ move, seen: talk.turns.at(-1)?.number ?? 0 });
    setOpen(null);
    refresh();
    status.current?.focus();
  };
  const says = talk.allowedMoves.some((move) => move === 'ask' || move === 'message');
  return (
    <Page title={say('talkWith', { name: talk.other.firstName })}>
      <div className="tve-row">
        <TextLink to={`/posts/${talk.postId}`}>{talk.postTitle}</TextLink>
        <QuickExit />
      </div>
      <div role="status" className="tve-news">
        {isNews ? (
          <p className="utrecht-alert utrecht-alert--info">
            {say('turnDone', {
              kind: news.kind,
              mine: 'no',
              who: news.by === null ? say('broker', { name: news.byBroker ?? '' }) : talk.other.firstName,
            })}
          </p>
        ) : did === null ? null : (
          <p className="utrecht-alert utrecht-alert--ok">
            {say('did', { move: did.move, name: talk.other.firstName })}
          </p>
        )}
      </div>
      {!isNews && did?.move === 'withdrawProposal' && again !== undefined ? (
        <Button kind="secondary" onClick={() => setOpen(again)}>
          {common('undo')}
        </Button>
      ) : null}
      <TalkStatus talk={talk} now={now} heading={status} />
      <div className="tve-columns tve-talk">
        <div className="tve-stack">
          <StandingTerms talk={talk} reader={reader} />
          <TalkMoves
            talk={talk}
            reader={reader}
            open={open}
            waits={waits}
            onOpen={(move) => {
              setDid(null);
              setWaits(false);
              setOpen(move);
              if (move === null) status.current?.focus();
            }}
            onDone={done}
            onRefused={refresh}
          />
          <TalkMediation talk={talk} reader={reader} onDone={done} />
        </div>
        <div className="tve-stack">
          <TalkThread talk={talk} reader={reader} onAnswer={says ? setAnswering : null} />
          <TalkComposer talk={talk} answering={answering} onAnswering={setAnswering} onDone={done} />
          <History id={talk.id} />
        </div>
      </div>
      <KeepAway personId={talk.other.id} name={talk.other.firstName} reportAt={`/report/talks/${talk.id}`} />
    </Page>
  );
}

/** The last turn of somebody else since the page was opened; it takes neither focus nor draft. */
function useNews({ turns, yourSide }: TalkShown): TalkShown['turns'][number] | null {
  const [seen] = useState(turns.length);
  const last = turns.at(-1);
  return last !== undefined && turns.length > seen && last.by !== yourSide ? last : null;
}

/** The whole course of the talks as a file to keep. */
function History({ id }: { readonly id: string }) {
  const say = useWords('negotiation');
  const client = useClient();
  const [hasFailed, setHasFailed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const keepIt = async (): Promise<void> => {
    setIsBusy(true);
    const { data } = await client.query(TalkHistoryDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
    setIsBusy(false);
    setHasFailed(!data?.history);
    if (data?.history) download(data.history);
  };
  return (
    <div>
      <Button kind="subtle" isBusy={isBusy} onClick={() => void keepIt()}>
        {say('history')}
      </Button>
      {hasFailed ? <Alert kind="error">{say('historyFailed')}</Alert> : null}
    </div>
  );
}
