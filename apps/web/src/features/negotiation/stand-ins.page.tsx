import { useState } from 'react';
import { useQuery } from 'urql';
import { howFar, momentInWords } from '#wording';

import { Answered } from '../../components/answered.js';
import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { QuickExit } from '../../components/quick-exit.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import {
  AnswerStandInDocument,
  GiveBackTimeDocument,
  StandInRequestsDocument,
  type StandInRequestsQuery,
} from '../../lib/graphql/generated/negotiation-times.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { Contact } from './contact.js';
import './negotiation.css';
import { Refusal } from './refused.js';
import { useNow } from './use-now.js';

/** For which times somebody asks you to come in their place. */
export function StandInsPage() {
  const say = useWords('agreements');
  return (
    <Page title={say('standInsTitle')}>
      <QuickExit />
      <Loaded />
    </Page>
  );
}

function Loaded() {
  const say = useWords('agreements');
  const query = useQuery({ query: StandInRequestsDocument });
  const [, again] = query;
  return (
    <Answered query={query}>
      {({ standInRequests }) =>
        standInRequests.length === 0 ? (
          <Paragraph>{say('standInsNone')}</Paragraph>
        ) : (
          <ul className="tve-list">
            {standInRequests.map((request) => (
              <RequestInList
                key={request.id}
                request={request}
                onDone={() => again({ requestPolicy: 'network-only' })}
              />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

type Request = StandInRequestsQuery['standInRequests'][number];

function RequestInList({ request, onDone }: { readonly request: Request; readonly onDone: () => void }) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const now = useNow();
  const answer = useDeed(AnswerStandInDocument);
  const giveBack = useDeed(GiveBackTimeDocument);
  const [did, setDid] = useState<string | null>(null);
  const starts = new Date(request.startsAt);
  const after = (what: string) => (done: object | null) => {
    if (done) setDid(what);
    onDone();
  };
  return (
    <li className="tve-card">
      <Heading level={2}>{request.activity?.name ?? say('standInsTitle')}</Heading>
      <Paragraph>
        <strong>{momentInWords(starts, ZONE, locale, now)}</strong>, {howFar(starts, ZONE, locale, now)}
      </Paragraph>
      <Paragraph>
        {say('standInAsks', {
          name: request.askedBy,
          area: request.area?.name ?? '',
          hasArea: request.area ? 'yes' : 'no',
        })}
      </Paragraph>
      {request.message === null ? null : <p className="nl-paragraph tve-words">{request.message}</p>}
      {request.helped === null ? null : <Paragraph>{say('standInHelps', { name: request.helped })}</Paragraph>}
      {request.task === null ? null : <Paragraph>{request.task}</Paragraph>}
      {request.state === 'agreed' ? <Contact contact={request.contact} /> : null}
      <Paragraph kind="soft">{say('standInStands', { state: request.state })}</Paragraph>
      <div role="status">{did === null ? null : <Paragraph>{say('standInDid', { did })}</Paragraph>}</div>
      <Refusal refusal={latestOf(answer, giveBack).refusal} />
      {request.state === 'asked' ? (
        <div className="tve-row">
          <Button
            isBusy={answer.isBusy}
            onClick={() => void answer.attempt({ standInId: request.id, willing: true }).then(after('yes'))}
          >
            {say('standInYes')}
          </Button>
          <Button
            kind="secondary"
            isBusy={answer.isBusy}
            onClick={() => void answer.attempt({ standInId: request.id, willing: false }).then(after('no'))}
          >
            {say('standInNo')}
          </Button>
        </div>
      ) : null}
      {(request.state === 'willing' || request.state === 'agreed') && starts > now ? (
        <Button
          kind="subtle"
          isBusy={giveBack.isBusy}
          onClick={() => void giveBack.attempt({ standInId: request.id }).then(after('back'))}
        >
          {say('standInBack')}
        </Button>
      ) : null}
    </li>
  );
}
