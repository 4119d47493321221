import { useState } from 'react';
import { useClient, useQuery } from 'urql';

import { Alert } from '../../components/alert.js';
import { Answered } from '../../components/answered.js';
import { Arrival } from '../../components/arrival.js';
import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { useDeed } from '../../lib/deed.js';
import { download } from '../../lib/download.js';
import {
  LeaveDocument,
  MyDataDocument,
  MyLeavingDocument,
  StayAfterAllDocument,
} from '../../lib/graphql/generated/leaving.js';
import type { LeavingReason } from '../../lib/graphql/generated/schema.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

const REASONS = [
  'none',
  'moved',
  'noTime',
  'foundNobody',
  'helpedEnough',
  'privacy',
  'other',
] as const satisfies readonly (LeavingReason | 'none')[];

const ALSO = { additionalTypenames: ['Leaving', 'StayedAfterAll'] };

/** Taking along what is kept, leaving, and staying after all. */
export function LeavingPage() {
  const say = useWords('leaving');
  const query = useQuery({ query: MyLeavingDocument, context: ALSO });
  const [hasChosen, setHasChosen] = useState(false);
  return (
    <Page title={say('title')}>
      <MyData />
      <Answered query={query}>
        {({ myLeaving }) =>
          myLeaving === null ? (
            <Leave waits={!hasChosen} onLeave={() => setHasChosen(true)} />
          ) : (
            <Stay finalAt={myLeaving.finalAt} waits={!hasChosen} onStay={() => setHasChosen(true)} />
          )
        }
      </Answered>
    </Page>
  );
}

function MyData() {
  const say = useWords('leaving');
  const client = useClient();
  const common = useWords('app');
  const [state, setState] = useState<'busy' | 'there' | 'failed' | 'tooOften' | null>(null);
  const get = async (): Promise<void> => {
    setState('busy');
    const { data } = await client.query(MyDataDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    if (data?.myData.__typename === 'MyDataFile') download(data.myData);
    setState(data ? (data.myData.__typename === 'MyDataFile' ? 'there' : 'tooOften') : 'failed');
  };
  return (
    <>
      <Heading level={2}>{say('dataTitle')}</Heading>
      <Paragraph>{say('dataIntro')}</Paragraph>
      <div role="status">
        {state === 'there' ? <p className="nl-paragraph tve-good">{say('gotData')}</p> : null}
        {state === 'failed' ? <Paragraph>{say('notGot')}</Paragraph> : null}
        {state === 'tooOften' ? <Paragraph>{common('tooOften')}</Paragraph> : null}
      </div>
      <Button kind="secondary" isBusy={state === 'busy'} onClick={() => void get()}>
        {say('getData')}
      </Button>
    </>
  );
}

interface LeaveProps {
  /** It came with the page. */
  readonly waits: boolean;
  readonly onLeave: () => void;
}

function Leave({ waits, onLeave }: LeaveProps) {
  const say = useWords('leaving');
  const common = useWords('app');
  const [reason, setReason] = useState<(typeof REASONS)[number]>('none');
  const [isAsked, setIsAsked] = useState<boolean | null>(null);
  const deed = useDeed(LeaveDocument, ({ __typename }) =>
    __typename === 'StillStaffError' ? say('stillStaff') : undefined,
  );
  return (
    <>
      <ArrivalHeading waits={waits}>{say('leaveTitle')}</ArrivalHeading>
      <Paragraph>{say('leaveIntro')}</Paragraph>
      <ul>
        {(['leave1', 'leave2', 'leave3', 'leave4'] as const).map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
      <Paragraph>
        {say('pauseInstead')} <TextLink to="/account/room">{say('toPause')}</TextLink>
      </Paragraph>
      {isAsked ? (
        <>
          <ArrivalHeading level={3}>{say('sureTitle')}</ArrivalHeading>
          <Paragraph>{say('sure')}</Paragraph>
          <OneOf
            legend={say('why')}
            choices={REASONS.map((value) => ({ value, text: say('reason', { reason: value }) }))}
            value={reason}
            onChange={setReason}
          />
          <Refused by={deed} />
          <div className="tve-buttons">
            <Button
              kind="danger"
              isBusy={deed.isBusy}
              onClick={() => {
                onLeave();
                void deed.attempt({ reason: reason === 'none' ? null : reason });
              }}
            >
              {say('leave')}
            </Button>
            <Button kind="secondary" onClick={() => setIsAsked(false)}>
              {common('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <Arrival waits={isAsked === null}>
          <Button kind="secondary" onClick={() => setIsAsked(true)}>
            {say('begin')}
          </Button>
        </Arrival>
      )}
    </>
  );
}

interface StayProps {
  readonly finalAt: string;
  /** It came with the page. */
  readonly waits: boolean;
  readonly onStay: () => void;
}

function Stay({ finalAt, waits, onStay }: StayProps) {
  const say = useWords('leaving');
  const { day, ahead } = useMoments();
  const deed = useDeed(StayAfterAllDocument, ({ __typename }) =>
    __typename === 'NotLeavingError' ? say('notLeaving') : undefined,
  );
  return (
    <>
      <ArrivalHeading waits={waits}>{say('leavingTitle')}</ArrivalHeading>
      <Alert kind="warning">
        <Paragraph>{say('leaving', { day: day(finalAt), ahead: ahead(finalAt) })}</Paragraph>
      </Alert>
      <Refused by={deed} />
      <Button
        isBusy={deed.isBusy}
        onClick={() => {
          onStay();
          void deed.attempt({});
        }}
      >
        {say('stay')}
      </Button>
    </>
  );
}
